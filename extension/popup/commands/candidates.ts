import type { NeedView } from '../../messages/items.ts';
import type { EvidenceView } from '../../messages/views.ts';
import { popup } from '../../ui/words/index.ts';
import type { Answer } from '../model/answers.ts';
import type { Items } from '../model/targets.ts';
import type { Acts } from '../state/review-context.ts';

/** Whether the same was answered twice before, and nothing else. */
function isThird({ always, reason }: EvidenceView): boolean {
  return always === true || (reason?.code === 'given' && reason.times === 2);
}

/**
 * Takes a likely answer of a need.
 * @param remember whether a rule is made of it, too; of what was not client work there is none
 */
export function takeAnswer(
  acts: Pick<Acts, 'act' | 'give' | 'remember'>,
  { app, title }: NeedView,
  answer: Answer,
  items: Items,
  remember: boolean,
): void {
  if (answer === 'not-client')
    void acts.act({ kind: 'exclude', starts: items.starts, as: answer }, popup.commands.done.excluded(items.count));
  else {
    const { matter, start, end } = answer;
    const remembered = { starts: items.starts, app, title, matter: matter.id, start, end, sure: false };
    if (remember) void acts.remember(remembered);
    else void acts.give(items, matter, isThird(answer) ? remembered : null);
  }
}
