import type { Day } from '../../../shared/index.ts';
import type { StepView } from '../../messages/review-act.ts';
import type { MatterView } from '../../messages/views.ts';
import { counted, dayText } from '../../ui/index.ts';
import { withoutNames } from './without-names.ts';

/** What was done, after the fact: "3 items hidden". */
export function doneWords({ kind, count }: StepView): string {
  const items = counted(count, 'item', 'items');
  switch (kind) {
    case 'tag':
      return `${items} given`;
    case 'aside':
      return `${items} set aside or taken back`;
    case 'delete':
      return `${items} deleted`;
    case 'split':
      return 'Item split';
    case 'join':
      return 'Items joined';
    case 'note':
      return 'Note kept';
    case 'share':
      return `${items} divided`;
    case 'add':
      return 'Time added';
    case 'leave':
      return 'Left as away';
    case 'close':
      return 'Day closed';
    case 'draft':
      return 'Entry changed';
  }
}

/** That items were given to a matter, whose name is not said where names are hidden. */
export function givenWords(count: number, { number }: MatterView, hidden: boolean): string {
  return `${counted(count, 'item', 'items')} given to ${hidden ? withoutNames(number) : number}`;
}

/** What undo or redo did: "Undone: 3 items hidden", with the day where it is not the one that is shown. */
export function undoneWords(which: 'undo' | 'redo', undone: StepView | null, shown: Day): string {
  if (!undone) return which === 'undo' ? 'There is nothing to undo.' : 'There is nothing to redo.';
  const done = doneWords(undone);
  const elsewhere = undone.day === shown ? '' : ` on ${dayText(undone.day)}`;
  return `${which === 'undo' ? 'Undone' : 'Done again'}: ${done.charAt(0).toLowerCase()}${done.slice(1)}${elsewhere}`;
}
