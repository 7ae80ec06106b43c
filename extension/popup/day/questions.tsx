import { useState } from 'preact/hooks';
import type { QuestionView } from '../../messages/items.ts';
import { clockRange, workedText } from '../../ui/index.ts';
import { answerNo, answerYes } from '../commands/answer-question.ts';
import { questionKey } from '../model/targets.ts';
import { useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';

/** So many are asked at once. */
const FIRST = 3;

function askedWords({ kind, minutes, before, start, end }: QuestionView, names: (text: string) => string) {
  const time = workedText(minutes);
  const title = names(before.title || before.app);
  switch (kind) {
    case 'still':
      return { text: `Still at ${title}, ${time}?`, yes: 'Add' };
    case 'call':
      return { text: `Still on the call ${title}, ${time}?`, yes: 'Confirm' };
    case 'away':
      return { text: `Away ${clockRange(start, end)}, ${time}`, yes: 'What was it?' };
    case 'gap':
      return { text: `Gap ${clockRange(start, end)}, ${time}`, yes: 'What was it?' };
  }
}

function Question({ question }: { question: QuestionView }) {
  const review = useReview();
  const { text, yes } = askedWords(question, useNames());
  const sure = question.kind === 'still' || question.kind === 'call';
  return (
    <li class="question" data-stop="question" data-key={questionKey(question)} tabIndex={-1}>
      <i class="dotted-mark" />
      <span class="question-text" title={question.kind === 'gap' ? 'Nothing was recorded in this time' : undefined}>
        {text}
      </span>
      <button type="button" class="link" onClick={() => answerYes(review, question)}>
        {yes} <kbd>1</kbd>
      </button>
      <button type="button" class="link soft" onClick={() => answerNo(review, question)}>
        {sure ? 'No' : 'Just away'} <kbd>2</kbd>
      </button>
    </li>
  );
}

/** Time of which nothing was captured, asked about quietly. */
export function Questions() {
  const { day } = useReview();
  const [all, setAll] = useState(false);
  const { questions } = day;
  if (questions.length === 0) return null;
  const shown = all ? questions : questions.slice(0, FIRST);
  return (
    <section aria-label="Time that was not recorded">
      <ul class="questions">
        {shown.map((question) => (
          <Question key={questionKey(question)} question={question} />
        ))}
      </ul>
      {questions.length > shown.length && (
        <button type="button" class="quiet more" onClick={() => setAll(true)}>
          {questions.length - shown.length} more
        </button>
      )}
    </section>
  );
}
