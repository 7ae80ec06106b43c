import { fileURLToPath } from 'node:url';
import { exitStatus } from '../shared/index.ts';
import { parseCommand, USAGE } from './arguments.ts';
import { createObserver } from './observe/index.ts';
import { createRecorder } from './recorder/index.ts';
import { checkCaller, guardStdout, isBrowserStart, runHost } from './relay/index.ts';
import { VERSION } from './version.ts';
import { watch } from './watch.ts';

const { env, platform: system } = process;
const say = (line: string) => void process.stdout.write(`${line}\n`);
const complain = (sentence: string) => void process.stderr.write(`matterline: ${sentence}\n`);

function askedToEnd(): AbortSignal {
  const ending = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => ending.abort());
  return ending.signal;
}

async function host(args: string[]): Promise<number> {
  const output = guardStdout();
  const caller = checkCaller(args);
  if (!caller.ok) {
    complain(caller.fault.message);
    return exitStatus(caller.fault.code);
  }
  const recorder = createRecorder({ observer: createObserver({ system, env }) });
  return runHost({ recorder, input: process.stdin, output, version: VERSION, complain, signal: askedToEnd() });
}

async function run(args: string[]): Promise<number> {
  if (isBrowserStart(args)) return host(args);
  const command = parseCommand(args);
  switch (command.name) {
    case 'wrong':
      process.stderr.write(`${command.why}\n\n${USAGE}`);
      return 2;
    case 'help':
      process.stdout.write(USAGE);
      return 0;
    case 'version':
      say(VERSION);
      return 0;
    case 'watch': {
      const recorder = createRecorder({ observer: createObserver({ system, env }) });
      await watch({ recorder, output: process.stdout, json: command.json, signal: askedToEnd() });
      return 0;
    }
    case 'doctor':
    case 'install':
    case 'uninstall': {
      const { runUpkeep } = await import('./upkeep.ts');
      return runUpkeep(command, { bundle: fileURLToPath(import.meta.url), say, complain });
    }
  }
}

void run(process.argv.slice(2)).then((status) => {
  // A pipe takes its time: leaving at once would cut off what is not out yet. One that nobody reads is left all the same.
  process.stdout.once('error', () => process.exit(status));
  process.stdout.write('', () => process.exit(status));
});
