import { PARTICIPANTS } from '../../billing/index.ts';
import { nextCharge } from '../model/charge-words.ts';
import type { ReviewContext } from '../state/review-context.ts';
import { closingOf } from './choose.ts';
import { type Command, command } from './command.ts';
import { toFirstBlank } from './first-blank.ts';
import { also, onDay, press } from './makers.ts';
import { takeFix } from './take-fix.ts';
import { focusOnNeed, whenThere } from './when-rendered.ts';
import * as where from './where.ts';

/** Opens a draft, and does something with a part of it once that is there. */
function openAt(review: ReviewContext, card: string, selector: string, then: (found: HTMLElement) => void): void {
  review.setOpen(card);
  whenThere(card, selector, then);
}

/** Names who took part in a conversation of a draft, or takes that back. @param index of the participant, from 0 */
function participant(index: number): Command {
  return command({
    keys: [also(`Digit${index + 1}`, { shift: false })],
    help: ['give', 'take'],
    where: where.onConversation,
    run: ({ card, asked }, { review }) => {
      const who = PARTICIPANTS[index] ?? null;
      return review.acts.change(card.id, {
        participant: { conversation: asked.key, who: asked.who === who ? null : who },
      });
    },
  });
}

/** What is done with drafts, and with what opens and closes as they do. */
export const ON_ENTRIES = {
  edit: command({
    keys: [press('Enter')],
    help: ['entries', 'edit'],
    where: where.onCardItself,
    run: ({ id }, { review }) => openAt(review, id, '[data-narrative]', toFirstBlank),
  }),
  openThings: command({
    keys: [also('Enter')],
    help: ['entries', 'edit'],
    where: where.onThings,
    run: ({ key, things: [first] }, { review }) => {
      const isOpen = review.open === key;
      review.setOpen(isOpen ? null : key);
      // Who opens it means its things.
      if (!isOpen && first) focusOnNeed(first.key);
    },
  }),
  close: command({ keys: [press('Escape')], help: ['entries', 'leave'], where: closingOf, run: (close) => close() }),
  leaveField: command({
    keys: [press('Escape', { typing: true })],
    help: ['entries', 'leave'],
    where: where.inField,
    run: (stop) => stop.focus(),
  }),
  nextBlank: command({
    keys: [press('Tab', { shift: false, typing: true })],
    help: ['entries', 'nextBlank'],
    where: where.beforeBlank,
    run: ({ box, start, end }) => box.setSelectionRange(start, end),
  }),
  participant1: participant(0),
  participant2: participant(1),
  participant3: participant(2),
  charge: command({
    keys: [press('b')],
    help: ['entries', 'charge'],
    where: where.onCard,
    run: ({ id, charge }, { review }) => review.acts.change(id, { charge: nextCharge(charge) }),
  }),
  category: command({
    keys: [press('c')],
    help: ['entries', 'category'],
    where: where.onCard,
    run: ({ id }, { review }) => openAt(review, id, '[data-category]', (found) => found.focus()),
  }),
  changeTime: command({
    keys: [press('e')],
    help: ['entries', 'changeTime'],
    where: where.onCard,
    run: (card, { review }) => review.setOver({ kind: 'time', card }),
  }),
  takeFix: command({
    keys: [press('f')],
    help: ['entries', 'takeFix'],
    where: where.onFinding,
    run: ({ card, finding }, { review }) => takeFix(review, card, finding),
  }),
  send: onDay([press('enter', { control: true, typing: true })], ['entries', 'send'], ({ acts }) => acts.send()),
} satisfies Record<string, Command>;
