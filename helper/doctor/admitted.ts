import { admittedOn, type Machine } from '../install/index.ts';
import { type Finding, note, wrong } from './finding.ts';

/** Which further extensions the administrator lets in, or what is wrong with the list of them. */
export function admittedFindings(machine: Machine): Finding[] {
  const what = 'further extensions';
  const found = admittedOn(machine);
  if (typeof found === 'string') return [wrong(what, `${found}.`, 'Ask your administrator to put the list right.')];
  const ids = [...found.chromium, ...found.firefox];
  return ids.length === 0 ? [] : [note(what, `The administrator lets in ${ids.join(', ')}.`)];
}
