// Runs as a process of its own, so it imports nothing that the program's entry holds: that would start the program anew.
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ComError, openCom } from './com.ts';
import { readSelected } from './selected.ts';

/** What this file is started with. */
const WORD = 'matterline-outlook';

/**
 * Starts the process that asks Outlook: for each line it is told it answers with one of JSON, null where Outlook does not
 * say. Outlook may keep it waiting for ever, and then it can only be killed.
 */
export function startAsking(): ChildProcess {
  return spawn(process.execPath, [...process.execArgv, __filename, WORD], {
    windowsHide: true,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

function serve(): void {
  const com = openCom();
  const answer = () => {
    try {
      return readSelected(com);
    } catch (error) {
      // Not there, busy, or gone in between: the next question may find it.
      if (error instanceof ComError) return null;
      throw error;
    }
  };
  const lines = createInterface({ input: process.stdin });
  lines.on('line', () => void process.stdout.write(`${JSON.stringify(answer())}\n`));
  lines.on('close', () => process.exit(0));
}

if (process.argv[2] === WORD) serve();
