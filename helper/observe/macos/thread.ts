// Never run on a Mac.
// Runs as a thread of its own, so it imports nothing that the program's entry holds: that would start the program anew.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import * as koffi from 'koffi';
import { POINTERS, serve, sharedBytes, WORDS } from './listener.ts';
import { bindListening, bindWaking } from './native/listening.ts';
import type { Sign } from './signs.ts';

/** What this module's own thread is started with. */
interface Start {
  matterline: 'mac-signs';
  shared: SharedArrayBuffer;
}

/** What {@link listenToMac} began. */
export interface Ear {
  /** Hears from now on what this program tells of its windows, and no other one any more. */
  follow(pid: number): void;
  stop(): void;
}

/**
 * Hears from macOS itself, by a thread that sleeps until something is told.
 * @param hear hears each sign. For sleep, all is written once it returns: the computer may sleep then
 * @param lost nothing is heard any more, with the reason
 */
export function listenToMac(hear: (sign: Sign) => void, lost: (why: string) => void): Ear {
  const waken = bindWaking(koffi);
  const start: Start = { matterline: 'mac-signs', shared: new SharedArrayBuffer(sharedBytes()) };
  const words = new Int32Array(start.shared, 0, WORDS.count);
  const pointers = new BigInt64Array(start.shared, POINTERS.at, POINTERS.count);
  const thread = new Worker(__filename, { workerData: start, execArgv: [] });
  let over = false;

  function wake(): void {
    const source = Atomics.load(pointers, POINTERS.source);
    // It looks by itself once it can be woken.
    if (source === 0n) return;
    waken(BigInt.asUintN(64, Atomics.load(pointers, POINTERS.loop)), BigInt.asUintN(64, source));
  }

  function stop(): void {
    if (over) return;
    over = true;
    process.off('exit', stop);
    Atomics.store(words, WORDS.over, 1);
    wake();
  }
  // A thread that sleeps in a call of the system cannot be ended by Node, which would wait for it for ever at its own end.
  process.once('exit', stop);

  thread.on('message', (sign: Sign) => {
    if (over) return;
    if (sign.kind === 'look') Atomics.store(words, WORDS.looking, 0);
    hear(sign);
    if (sign.kind !== 'asleep') return;
    Atomics.store(words, WORDS.written, 1);
    Atomics.notify(words, WORDS.written);
  });
  const failed = (why: string) => {
    if (over) return;
    // It has ended, or is about to: waking it would reach into what is no more.
    over = true;
    process.off('exit', stop);
    lost(why);
  };
  thread.on('error', (error) => failed(error instanceof Error ? error.message : String(error)));
  thread.on('exit', () => failed('its thread ended'));
  thread.unref();
  return {
    follow(pid) {
      if (over) return;
      Atomics.store(words, WORDS.pid, pid);
      wake();
    },
    stop,
  };
}

function isStart(data: unknown): data is Start {
  return typeof data === 'object' && data !== null && 'matterline' in data && data.matterline === 'mac-signs';
}

if (!isMainThread && parentPort && isStart(workerData)) {
  const port = parentPort;
  serve(bindListening(koffi), workerData.shared, (sign) => port.postMessage(sign));
}
