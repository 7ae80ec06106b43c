import { useState } from 'preact/hooks';
import type { QuestionView } from '../../messages/items.ts';
import { clockRange, isolated, workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { answerNo, answerYes } from '../commands/answer-question.ts';
import { KeyHint } from '../commands/key-hint.tsx';
import { programName } from '../model/program-name.ts';
import { questionKey } from '../model/targets.ts';
import { useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';

const words = popup.day.questions;

/** So many are asked at once. */
const FIRST = 3;

function askedWords({ kind, minutes, before, start, end }: QuestionView, names: (text: string) => string) {
  const time = workedText(minutes);
  const title = isolated(names(before.title || before.app));
  switch (kind) {
    case 'still':
      return { text: words.still(title, time), yes: words.add };
    case 'call':
      return {
        text: before.title ? words.call(title, time) : words.callBehind(programName(before.app), time),
        yes: words.confirm,
      };
    case 'microphone':
      return { text: words.microphone(programName(before.app), clockRange(start, end), time), yes: words.whichMatter };
    case 'away':
      return { text: words.away(clockRange(start, end), time), yes: words.whatWasIt };
    case 'gap':
      return { text: words.gap(clockRange(start, end), time), yes: words.whatWasIt };
  }
}

function Question({ question }: { question: QuestionView }) {
  const review = useReview();
  const { text, yes } = askedWords(question, useNames());
  const sure = question.kind !== 'away' && question.kind !== 'gap';
  return (
    <li class="question" data-stop="question" data-key={questionKey(question)} tabIndex={-1}>
      <i class="dotted-mark" />
      <span class="question-text" title={question.kind === 'gap' ? words.gapMeans : undefined}>
        {text}
      </span>
      <button type="button" class="link" onClick={() => void answerYes(review, question)}>
        {yes} <KeyHint of="answerYes" />
      </button>
      <button type="button" class="link soft" onClick={() => answerNo(review, question)}>
        {sure ? words.no : words.justAway} <KeyHint of="answerNo" />
      </button>
    </li>
  );
}

/** Time of which nothing was captured, and calls that no window tells of, asked about quietly. */
export function Questions() {
  const { day } = useReview();
  const [all, setAll] = useState(false);
  const { questions } = day;
  if (questions.length === 0) return null;
  const shown = all ? questions : questions.slice(0, FIRST);
  return (
    <section aria-label={words.label}>
      <ul class="questions">
        {shown.map((question) => (
          <Question key={questionKey(question)} question={question} />
        ))}
      </ul>
      {questions.length > shown.length && (
        <button type="button" class="quiet more" onClick={() => setAll(true)}>
          {words.more(questions.length - shown.length)}
        </button>
      )}
    </section>
  );
}
