import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../shared/index.ts';
import { dataFolder } from '../base/index.ts';
import type { Machine } from '../install/index.ts';
import { note } from './finding.ts';

/** The last lines are within so many characters of the end. */
const MAX_LENGTH = 300;

/** The recorder's last complaint, which has no word of any title in it. */
export function complaintFindings({ env, system }: Machine): Finding[] {
  const path = join(dataFolder(env, system), 'recorder.log');
  if (!existsSync(path)) return [];
  const last = readFileSync(path, 'utf8').trimEnd().split('\n').at(-1) ?? '';
  return last === '' ? [] : [note({ code: 'last-complaint' }, { code: 'complained', line: last.slice(0, MAX_LENGTH) })];
}
