import type { Day } from '../../../shared/index.ts';
import type { RuleView } from '../../messages/matching.ts';
import type { StepView } from '../../messages/review-act.ts';
import type { MatterView } from '../../messages/views.ts';
import { dayText, matterNumber, withoutNames } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';

/** What was done, after the fact: "3 items hidden". */
export function doneWords({ kind, count }: StepView): string {
  return popup.status.done[kind](count);
}

/** How a matter is named, which is not by its client where names are hidden. */
export function nameOf(matter: MatterView, hidden: boolean): string {
  const number = matterNumber(matter);
  return hidden ? withoutNames(number) : number;
}

/** That items were given to a matter. */
export function givenWords(count: number, matter: MatterView, hidden: boolean): string {
  return popup.status.given(count, nameOf(matter, hidden));
}

/** That an item was given to a rule's matter, and whether it is remembered. */
export function rememberedWords(rule: RuleView | null, matter: MatterView, hidden: boolean): string {
  const name = nameOf(matter, hidden);
  if (!rule) return popup.status.givenWithoutRule(1, name);
  const { words } = rule.rule;
  return popup.status.remembered(1, name, words === undefined || hidden ? null : words);
}

/** What undo or redo did, in the matter's words, with the day where it is not the one that is shown. */
export function undoneWords(which: 'undo' | 'redo', undone: StepView | null, shown: Day, hidden: boolean): string {
  const { status } = popup;
  if (!undone) return which === 'undo' ? status.nothingToUndo : status.nothingToRedo;
  const elsewhere = undone.day === shown ? null : dayText(undone.day);
  const step = { ...undone, matters: undone.matters.map((matter) => nameOf(matter, hidden)) };
  return (which === 'undo' ? status.undone : status.redone)(step, elsewhere, undone.rule);
}
