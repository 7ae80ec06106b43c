import type { Day } from '../../../shared/index.ts';
import type { StepView } from '../../messages/review-act.ts';
import type { MatterView } from '../../messages/views.ts';
import { dayText, matterNumber } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { withoutNames } from './without-names.ts';

/** What was done, after the fact: "3 items hidden". */
export function doneWords({ kind, count }: StepView): string {
  return popup.status.done[kind](count);
}

/** That items were given to a matter, whose name is not said where names are hidden. */
export function givenWords(count: number, matter: MatterView, hidden: boolean): string {
  const number = matterNumber(matter);
  return popup.status.given(count, hidden ? withoutNames(number) : number);
}

/** What undo or redo did: "Undone: 3 items hidden", with the day where it is not the one that is shown. */
export function undoneWords(which: 'undo' | 'redo', undone: StepView | null, shown: Day): string {
  const { status } = popup;
  if (!undone) return which === 'undo' ? status.nothingToUndo : status.nothingToRedo;
  const elsewhere = undone.day === shown ? null : dayText(undone.day);
  return (which === 'undo' ? status.undone : status.redone)(doneWords(undone), elsewhere);
}
