import type { Machine } from '../install/index.ts';
import { passedOver, privateTrouble } from '../local/index.ts';
import { type Finding, note, ok, wrong } from './finding.ts';

/** Looks at the folder in which browsers meet the recorder: that no other user of the computer is met there instead. */
export function placeFindings({ env }: Machine): Finding[] {
  const { used, passed } = passedOver(env);
  const what = 'place where browsers meet the recorder';
  const trouble = privateTrouble(used);
  if (trouble) return [wrong(what, trouble.trouble, trouble.advice)];
  const notes = passed.flatMap((folder) => {
    const found = privateTrouble(folder);
    return found ? [note(what, `${found.trouble} It is ${used} instead.`, found.advice)] : [];
  });
  return notes.length > 0 ? notes : [ok(what)];
}
