import type { Readable } from 'node:stream';
import { spawned } from './spawned.ts';

/** What came of starting a recorder: it listens, it or another one is met elsewhere, or it could not start. */
export type Started = { kind: 'ready' } | { kind: 'elsewhere'; socket: string } | { kind: 'failed'; reason: string };

/** A recorder that says nothing for so long hangs. */
const START_TIMEOUT_MS = 10_000;

/** How a recorder says on its fourth descriptor what came of its start: the other side may be of another version. */
export function readyLine(started: Started): string {
  switch (started.kind) {
    case 'ready':
      return 'ready\n';
    case 'elsewhere':
      return `held ${started.socket}\n`;
    case 'failed':
      return `failed ${started.reason.replaceAll('\n', ' ')}\n`;
  }
}

function readReadyLine(line: string): Started {
  if (line === 'ready') return { kind: 'ready' };
  if (line.startsWith('held ')) return { kind: 'elsewhere', socket: line.slice(5) };
  return { kind: 'failed', reason: line.replace(/^failed /, '') };
}

/**
 * Starts this user's recorder as a process of its own that outlives this one, and resolves with the first thing it
 * says of itself.
 * @param command the program and its arguments up to the word `record`
 * @param user whose process it is, where that is not this user's; for administrators alone
 */
export async function startRecorder(
  command: readonly string[],
  env: NodeJS.ProcessEnv,
  user: { uid: number; gid: number } | null = null,
): Promise<Started> {
  const [program = process.execPath, ...args] = command;
  const child = spawned(program, [...args, 'record', '--ready'], {
    detached: true,
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    // Not the browser's folder, which may be on a drive that is to be removed.
    cwd: process.platform === 'win32' ? undefined : '/',
    env,
    ...(user && { uid: user.uid, gid: user.gid }),
  });
  if (child instanceof Error) return { kind: 'failed', reason: child.message };
  // None where the process could not be started.
  const pipe = child.stdio?.[3] as Readable | undefined;
  const started = await new Promise<Started>((resolve) => {
    let text = '';
    const late = setTimeout(() => done({ kind: 'failed', reason: 'It says nothing.' }), START_TIMEOUT_MS);
    const done = (value: Started) => {
      clearTimeout(late);
      resolve(value);
    };
    pipe?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const end = text.indexOf('\n');
      if (end >= 0) done(readReadyLine(text.slice(0, end)));
    });
    pipe?.on('close', () => done({ kind: 'failed', reason: 'It ended right away.' }));
    child.on('error', (error) => done({ kind: 'failed', reason: error.message }));
  });
  pipe?.destroy();
  child.unref();
  return started;
}
