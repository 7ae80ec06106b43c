import { setTimeout as pause } from 'node:timers/promises';
import { cleanText, createFresh } from '../../shared/index.ts';
import { type MicrophoneWatch, namesOf, onChange } from './microphone.ts';
import { connectPulse, type Pulse, pulseSocket } from './pulse-connection.ts';
import { isMonitor, streamsIn } from './pulse-streams.ts';

const FIRST_RETRY_MS = 1_000;
const MAX_RETRY_MS = 60_000;

/** The programs that take sound from a microphone now; null where the connection ended. */
async function usersOf(pulse: Pulse): Promise<string[] | null> {
  const streams = await pulse.streams();
  if (!streams) return null;
  const monitors = new Map<number, boolean>();
  const apps: string[] = [];
  for (const { source, app } of streamsIn(streams)) {
    let monitor = monitors.get(source);
    if (monitor === undefined) {
      const values = await pulse.source(source);
      // A source that is gone by now is used by nobody, of which the server tells next.
      monitor = values === null || isMonitor(values);
      monitors.set(source, monitor);
    }
    if (!monitor) apps.push(cleanText(app));
  }
  return namesOf(apps);
}

/** Tells over one connection, until that ends. Whether there was one. */
async function tellOnce(
  path: string,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
  tell: (apps: readonly string[]) => void,
): Promise<boolean> {
  const found: { pulse: Pulse | null } = { pulse: null };
  // A stream that comes is told of several times: what changes during a look is seen by the next one.
  const look = createFresh(async () => {
    const { pulse } = found;
    if (!pulse) return;
    try {
      const apps = await usersOf(pulse);
      if (apps && !signal.aborted) tell(apps);
    } catch (error) {
      pulse.close();
      if (!(error instanceof RangeError)) throw error;
    }
  });
  const pulse = await connectPulse(path, env, () => void look(), signal);
  if (!pulse) return false;
  found.pulse = pulse;
  await look();
  await pulse.closed;
  return true;
}

/**
 * Hears from the sound server of this user: PulseAudio, or PipeWire, which speaks the same protocol. Wholly event-driven
 * while the server is there; where it is not, it is looked for again, ever more seldom.
 */
export function createPulseWatch(env: Readonly<Record<string, string | undefined>>): MicrophoneWatch {
  let running: { end: () => Promise<void> } | null = null;

  async function keepTelling(tell: (apps: readonly string[]) => void, signal: AbortSignal): Promise<void> {
    const path = pulseSocket(env);
    let wait = FIRST_RETRY_MS;
    while (path !== null && !signal.aborted) {
      if (await tellOnce(path, env, signal, tell)) wait = FIRST_RETRY_MS;
      if (signal.aborted) return;
      // Whoever took sound from a server takes none after its end.
      tell([]);
      await pause(wait, undefined, { signal }).catch(() => undefined);
      wait = Math.min(wait * 2, MAX_RETRY_MS);
    }
  }

  return {
    name: 'the sound server',
    start(told) {
      if (running) return;
      const stopping = new AbortController();
      const done = keepTelling(onChange(told), stopping.signal);
      running = {
        end: () => {
          stopping.abort();
          return done;
        },
      };
    },
    async answers() {
      const path = pulseSocket(env);
      const pulse = path && (await connectPulse(path, env, () => undefined, new AbortController().signal));
      if (!pulse) return false;
      pulse.close();
      await pulse.closed;
      return true;
    },
    async stop() {
      const { end } = running ?? {};
      running = null;
      await end?.();
    },
  };
}
