import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Launchctl, launchctl, launchdJob, MAC_APP, openBundle, recorderCommand } from '../base/index.ts';
import { reachRecorder } from '../local/index.ts';
import { type Started, startRecorder } from './start-recorder.ts';

/** A recorder that launchd starts tells nobody that it is ready; it is by then, or hangs. Milliseconds. */
const READY_TIMEOUT_MS = 10_000;
const LOOK_MS = 100;

/** Whether a recorder is met at a place. */
async function isMet(socket: string): Promise<boolean> {
  const reached = await reachRecorder(socket);
  if (reached.kind === 'link') reached.link.socket.destroy();
  return reached.kind === 'link';
}

export interface MacosParts {
  uid: number;
  ask: Launchctl;
  /** Opens the bundle of the helper, which starts the recorder; whether there is one that opens. */
  open(): Promise<boolean>;
  /** Whether the recorder is met by now. */
  isMet(): Promise<boolean>;
}

/**
 * Has macOS start this user's recorder: what a browser starts is a part of the browser to macOS, which would ask the
 * user whether the browser may see windows. Null where launchd knows of no recorder and there is no bundle of its own.
 */
export async function startByMacos({ uid, ask, open, isMet }: MacosParts): Promise<Started | null> {
  if (!(await ask(['kickstart', launchdJob(uid)])) && !(await open())) return null;
  for (let waited = 0; waited < READY_TIMEOUT_MS; waited += LOOK_MS) {
    if (await isMet()) return { kind: 'ready' };
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return { kind: 'failed', reason: 'macOS was asked to start it, and it says nothing.' };
}

/**
 * Starts this user's recorder so that it outlives whoever starts it, and resolves with what came of it.
 * @param bundle the file that Node started
 * @param socket where it is met
 */
export async function startOwnRecorder(bundle: string, env: NodeJS.ProcessEnv, socket: string): Promise<Started> {
  const app = join(dirname(bundle), MAC_APP);
  const open = async () => existsSync(app) && openBundle(app, ['record']);
  const uid = process.platform === 'darwin' ? process.getuid?.() : undefined;
  const started =
    uid === undefined ? null : await startByMacos({ uid, ask: launchctl, open, isMet: () => isMet(socket) });
  return started ?? startRecorder(recorderCommand(bundle, process.platform), env);
}
