import { join } from 'node:path';
import type { DoctorCommand } from './arguments.ts';
import { checkoutOf, holdsSandboxBuild, launchctl, systemOf } from './base/index.ts';
import { doctor } from './doctor/index.ts';
import {
  admit,
  changeInstallation,
  createGnomeTools,
  type InstallationCommand,
  type Machine,
  nodePath,
  openRegistry,
} from './install/index.ts';
import { examineRecorder, localPlace, retireRecorder, runtimeFolder } from './local/index.ts';
import { createMicrophoneWatch } from './microphone/index.ts';
import { createObserver } from './observe/index.ts';
import { askKeyStore } from './relay/index.ts';
import { resume } from './resume.ts';
import { keptFile } from './sessions/index.ts';
import { VERSION } from './version.ts';

/** So long somebody may take to unlock the key store. Milliseconds. */
const UNLOCK_TIMEOUT_MS = 30_000;

export interface UpkeepParts {
  /** The file that Node started. */
  bundle: string;
  say(line: string): void;
  complain(sentence: string): void;
}

async function thisMachine(): Promise<Machine | null> {
  const { env, platform, getuid } = process;
  const system = systemOf(platform);
  if (!system) return null;
  const registry = system === 'windows' ? await openRegistry() : null;
  const tools = {
    ...(system === 'linux' && { gnome: createGnomeTools(env) }),
    ...(system === 'macos' && { launchctl }),
  };
  return { system, env, root: '/', uid: getuid?.() ?? null, administrator: 0, registry, ...tools };
}

/**
 * What is asked for, with the sandbox builds let in where they are being worked with: from a checkout that holds them, or
 * for a profile folder of its own.
 */
function withSandbox(command: InstallationCommand, bundle: string): InstallationCommand {
  const { choice } = command;
  const checkout = checkoutOf(bundle);
  if (command.name !== 'install' || checkout === null || choice.system || choice.sandbox) return command;
  if (choice.userDataDir === null && !holdsSandboxBuild(checkout)) return command;
  return { ...command, choice: { ...choice, sandbox: true } };
}

/** Installs, uninstalls or looks at the installation of this computer. Resolves with the exit status. */
export async function runUpkeep(
  command: InstallationCommand | DoctorCommand | { name: 'admit' } | { name: 'resume' },
  { bundle, say, complain }: UpkeepParts,
): Promise<number> {
  const machine = await thisMachine();
  if (!machine) {
    complain(`${command.name} is not there for this system (${process.platform}).`);
    return 1;
  }
  const { env } = machine;
  if (command.name === 'doctor') {
    const observer = createObserver({ system: process.platform, env });
    const ask = () => examineRecorder(env);
    const { configuration } = keptFile(join(localPlace(env).data, 'recorder.json')).read();
    const microphone = configuration?.microphone ? createMicrophoneWatch(process.platform, env) : null;
    const { json } = command;
    const parts = { machine, node: process.version, version: VERSION, observer, microphone, ask, json, say };
    return (await doctor(parts)) ? 0 : 1;
  }
  if (command.name === 'admit') {
    const trouble = admit({ machine, say });
    if (trouble !== null) complain(trouble);
    return trouble === null ? 0 : 1;
  }
  if (command.name === 'resume') return resume({ machine, say, complain });
  const retire = () => retireRecorder(env);
  const forgetSecrets = async () => {
    const command = [process.execPath, ...process.execArgv, bundle];
    const answer = await askKeyStore({ method: 'secret.purge' }, { command, env, timeoutMs: UNLOCK_TIMEOUT_MS });
    return 'fault' in answer ? answer.fault : Number(answer.value);
  };
  const runtime = runtimeFolder(env);
  const setting = {
    machine,
    bundle,
    node: nodePath(process.execPath, machine.system),
    runtime,
    retire,
    forgetSecrets,
    say,
  };
  const trouble = await changeInstallation(withSandbox(command, bundle), setting);
  if (trouble === null) return 0;
  complain(trouble);
  return 1;
}
