import { win32 } from 'node:path';
import { recorderCommand, STARTER } from './base/index.ts';
import { endAllBelow, endAllUsers, localPlace, stopRecorder, type UsersRecorder } from './local/index.ts';
import { startOwnRecorder, startRecorder } from './relay/index.ts';
import { inWords, stopping } from './words/index.ts';

export interface StopCommand {
  name: 'stop';
  /** The recorders of all users of this computer, not this user's alone. */
  system: boolean;
  /** Whether each is started anew, from the program that is there now. */
  again: boolean;
}

export interface StopParts {
  env: NodeJS.ProcessEnv;
  system: NodeJS.Platform;
  /** The file that Node started. */
  bundle: string;
  say(line: string): void;
  complain(sentence: string): void;
}

/** Starts a recorder anew: for this user, or with another one's rights and surroundings. Whether one listens then. */
async function startAnew(bundle: string, env: NodeJS.ProcessEnv, user: UsersRecorder | null): Promise<boolean> {
  const started = user
    ? await startRecorder(recorderCommand(bundle, process.platform), env, user)
    : await startOwnRecorder(bundle, env, localPlace(env).socket);
  return started.kind !== 'failed';
}

async function stopOwn({ again }: StopCommand, { env, bundle, say, complain }: StopParts): Promise<number> {
  const stopped = await stopRecorder(env);
  if (stopped.kind === 'stuck') {
    complain(inWords(stopped.trouble));
    return 1;
  }
  say(stopped.kind === 'gone' ? stopping.gone : stopping.none);
  if (!again || stopped.kind === 'none' || (await startAnew(bundle, env, null))) return 0;
  complain(stopping.notAnew);
  return 1;
}

function sayStuck(stuck: readonly number[], complain: StopParts['complain']): void {
  for (const pid of stuck) complain(stopping.stuck(pid));
}

/** This user's recorder ends in good order; what others run of the program, in no order at all. */
async function stopAllOnWindows({ again }: StopCommand, parts: StopParts): Promise<number> {
  const { bundle, env, system, say, complain } = parts;
  const [starter = ''] = recorderCommand(bundle, system);
  if (again || win32.basename(starter) !== STARTER) {
    complain(stopping.packageAlone);
    return 1;
  }
  const own = await stopRecorder(env);
  const { gone, stuck } = await endAllBelow(win32.dirname(starter));
  say(own.kind === 'gone' || gone.length > 0 ? stopping.allGone : stopping.none);
  sayStuck(stuck, complain);
  return stuck.length > 0 ? 1 : 0;
}

async function stopAll(command: StopCommand, parts: StopParts): Promise<number> {
  const { again } = command;
  const { system, bundle, say, complain } = parts;
  if (system === 'win32') return stopAllOnWindows(command, parts);
  if (system !== 'linux') {
    complain(stopping.notForAll);
    return 1;
  }
  if (process.getuid?.() !== 0) {
    complain(stopping.administrator);
    return 1;
  }
  const { gone, stuck } = await endAllUsers(bundle);
  say(gone.length === 0 ? stopping.none : stopping.countGone(gone.length));
  const anew = again ? await Promise.all(gone.map((one) => startAnew(bundle, one.env, one))) : [];
  sayStuck(stuck, complain);
  if (anew.includes(false)) complain(stopping.notAllAnew);
  return stuck.length > 0 || anew.includes(false) ? 1 : 0;
}

/**
 * Ends the recorder in good order and waits until its process is gone, as whoever exchanges or removes the program needs
 * it. An open browser starts another one as long as there is a program to start. Resolves with the exit status: 0 too
 * where none was running.
 */
export function stop(command: StopCommand, parts: StopParts): Promise<number> {
  return command.system ? stopAll(command, parts) : stopOwn(command, parts);
}
