import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { awakeClock, createClock, isSystemError, SYSTEM_CLOCKS } from './base/index.ts';
import { bootName } from './boot.ts';
import { followLogins } from './follow-logins.ts';
import { MAX_JOURNAL_BYTES, openDiskJournal } from './journal/index.ts';
import { keepDoor } from './keep-door.ts';
import { createLifetime } from './lifetime.ts';
import {
  greetRecorder,
  keepingTrouble,
  type LocalPlace,
  type LockOutcome,
  localPlace,
  lockIn,
  makePrivateFolder,
  reachRecorder,
  renewedPipe,
  type Surroundings,
  surroundingsOf,
  takeHold,
  takeLock,
  writtenPipe,
} from './local/index.ts';
import { createLog } from './log.ts';
import { createObserver, type OwnSession } from './observe/index.ts';
import { createRecorder, SYSTEM_TIMERS } from './recorder/index.ts';
import type { Started } from './relay/index.ts';
import { createHub, createTurns, keptFile, listen } from './sessions/index.ts';
import { standBy } from './stand-by.ts';
import { inWords } from './words/index.ts';

export interface RecordParts {
  env: NodeJS.ProcessEnv;
  system: NodeJS.Platform;
  /** The session of Windows that this is in; null on other systems. */
  session: OwnSession | null;
  version: string;
  /** Hears once what came of the start. */
  started: (started: Started) => void;
  /** Aborted when the process is asked to end. */
  signal: AbortSignal;
}

/** Decides who is this user's one recorder. */
async function lock({ data, runtime, socket }: LocalPlace, system: NodeJS.Platform): Promise<LockOutcome> {
  if (system === 'win32') return takeHold(data, () => writtenPipe(data));
  const trouble = makePrivateFolder(runtime);
  if (trouble !== null) return { kind: 'denied', reason: trouble };
  const outcome = await takeLock(lockIn(data), socket);
  // Where nothing can be written there is no journal that two could write; one recorder is enough all the same.
  const sure = outcome.kind === 'denied' ? await takeLock(lockIn(runtime), socket) : outcome;
  if (sure.kind !== 'acquired' || (await reachRecorder(socket)).kind !== 'link') return sure;
  // Somebody removed the lock of one that runs.
  sure.release();
  return { kind: 'busy', socket };
}

/** The journal's bound in bytes, as the environment says it; what is no number of bytes says nothing. */
function journalLimit(text = ''): number {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : MAX_JOURNAL_BYTES;
}

function makeDataFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    // The journal then says itself that it cannot be written.
    if (!isSystemError(error)) throw error;
  }
}

/** Tells the recorder that runs already who logged in here: it may see nothing where it was started. */
async function tellOther(socket: string, surroundings: Surroundings): Promise<void> {
  const reached = await reachRecorder(socket);
  if (reached.kind !== 'link') return;
  const { link } = reached;
  greetRecorder(link, { type: 'surroundings', surroundings });
  await new Promise<void>((resolve) => {
    link.socket.once('close', () => resolve());
    link.socket.resume();
  });
}

/** A session without input for so long leaves its place to one that is used; milliseconds. */
const QUIET_MS = 5_000;
/** A recorder that left its place comes back to it after so long, in milliseconds, should the other one not have come. */
const GIVE_WAY_MS = 2_000;
/** The recorder before may still be closing its journal, or be about to open its pipe: it is tried again after so long. */
const TURN_MS = 250;
/** So often at most: one that has the journal and cannot be met hangs, and nobody need wait for that. */
const MAX_TRIES = 20;

/** How one time of recording ended: for good, with an exit status, or to be tried again after some milliseconds. */
type Ended = { kind: 'over'; status: number } | { kind: 'again'; after: number; met: boolean };

const over = (status: number): Ended => ({ kind: 'over', status });

/**
 * Records for this user until it is told to end, or has nothing to live for. There is one recorder for a user: a second
 * one says where the first is met, and ends. In another session of Windows the second one waits, for there the first
 * sees nothing: the session that is used has the recorder. Resolves with the exit status.
 */
