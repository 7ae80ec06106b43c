import type { QuestionView } from '../../messages/items.ts';
import { workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { programName } from '../model/program-name.ts';
import type { ReviewContext } from '../state/review-context.ts';

/** What the time of a question was, where that is known if anything was done in it. */
function knownOf({ kind, before, matter }: QuestionView) {
  if (kind === 'microphone' || (kind === 'call' && before.title === ''))
    return { title: popup.day.questions.callBy(programName(before.app)), matter, call: true };
  if (kind !== 'still' && kind !== 'call') return null;
  return { title: before.title || before.app, matter, call: kind === 'call' };
}

/** Asks what the time of a question was, beginning with what is known of it; nothing is added before the attorney says so. */
export function askWhatItWas({ setOver }: Pick<ReviewContext, 'setOver'>, question: QuestionView): void {
  const { start, end } = question;
  const known = knownOf(question);
  setOver({ kind: 'add', start, end, ...(known ? { known } : {}) });
}

/**
 * Answers a question with yes: adds the time at once where it is known what it was, else asks; asks too where other time
 * has come to be in the way of it.
 */
export async function answerYes(
  review: Pick<ReviewContext, 'acts' | 'setOver'>,
  question: QuestionView,
): Promise<void> {
  const known = knownOf(question);
  // Of a call by its microphone nobody knows the matter, and other windows were in front meanwhile.
  if (!known || question.kind === 'microphone') return askWhatItWas(review, question);
  const { start, end, minutes } = question;
  const { title, matter, call } = known;
  const inTheWay = await review.acts.act(
    { kind: 'add', start, end, title, matter: matter?.id ?? null, call, replace: false },
    popup.status.added(workedText(minutes)),
  );
  if (inTheWay !== null && inTheWay.length > 0) askWhatItWas(review, question);
}

/** Answers with no: the time stays as it is, a gap or the windows of a call, and is not asked about again. */
export function answerNo({ acts }: Pick<ReviewContext, 'acts'>, { kind, start, end }: QuestionView): void {
  const { leftAsRecorded, leftAsAway } = popup.status;
  void acts.act({ kind: 'leave', start, end }, kind === 'microphone' ? leftAsRecorded : leftAsAway);
}
