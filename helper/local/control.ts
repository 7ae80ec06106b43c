import type { Diagnosis } from '../../shared/index.ts';
import type { Environment } from '../folders.ts';
import { createFrameDecoder } from '../framing.ts';
import { untilEnded } from './ended.ts';
import type { DiagnosisWord } from './greeting.ts';
import { greetRecorder, type RecorderLink, reachRecorder } from './link.ts';
import { localPlace } from './place.ts';

/** A recorder that was asked something answers within this, or hangs. */
const PATIENCE = 10_000;

/** Resolves once the other side has closed, or after some time; whether it has. */
function closing({ socket }: RecorderLink): Promise<boolean> {
  return new Promise((resolve) => {
    const late = setTimeout(() => {
      socket.destroy();
      resolve(false);
    }, PATIENCE);
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
  return (await closing(link)) && untilEnded(link.greeting.pid, PATIENCE);
}

/** Asks this user's recorder, where one runs, to end and resolves once it is gone. Whether one was running and has gone. */
export async function retireRecorder(env: Environment): Promise<boolean> {
  const link = await reachRecorder(localPlace(env).socket);
  return link ? retire(link) : false;
}

/** This user's recorder's own account of itself; null when none runs or it does not answer. */
export async function askRecorder(env: Environment): Promise<Diagnosis | null> {
  const link = await reachRecorder(localPlace(env).socket);
  if (!link) return null;
  let found: Diagnosis | null = null;
  const decoder = createFrameDecoder(
    (raw) => {
      // The recorder is this very program, or another version of it, of this very user.
      const word = raw as DiagnosisWord;
      if (word.type === 'diagnosis') found = word.value;
    },
    () => link.socket.destroy(),
  );
  link.socket.on('data', (chunk: Buffer) => decoder.push(chunk));
  decoder.push(link.rest);
  greetRecorder(link, { type: 'diagnose' });
  await closing(link);
  return found;
}