export async function record(parts: RecordParts): Promise<number> {
  let { started } = parts;
  for (let tries = 0; ; tries += 1) {
    const ended = await recordOnce({ ...parts, started });
    if (ended.kind === 'over') return ended.status;
    if (ended.met) tries = 0;
    if (parts.signal.aborted || tries === MAX_TRIES) return 0;
    started = () => undefined;
    await new Promise((resolve) => setTimeout(resolve, ended.after));
  }
}

async function recordOnce({ env, system, session, version, started, signal }: RecordParts): Promise<Ended> {
  const place = localPlace(env, system);
  makeDataFolder(place.data);
  const unsafe = keepingTrouble(place.data);
  if (unsafe !== null) {
    // Not even a complaint is written where another user decides what lies there.
    started({ kind: 'failed', reason: inWords(unsafe) });
    return over(1);
  }
  const complain = createLog(join(place.data, 'recorder.log'));
  const outcome = await lock(place, system);
  if (outcome.kind === 'denied') {
    complain(outcome.reason);
    started({ kind: 'failed', reason: outcome.reason });
    return over(1);
  }
  if (outcome.kind === 'busy') {
    started({ kind: 'elsewhere', socket: outcome.socket });
    if (session) {
      const stood = await standBy({ socket: outcome.socket, session, timers: SYSTEM_TIMERS, signal });
      return stood === 'needless' ? over(0) : { kind: 'again', after: TURN_MS, met: stood === 'turn' };
    }
    await tellOther(outcome.socket, surroundingsOf(env));
    return over(0);
  }

  // A recorder that nobody can meet is of no use: before the journal is touched.
  const socket = system === 'win32' ? renewedPipe(place.data) : place.socket;
  const server = await listen(socket, complain);
  if (!server) {
    const advice = system === 'win32' ? 'Sign out and in again.' : `Remove ${socket}.`;
    started({ kind: 'failed', reason: `Its socket cannot be opened. ${advice}` });
    outcome.release();
    return over(1);
  }

  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  signal.addEventListener('abort', end);
  if (signal.aborted) end();
  let givesWay = false;

  const kept = keptFile(join(place.data, 'recorder.json'));
  const journal = openDiskJournal({
    folder: join(place.data, 'journal'),
    boot: bootName(),
    limit: journalLimit(env.MATTERLINE_JOURNAL_LIMIT),
  });
  const clock = createClock({ ...SYSTEM_CLOCKS, steady: await awakeClock(system) });
  const recorder = createRecorder({ observer: createObserver({ system, env }), journal, clock });
  const timers = SYSTEM_TIMERS;
  const lifetime = createLifetime({
    recorder,
    keepsCapturing: () => hub.configuration?.keepCapturing ?? null,
    timers,
    end,
  });
  const hub = createHub({ recorder, kept, version, timers, complain, changed: lifetime.connected });
  lifetime.look();
  hub.start();

  const onSurroundings = followLogins(recorder, env, (there) => createObserver({ system, env: there }));
  const turns = createTurns({
    session: session?.id ?? null,
    used() {
      // Whoever works in the other session from within this one moves the pointer in both.
      if (!session || (session.quiet() < QUIET_MS && recorder.state.blind !== 'remote')) return;
      givesWay = true;
      end();
    },
  });
  server.serve({ hub, version, complain, onRetire: end, turns, onSurroundings });
  const leaveDoor = keepDoor({
    door: server.door,
    lock: outcome,
    place: () => localPlace(env, system),
    timers,
    now: () => performance.now(),
    whenAwake: recorder.onChange,
    complain,
    lost: end,
  });
  // Whoever started it knows of Windows' pipes the one before at best.
  started(system === 'win32' ? { kind: 'elsewhere', socket } : { kind: 'ready' });

  await ended;
  leaveDoor();
  await recorder.stop();
  await server.close();
  journal.close();
  // The folder stays: in a shared place another user could take its name.
  outcome.release();
  signal.removeEventListener('abort', end);
  return givesWay ? { kind: 'again', after: GIVE_WAY_MS, met: true } : over(0);
}
