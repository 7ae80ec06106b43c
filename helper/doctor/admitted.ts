import type { Finding } from '../../shared/index.ts';
import { admittedOn, type Machine } from '../install/index.ts';
import { note, wrong } from './finding.ts';

/** So much of a long list is told, in characters. */
const MAX_IDS = 8000;

/** Which further extensions the administrator lets in, or what is wrong with the list of them. */
export function admittedFindings(machine: Machine): Finding[] {
  const about = { code: 'further-extensions' } as const;
  const found = admittedOn(machine);
  if ('code' in found) return [wrong(about, found)];
  const ids = [...found.chromium, ...found.firefox];
  return ids.length === 0 ? [] : [note(about, { code: 'admitted-let-in', ids: ids.join(', ').slice(0, MAX_IDS) })];
}
