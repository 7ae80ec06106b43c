import type { Diagnosis, Trouble } from '../../shared/index.ts';
import { createFrameDecoder, type Environment } from '../base/index.ts';
import { endProcess, untilEnded } from './ended.ts';
import { parseDiagnosisWord } from './greeting.ts';
import { greetRecorder, type Reached, type RecorderLink, reachRecorder } from './link.ts';
import { ownerOf } from './lock.ts';
import { localPlace, lockIn } from './place.ts';
import { keepingTrouble } from './private-folder.ts';

/** A recorder that was asked something answers within this, or hangs. */
const ANSWER_TIMEOUT_MS = 10_000;

/** Resolves once the other side has closed, or after some time; whether it has. */
function closing({ socket }: RecorderLink): Promise<boolean> {
  return new Promise((resolve) => {
    const late = setTimeout(() => {
      socket.destroy();
      resolve(false);
    }, ANSWER_TIMEOUT_MS);
    socket.once('close', () => {
      clearTimeout(late);
      resolve(true);
    });
    socket.resume();
  });
}

/** Asks a recorder to end its open stretch and exit; resolves once it has, or did not in ten seconds. */
export async function retire(link: RecorderLink): Promise<boolean> {
  greetRecorder(link, { type: 'retire' });
  // It closes its files and gives its lock back only after its socket.
  return (await closing(link)) && untilEnded(link.greeting.pid, ANSWER_TIMEOUT_MS);
}

/** What was found of this user's recorder. `silent`: one runs, by the lock that it has, and cannot be reached. */
type Found = Reached | { kind: 'silent'; pid: number; socket: string };

/**
 * Looks for this user's recorder: where this environment says that it is met, and where the owner of the lock
 * says so, which was perhaps started in another environment.
 */
async function findRecorder(env: Environment): Promise<Found> {
  const { data, socket } = localPlace(env);
  const here = await reachRecorder(socket);
  if (here.kind !== 'none' || process.platform === 'win32') return here;
  const unsafe = keepingTrouble(data);
  if (unsafe !== null) return { kind: 'unsafe', why: unsafe };
  const owner = ownerOf(lockIn(data));
  if (!owner) return here;
  const there = await reachRecorder(owner.socket);
  return there.kind === 'none' ? { kind: 'silent', ...owner } : there;
}

/** What came of ending a recorder: none ran, it has gone, or it is still there, and why. */
export type Stopped = { kind: 'none' | 'gone' } | { kind: 'stuck'; trouble: Trouble };

/**
 * Has this user's recorder, where one runs, end its open stretch and its journal, and resolves once its process is gone.
 * One that cannot be reached where it should be is told by the signal that says the same.
 */
export async function stopRecorder(env: Environment): Promise<Stopped> {
  const found = await findRecorder(env);
  const outcome = (pid: number, gone: boolean): Stopped => {
    return gone ? { kind: 'gone' } : { kind: 'stuck', trouble: { code: 'recorder-stays', pid } };
  };
  switch (found.kind) {
    case 'none':
      return { kind: 'none' };
    case 'unsafe':
      return { kind: 'stuck', trouble: found.why };
    case 'silent':
      return outcome(found.pid, await endProcess(found.pid, ANSWER_TIMEOUT_MS));
    case 'link':
      return outcome(found.link.greeting.pid, await retire(found.link));
  }
}

/**
 * Asks this user's recorder, where one runs, to end and resolves once it is gone. Whether one was running and has gone.
 */
export async function retireRecorder(env: Environment): Promise<boolean> {
  return (await stopRecorder(env)).kind === 'gone';
}

/** This user's recorder's own account of itself; null when none runs or it does not answer. */
export async function askRecorder(env: Environment): Promise<Diagnosis | null> {
  return (await examineRecorder(env)).diagnosis;
}

/** What is to be said of this user's recorder: its own account, or why there is none; neither where none runs. */
export interface Examined {
  diagnosis: Diagnosis | null;
  trouble: Trouble | null;
}

/** Looks for this user's recorder and asks it for its own account. */
export async function examineRecorder(env: Environment): Promise<Examined> {
  const found = await findRecorder(env);
  switch (found.kind) {
    case 'none':
      return { diagnosis: null, trouble: null };
    case 'unsafe':
      return { diagnosis: null, trouble: found.why };
    case 'silent': {
      const { pid, socket } = found;
      return { diagnosis: null, trouble: { code: 'recorder-unreached', pid, socket } };
    }
    case 'link': {
      const { pid } = found.link.greeting;
      const diagnosis = await askAt(found.link);
      return { diagnosis, trouble: diagnosis ? null : { code: 'recorder-mute', pid } };
    }
  }
}

/** A recorder's own account of itself; null when it does not answer. */
async function askAt(link: RecorderLink): Promise<Diagnosis | null> {
  let found: Diagnosis | null = null;
  const decoder = createFrameDecoder(
    (raw) => {
      found = parseDiagnosisWord(raw) ?? found;
    },
    () => link.socket.destroy(),
  );
  link.socket.on('data', (chunk: Buffer) => decoder.push(chunk));
  decoder.push(link.rest);
  greetRecorder(link, { type: 'diagnose' });
  await closing(link);
  return found;
}
