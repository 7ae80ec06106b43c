import * as v from 'valibot';
import { type Diagnosis, diagnosis, fields, parseShape } from '../../shared/index.ts';

/** What of a desktop session decides which windows can be seen; a recorder that sees none may change over to it. */
const SURROUNDING_NAMES = [
  'DISPLAY',
  'XAUTHORITY',
  'WAYLAND_DISPLAY',
  'XDG_SESSION_TYPE',
  'XDG_SESSION_ID',
  'XDG_CURRENT_DESKTOP',
  'XDG_RUNTIME_DIR',
  'DBUS_SESSION_BUS_ADDRESS',
] as const;

const value = v.exactOptional(v.pipe(v.string(), v.maxLength(4_096)));
const surroundings = fields(v.entriesFromList(SURROUNDING_NAMES, value));
export type Surroundings = v.InferOutput<typeof surroundings>;

const recorderGreeting = v.object({
  type: v.literal('recorder'),
  version: v.string(),
  pid: v.pipe(v.number(), v.safeInteger()),
});

/** The recorder's first word on its socket. */
export type RecorderGreeting = v.InferOutput<typeof recorderGreeting>;

type RelayGreeting = { type: 'relay'; version: string; surroundings: Surroundings; browser?: number };

const callerGreeting = v.variant('type', [
  /** From then on the wire of an extension is spoken. */
  v.pipe(
    v.object({
      type: v.literal('relay'),
      version: v.string(),
      surroundings,
      /** The process that started the relay, where that is the browser itself. */
      browser: v.optional(v.unknown()),
    }),
    // What is no process says nothing, and the relay is served all the same.
    v.transform(({ browser, ...rest }): RelayGreeting => {
      return typeof browser === 'number' && Number.isSafeInteger(browser) ? { ...rest, browser } : rest;
    }),
  ),
  /** Somebody logged in here. */
  v.object({ type: v.literal('surroundings'), surroundings }),
  /** The recorder is to end the open stretch and exit. */
  v.object({ type: v.literal('retire') }),
  /** One in another session of this user waits to record in this one's stead; {@link TurnWord}s follow, both ways. */
  v.object({ type: v.literal('wait'), session: v.pipe(v.number(), v.safeInteger()) }),
  /** The recorder is to answer with a {@link DiagnosisWord}. */
  v.object({ type: v.literal('diagnose') }),
]);

/** The other side's first word. */
export type CallerGreeting = v.InferOutput<typeof callerGreeting>;

const turnWord = v.object({
  /** `used`, of one that waits: somebody uses its session now. `leave`, of the recorder: nobody is to wait. */
  type: v.picklist(['used', 'leave']),
});
export type TurnWord = v.InferOutput<typeof turnWord>;

const diagnosisWord = v.object({ type: v.literal('diagnosis'), value: diagnosis });
export type DiagnosisWord = v.InferOutput<typeof diagnosisWord>;

/** The part of an environment that a recorder may need of another process. */
export function surroundingsOf(env: Readonly<Record<string, string | undefined>>): Surroundings {
  const found: Surroundings = {};
  for (const name of SURROUNDING_NAMES) {
    const value = env[name];
    if (value !== undefined) found[name] = value;
  }
  return found;
}

/** Proves the recorder's first word; null when it is none. */
export function parseRecorderGreeting(raw: unknown): RecorderGreeting | null {
  return parseShape(recorderGreeting, raw);
}

/** Proves a caller's first word; null when it is none. */
export function parseCallerGreeting(raw: unknown): CallerGreeting | null {
  return parseShape(callerGreeting, raw);
}

/** Proves a word between the recorder and one that waits; null when it is none. */
export function parseTurnWord(raw: unknown): TurnWord | null {
  return parseShape(turnWord, raw);
}

/** The recorder's own account of itself in what it answered; null when that is none. */
export function parseDiagnosisWord(raw: unknown): Diagnosis | null {
  return parseShape(diagnosisWord, raw)?.value ?? null;
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
