import { popup } from '../../ui/words/index.ts';
import { answerNo, answerYes } from './answer-question.ts';
import { takeAnswer } from './candidates.ts';
import { type Command, command } from './command.ts';
import { also, overItems, press } from './makers.ts';
import * as where from './where.ts';

const { labels } = popup.commands;

/** A suggestion of what has the focus. @param index of the suggestion, from 0 */
function take(index: number, remember: boolean): Command {
  return command({
    keys: [press(`Digit${index + 1}`, { shift: remember, ...(remember && index > 0 ? { unlisted: true } : {}) })],
    help: ['give', remember ? 'takeAndRemember' : 'take'],
    where: where.onAnswer(index),
    run: ({ need, answer, items }, { review }) => takeAnswer(review.acts, need, answer, items, remember),
  });
}

/** Giving time to matters, and answering what is asked. */
export const GIVING = {
  take1: take(0, false),
  take2: take(1, false),
  take3: take(2, false),
  takeAndRemember1: take(0, true),
  takeAndRemember2: take(1, true),
  takeAndRemember3: take(2, true),
  takeShort: command({
    keys: [also('Digit1', { shift: false })],
    help: ['give', 'take'],
    where: where.onSuggestedShort,
    run: (gifts, { review }) => review.acts.giveEach(gifts),
  }),
  answerYes: command({
    keys: [also('Digit1')],
    help: ['give', 'take'],
    where: where.onQuestion,
    run: (question, { review }) => answerYes(review, question),
  }),
  answerNo: command({
    keys: [also('Digit2')],
    help: ['give', 'take'],
    where: where.onQuestion,
    run: (question, { review }) => answerNo(review, question),
  }),
  give: overItems('/', ['give', 'give'], 'matter', labels.give),
  makeRule: overItems('r', ['give', 'makeRule'], 'rule', labels.makeRule),
  divide: overItems('d', ['give', 'divide'], 'share', labels.divide),

  takeTogether: command({
    keys: [press('a')],
    help: ['give', 'takeTogether'],
    where: where.onTogether,
    run: ({ acts }) => acts.takeTogether(),
  }),
  always: command({
    keys: [press('A')],
    help: ['give', 'always'],
    where: where.onOffer,
    run: (offer, { review }) => review.acts.remember(offer),
  }),
} satisfies Record<string, Command>;
