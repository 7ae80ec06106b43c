import { autostartOf, isSwitchedOff, type Machine, readAutostart } from './install/index.ts';
import { startForAll } from './local/index.ts';
import { resuming } from './words/index.ts';

export interface ResumeParts {
  machine: Machine;
  say(line: string): void;
  complain(sentence: string): void;
}

/**
 * Starts recording on Windows for all who are signed in, as their next sign-in would: what Windows Installer runs once a
 * package is in its place, because it ended the recorders before. Where nothing is started at sign-in, as an administrator
 * may have it, nothing is here. Resolves with the exit status.
 */
export async function resume({ machine, say, complain }: ResumeParts): Promise<number> {
  if (machine.system !== 'windows') {
    complain(resuming.windowsAlone);
    return 1;
  }
  const autostart = autostartOf(machine, true);
  const line = readAutostart(autostart, machine);
  const isOn = !isSwitchedOff(autostart, machine);
  const count = isOn && line?.includes(autostart.mark) ? await startForAll(line) : 0;
  say(resuming.started(count));
  return 0;
}
