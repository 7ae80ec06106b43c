import { closeSync, writeSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { bad, exitStatus, good, type Outcome } from '../shared/index.ts';
import {
  ADMINISTRATOR,
  type Admitted,
  admittedFile,
  checkoutOf,
  dataFolder,
  isSystemError,
  laidSetupFile,
  NOBODY_ADMITTED,
  readAdmitted,
  readLaidSetup,
  SANDBOX_FLAG,
  systemOf,
} from './base/index.ts';
import { localPlace, surroundingsOf } from './local/index.ts';
import { createPlaces, keeperName } from './places/index.ts';
import {
  checkCaller,
  createCheckUp,
  createLaidSetup,
  createSecrets,
  guardStdout,
  isBrowserStart,
  reach,
  readyLine,
  runRelay,
  type Started,
  startOwnRecorder,
} from './relay/index.ts';
import { VERSION } from './version.ts';
import { inWords } from './words/index.ts';

// Only what a relay needs is loaded with this file: browsers start one each. The rest comes with its command.

// A process that does next to nothing for weeks gains nothing from machine code made of it, which is most of its memory.
for (const flag of ['--no-opt', '--no-sparkplug', '--semi-space-growth-factor=1']) setFlagsFromString(flag);

const { env, platform: system } = process;
/** This very file, however it was started. */
const program = __filename;
const say = (line: string) => void process.stdout.write(`${line}\n`);
const complain = (sentence: string) => void process.stderr.write(`matterline: ${sentence}\n`);

function askedToEnd(): AbortSignal {
  const ending = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => ending.abort());
  return ending.signal;
}

/** Whom the administrator lets in. What is wrong with the list is said where the browser keeps what helpers complain of. */
function admitted(): Admitted {
  const named = systemOf(system);
  if (!named) return NOBODY_ADMITTED;
  const file = admittedFile(named, env);
  const found = readAdmitted(file, named === 'windows' ? null : ADMINISTRATOR);
  if (!('code' in found)) return found;
  complain(inWords(found));
  return NOBODY_ADMITTED;
}

/** The firm's setup file that the administrator laid here. */
function laidSetup(): Outcome<string | null> {
  const named = systemOf(system);
  if (!named) return good(null);
  const found = readLaidSetup(laidSetupFile(named, env), named === 'windows' ? null : ADMINISTRATOR);
  if (!('code' in found)) return good(found.text);
  return bad(found.code === 'setup-too-large' ? 'too-large' : 'denied', inWords(found));
}

async function relay(args: string[], sandbox: boolean): Promise<number> {
  const output = guardStdout();
  const caller = checkCaller(args, sandbox, admitted);
  if (!caller.ok) {
    complain(caller.fault.message);
    return exitStatus(caller.fault.code);
  }
  const signal = askedToEnd();
  const command = [process.execPath, ...process.execArgv, program];
  const { socket } = localPlace(env);
  const reached = await reach({ socket, version: VERSION, start: () => startOwnRecorder(program, env, socket) });
  if (!reached.ok) {
    complain(`${reached.fault.code}: ${reached.fault.message}`);
    return exitStatus(reached.fault.code);
  }
  return runRelay({
    link: reached.value,
    surroundings: surroundingsOf(env),
    // On Windows the browser may start a command prompt that starts this.
    browser: system === 'win32' ? null : process.ppid,
    version: VERSION,
    input: process.stdin,
    output,
    secrets: createSecrets({ caller: caller.value, command, env }),
    checkUp: createCheckUp({ command, env }),
    laidSetup: createLaidSetup(laidSetup),
    places: createPlaces({ data: dataFolder(env), caller: keeperName(caller.value) }),
    complain,
    signal,
  });
}

async function record(ready: boolean): Promise<number> {
  const [{ record }, { ownSession }] = await Promise.all([import('./record.ts'), import('./observe/index.ts')]);
  const started = (outcome: Started) => {
    if (!ready) return;
    // Whoever started this recorder may be gone by now.
    try {
      writeSync(3, readyLine(outcome));
      closeSync(3);
    } catch (error) {
      if (!isSystemError(error)) throw error;
    }
  };
  const session = await ownSession(system);
  return record({ env, system, session, version: VERSION, started, signal: askedToEnd() });
}

async function run([first = '', ...rest]: string[]): Promise<number> {
  // What an installation for the sandbox builds writes into the script that browsers start.
  const told = first === SANDBOX_FLAG;
  const args = told || first === '' ? rest : [first, ...rest];
  if (isBrowserStart(args)) return relay(args, told || checkoutOf(program) !== null);
  const { parseCommand, USAGE } = await import('./arguments.ts');
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
    case 'record':
      return record(command.ready);
    case 'secret': {
      const { serveOneSecret } = await import('./relay/secrets-store.ts');
      await serveOneSecret(process.stdin, process.stdout);
      return 0;
    }
    case 'watch': {
      const { watchHere } = await import('./watch.ts');
      await watchHere({ ...command, env, system, output: process.stdout, signal: askedToEnd() });
      return 0;
    }
    case 'stop': {
      const { stop } = await import('./stop.ts');
      return stop(command, { env, system, bundle: program, say, complain });
    }
    case 'admit':
    case 'resume':
    case 'doctor':
    case 'install':
    case 'uninstall': {
      const { runUpkeep } = await import('./upkeep.ts');
      return runUpkeep(command, { bundle: program, say, complain });
    }
  }
}

void run(process.argv.slice(2)).then((status) => {
  // A pipe takes its time: leaving at once would cut off what is not out yet. One that nobody reads is left all the same.
  process.stdout.once('error', () => process.exit(status));
  process.stdout.write('', () => process.exit(status));
});
