import type { Finding } from '../../shared/index.ts';
import type { Machine } from '../install/index.ts';
import { passedOver, privateTrouble } from '../local/index.ts';
import { note, ok, wrong } from './finding.ts';

/** Looks at the folder in which browsers meet the recorder: that no other user of the computer is met there instead. */
export function placeFindings({ env }: Machine): Finding[] {
  const { used, passed } = passedOver(env);
  const about = { code: 'meeting-place' } as const;
  const trouble = privateTrouble(used);
  if (trouble) return [wrong(about, trouble)];
  const notes = passed.flatMap((folder) => {
    const found = privateTrouble(folder);
    return found ? [note(about, { code: 'passed-over', path: found.path, used, why: found.code })] : [];
  });
  return notes.length > 0 ? notes : [ok(about)];
}
