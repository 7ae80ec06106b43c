import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launcherBatch } from '../../../helper/install/launcher-windows.ts';

// Starts a program through the batch file, as browsers do, and says what came of it. Arguments: the folder of the
// program, the data folder, and what the program is to be given.
const [folder = '', data = '', ...args] = process.argv.slice(2);
const batch = join(folder, 'matterline-helper.bat');
writeFileSync(batch, launcherBatch({ node: process.execPath, bundle: join(folder, 'echo.cjs'), data }));
const sent = Buffer.from('0d0a1a00ff0a0d', 'hex');
const { status, stdout, stderr } = spawnSync(
  process.env.ComSpec ?? 'cmd.exe',
  ['/d', '/s', '/c', `""${batch}" ${args.join(' ')}"`],
  { input: sent, windowsVerbatimArguments: true },
);
process.stdout.write(`${JSON.stringify({ status, same: stdout.equals(sent), ...JSON.parse(String(stderr)) })}\n`);
