import type { QuestionView } from '../../messages/items.ts';
import { workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import type { ReviewContext } from '../state/review-context.ts';

/** Answers a question with yes: adds the time at once where it is known what it was, else asks. */
export function answerYes({ acts, setOver }: Pick<ReviewContext, 'acts' | 'setOver'>, question: QuestionView): void {
  const { kind, start, end, before, matter } = question;
  const call = kind === 'call';
  if (kind === 'still' || call)
    void acts.act(
      { kind: 'add', start, end, title: before.title || before.app, matter: matter?.id ?? null, call, replace: false },
      popup.status.added(workedText(question.minutes)),
    );
  else setOver({ kind: 'add', start, end });
}

/** Answers with no: the time stays a gap, and is not asked about again. */
export function answerNo({ acts }: Pick<ReviewContext, 'acts'>, { start, end }: QuestionView): void {
  void acts.act({ kind: 'leave', start, end }, popup.status.leftAsAway);
}
