import { createFrameDecoder, encodeFrame } from './base/index.ts';
import { greetRecorder, parseTurnWord, type RecorderLink, reachRecorder, type TurnWord } from './local/index.ts';
import type { OwnSession } from './observe/index.ts';
import type { Timers } from './recorder/index.ts';

/** How often it is looked whether somebody uses this session; milliseconds. */
const LOOK_INTERVAL_MS = 2_000;

/** What came of waiting: this process may record now, it is not needed, or nobody is met there. */
export type StoodBy = 'turn' | 'needless' | 'nobody';

export interface StandByParts {
  /** Where the recorder is met whose place this process may take. */
  socket: string;
  session: OwnSession;
  timers: Timers;
  /** Aborted when the process is asked to end. */
  signal: AbortSignal;
}

/**
 * Waits, in another session of the same user than the recorder's, and tells the recorder when somebody uses this one: it
 * then leaves its place, so that one recorder at a time has the journal, in the session that is worked in.
 */
export async function standBy(parts: StandByParts): Promise<StoodBy> {
  const reached = await reachRecorder(parts.socket);
  if (reached.kind === 'unsafe') return 'needless';
  return reached.kind === 'none' ? 'nobody' : waitAt(reached.link, parts);
}

function waitAt(link: RecorderLink, { session, timers, signal }: StandByParts): Promise<StoodBy> {
  const { socket, rest } = link;
  let needless = signal.aborted;
  const leave = () => {
    needless = true;
    socket.destroy();
  };
  const decoder = createFrameDecoder((raw) => {
    if (parseTurnWord(raw)?.type === 'leave') leave();
  }, leave);
  greetRecorder(link, { type: 'wait', session: session.id });
  let off: () => void = () => undefined;
  function inTurn(): void {
    off = timers.after(LOOK_INTERVAL_MS, () => {
      const word: TurnWord = { type: 'used' };
      const frame = encodeFrame(word);
      if (frame.ok && session.quiet() < LOOK_INTERVAL_MS) socket.write(frame.value);
      inTurn();
    });
  }
  inTurn();
  signal.addEventListener('abort', leave);
  return new Promise((resolve) => {
    socket.once('close', () => {
      off();
      signal.removeEventListener('abort', leave);
      resolve(needless ? 'needless' : 'turn');
    });
    socket.on('data', (chunk: Buffer) => decoder.push(chunk));
    decoder.push(rest);
    socket.resume();
    if (needless) socket.destroy();
  });
}
