import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Another real user of this computer, who has no rights over anybody else's files. */
export const STRANGER = 65_534;
const AS_STRANGER = ['--reuid', String(STRANGER), '--regid', String(STRANGER), '--clear-groups'];

/** Whether this process may act as another user. */
export function canImpersonate(): boolean {
  try {
    execFileSync('setpriv', [...AS_STRANGER, process.execPath, '-e', '0'], { stdio: 'ignore', cwd: '/' });
    return process.getuid?.() === 0;
  } catch {
    return false;
  }
}

/** How a folder is squatted: as a folder of one mode, a link to one, or a socket where the folder should be. */
export type Squat = '0700' | '0755' | '0777' | 'link' | 'socket';

/** What the other user runs: it takes the names first, plays the recorder at each, and tells of everybody who calls. */
const SCRIPT = `
const { mkdirSync, chmodSync, symlinkSync } = require('node:fs');
const { createServer } = require('node:net');
const [how, own, ...folders] = process.argv.slice(1);
process.umask(0);
let open = 0;
const listen = (path) => createServer((socket) => {
  console.log('called');
  const word = JSON.stringify({ type: 'recorder', version: '99.0.0', pid: process.pid });
  const head = Buffer.alloc(4);
  head.writeUInt32LE(word.length);
  socket.write(Buffer.concat([head, Buffer.from(word)]));
  socket.on('data', (chunk) => console.log('told ' + JSON.stringify(chunk.toString('latin1'))));
  socket.on('error', () => undefined);
}).listen(path, () => { open += 1; if (open === folders.length) console.log('ready'); });
for (const [index, folder] of folders.entries()) {
  if (how === 'socket') { listen(folder); continue; }
  const real = how === 'link' ? own + '/' + index : folder;
  mkdirSync(real);
  chmodSync(real, how === 'link' ? 0o777 : Number.parseInt(how, 8));
  if (how === 'link') symlinkSync(real, folder);
  listen(real + '/recorder.sock');
}
`;

/** Another user's process that plays the recorder. */
export interface Impostor {
  child: ChildProcessWithoutNullStreams;
  /** What it heard so far: `called` for everybody who came, and what they told. */
  heard: string[];
  end(): Promise<void>;
}

/** Lets the other user take folders before anybody else does; `own` is a folder where that user may write. */
export async function impersonate(how: Squat, own: string, folders: readonly string[]): Promise<Impostor> {
  const args = [...AS_STRANGER, process.execPath, '-e', SCRIPT, how, own, ...folders];
  const child = spawn('setpriv', args, { cwd: '/' });
  const ended = once(child, 'exit');
  const heard: string[] = [];
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line === 'ready') resolve();
      else heard.push(line);
    });
    void ended.then(() => reject(new Error(`The other user's process ended. ${errors}`)));
  });
  return {
    child,
    heard,
    async end() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** What the other user runs: it knocks at a socket and opens files and folders, and tells what comes of each. */
const KNOCK = `
const { openSync } = require('node:fs');
const [socket, ...paths] = process.argv.slice(1);
const tell = (what, error) => console.log(what + ' ' + (error ? error.code : 'open'));
const called = require('node:net').connect(socket);
const done = (error) => {
  tell('socket', error);
  called.destroy();
  for (const path of paths) {
    try { openSync(path, 'r'); tell(path); } catch (error) { tell(path, error); }
  }
};
called.once('error', done).once('connect', () => done());
`;

/** What another user meets at a socket and at paths, a line each: the code of the refusal, or `open`. */
export function knock(socket: string, paths: readonly string[]): string[] {
  const args = [...AS_STRANGER, process.execPath, '-e', KNOCK, socket, ...paths];
  return execFileSync('setpriv', args, { cwd: '/', encoding: 'utf8' }).trim().split('\n');
}
