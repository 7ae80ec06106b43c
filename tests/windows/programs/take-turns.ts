import { statSync, writeSync } from 'node:fs';
import { record } from '../../../helper/record.ts';

// Is a recorder of a data folder of its own, in a session of Windows that this plays: the session was used last when a
// file was written. Arguments: the data folder, the session's number, and that file.
const [data = '', id = '', file = ''] = process.argv.slice(2);
void record({
  env: { ...process.env, MATTERLINE_DATA: data },
  system: process.platform,
  session: { id: Number(id), quiet: () => Date.now() - statSync(file).mtimeMs },
  version: '1.0.0',
  started: ({ kind }) => void writeSync(1, `${kind}\n`),
  signal: new AbortController().signal,
}).then((status) => {
  writeSync(1, `ended ${status}\n`);
  process.exit(status);
});
