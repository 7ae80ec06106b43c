/**
 * Tells which programs use a microphone: no sound, and of a program its name alone. Each list holds the programs that
 * use one now, by the name that the system gives them, the longest use first; none twice.
 */
export interface MicrophoneWatch {
  /** What it learns that from, for `doctor` and `diagnose`. */
  readonly name: string;
  /** Starts to tell: at first where any program uses one, and on each change. May be started again after its end. */
  start(told: (apps: readonly string[]) => void): void;
  /** Whether what it learns that from is there and answers; tells nothing of who uses a microphone. */
  answers(): Promise<boolean>;
  /** Ends it; nothing more is told from this call on. */
  stop(): Promise<void>;
}

/** Programs as they are told: those without a name, and those that are there already, are left out. */
export function namesOf(apps: readonly string[]): string[] {
  return [...new Set(apps.filter((app) => app !== ''))];
}

/** Passes on what is told only where it differs from what was told before; at first nobody uses a microphone. */
export function onChange(told: (apps: readonly string[]) => void): (apps: readonly string[]) => void {
  let before = '';
  return (apps) => {
    const now = apps.join('\n');
    if (now === before) return;
    before = now;
    told(apps);
  };
}
