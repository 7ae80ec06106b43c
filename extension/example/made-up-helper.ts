import { type ExtensionMessage, PROTOCOL, type Sample, zoneAt } from '../../shared/index.ts';
import type { NativePort } from '../background/capture/connection.ts';
import { STEPS } from './made-up-day.ts';

const MINUTE = 60_000;
/** A helper that says nothing for longer is taken for dead, and a window of which it says nothing ends. Milliseconds. */
const EVERY = 25_000;
const JOURNAL = '00000000-0000-4000-8000-000000000001';

/** Minutes after midnight of a time of day, as in "9:26". */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The made-up day as a helper would have seen it. @param midnight with which it begins, epoch milliseconds */
export function samplesFrom(midnight: number): Sample[] {
  const samples: Sample[] = [];
  const add = (at: number, event: Record<string, unknown>) => {
    const zone = samples.length === 0 ? { zone: zoneAt(at) } : {};
    samples.push({ seq: samples.length + 1, at, ...zone, ...event } as Sample);
  };
  for (const [index, step] of STEPS.entries()) {
    const at = midnight + minutesOf(step[0]) * MINUTE;
    if (step[1] === null) {
      add(at, { kind: 'away', why: 'idle' });
      continue;
    }
    add(at, { kind: 'window', app: step[1], title: step[2] });
    const until = midnight + minutesOf(STEPS[index + 1]?.[0] ?? step[0]) * MINUTE;
    for (let alive = at + EVERY; alive < until; alive += EVERY) add(alive, { kind: 'alive' });
  }
  return samples;
}

/** A helper that saw the made-up day, and sees nothing more: it says hello, hands the day over, and stays. */
export function madeUpHelper(samples: readonly Sample[]): NativePort {
  const heard: ((message: unknown) => void)[] = [];
  const say = (message: object) => {
    // As over a pipe: never within the call that it answers.
    queueMicrotask(() => {
      for (const listener of heard) listener(structuredClone(message));
    });
  };
  const status = () => say({ type: 'status', recording: true, blind: null, paused: false, recorder: 'here' });
  const timer = setInterval(status, EVERY);
  return {
    postMessage: (sent) => {
      const message = sent as ExtensionMessage;
      if (message.type === 'hello') {
        const known = { journal: JOURNAL, first: 1, last: samples.length };
        say({ type: 'hello', protocol: PROTOCOL, helper: __VERSION__, platform: 'windows', ...known });
        status();
        say({ type: 'samples', journal: JOURNAL, items: samples });
      }
      if (message.type === 'request')
        say({
          type: 'reply',
          id: message.id,
          fault: { code: 'no-key-store', message: 'A made-up day has no secrets.' },
        });
    },
    disconnect: () => clearInterval(timer),
    onMessage: { addListener: (listener) => heard.push(listener) },
    onDisconnect: { addListener: () => undefined },
  };
}
