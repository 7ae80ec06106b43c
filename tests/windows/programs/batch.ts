import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { launcherBatch } from '../../../helper/install/launcher-windows.ts';

// Starts the program beside this one through the batch file, as browsers do, and says what came of it and what that
// program wrote to standard error. Arguments: the data folder, and what the program is to be given.
const [data = '', ...args] = process.argv.slice(2);
const folder = dirname(process.argv[1] ?? '');
const batch = join(folder, 'matterline-helper.bat');
writeFileSync(batch, launcherBatch({ node: process.execPath, bundle: join(folder, 'echo.cjs'), data, sandbox: false }));
const sent = Buffer.from('0d0a1a00ff0a0d', 'hex');
const { status, stdout, stderr } = spawnSync(
  process.env.ComSpec ?? 'cmd.exe',
  ['/d', '/s', '/c', `""${batch}" ${args.join(' ')}"`],
  { input: sent, windowsVerbatimArguments: true },
);
process.stdout.write(`${JSON.stringify({ status, same: stdout.equals(sent), words: String(stderr) })}\n`);
