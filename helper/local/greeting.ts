import type { Diagnosis } from '../../shared/index.ts';

/** What of a desktop session decides which windows can be seen; a recorder that sees none may change over to it. */
export const SURROUNDING_NAMES = [
  'DISPLAY',
  'XAUTHORITY',
  'WAYLAND_DISPLAY',
  'XDG_SESSION_TYPE',
  'XDG_SESSION_ID',
  'XDG_RUNTIME_DIR',
  'DBUS_SESSION_BUS_ADDRESS',
] as const;
export type Surroundings = Partial<Record<(typeof SURROUNDING_NAMES)[number], string>>;

/** The recorder's first word on its socket. */
export interface RecorderGreeting {
  type: 'recorder';
  version: string;
  pid: number;
}

/**
 * The other side's first word. `relay`: from then on the wire of an extension is spoken; `browser` is the process that
 * started the relay, where that is the browser itself. `retire`: end the open stretch and
 * exit. `diagnose`: answer with a {@link DiagnosisWord}. `surroundings`: somebody logged in here.
 */
export type CallerGreeting =
  | { type: 'relay'; version: string; surroundings: Surroundings; browser?: number }
  | { type: 'surroundings'; surroundings: Surroundings }
  | { type: 'retire' }
  | { type: 'diagnose' };

export interface DiagnosisWord {
  type: 'diagnosis';
  value: Diagnosis;
}

/** The part of an environment that a recorder may need of another process. */
export function surroundingsOf(env: Readonly<Record<string, string | undefined>>): Surroundings {
  const found: Surroundings = {};
  for (const name of SURROUNDING_NAMES) {
    const value = env[name];
    if (value !== undefined) found[name] = value;
  }
  return found;
}

function isFields(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null;
}

function parseSurroundings(raw: unknown): Surroundings | null {
  if (!isFields(raw)) return null;
  const found: Surroundings = {};
  for (const name of SURROUNDING_NAMES) {
    const value = raw[name];
    if (value === undefined) continue;
    if (typeof value !== 'string' || value.length > 4_096) return null;
    found[name] = value;
  }
  return found;
}

/** Proves the recorder's first word; null when it is none. */
export function parseRecorderGreeting(raw: unknown): RecorderGreeting | null {
  if (!isFields(raw) || raw.type !== 'recorder' || typeof raw.version !== 'string') return null;
  if (!Number.isSafeInteger(raw.pid)) return null;
  return { type: 'recorder', version: raw.version, pid: raw.pid as number };
}

/** Proves a caller's first word; null when it is none. */
export function parseCallerGreeting(raw: unknown): CallerGreeting | null {
  if (!isFields(raw)) return null;
  switch (raw.type) {
    case 'retire':
    case 'diagnose':
      return { type: raw.type };
    case 'relay':
    case 'surroundings': {
      const surroundings = parseSurroundings(raw.surroundings);
      if (!surroundings) return null;
      if (raw.type === 'surroundings') return { type: 'surroundings', surroundings };
      if (typeof raw.version !== 'string') return null;
      // What is no process says nothing, and the relay is served all the same.
      const browser = Number.isSafeInteger(raw.browser) ? { browser: raw.browser as number } : {};
      return { type: 'relay', version: raw.version, surroundings, ...browser };
    }
    default:
      return null;
  }
}

/**
 * Whether one version is newer than another, by the numbers before any suffix (`1.10.0` is newer than `1.9.2`). What is
 * no such number counts as 0.
 */
export function isNewer(version: string, than: string): boolean {
  const parts = (text: string) =>
    (text.split(/[-+]/)[0] ?? '').split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : 0));
  const [a, b] = [parts(version), parts(than)];
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
