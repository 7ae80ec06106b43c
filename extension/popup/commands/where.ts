import { blanksIn } from '../../billing/index.ts';
import type { CardView, ConversationView } from '../../messages/card.ts';
import type { NeedView, QuestionView } from '../../messages/items.ts';
import type { Remembered } from '../../messages/matching.ts';
import { type Answer, answersOf } from '../model/answers.ts';
import { conversationAsked } from '../model/conversations.ts';
import { type GiftOf, suggestedShort, takenTogether } from '../model/sure.ts';
import type { Items } from '../model/targets.ts';
import type { CommandContext } from './command.ts';

/** In a field most keys belong to what is typed. */
export const FIELD = ['textarea', 'select', 'input:not([type=checkbox])'].join();

/** What Enter presses itself. */
const PRESSED_BY_ENTER = ['button', 'a', 'input', 'select', 'summary'].join();

type Where<T> = (context: CommandContext) => T | null;

/** On any day, whatever has the focus. */
export const anywhere: Where<CommandContext['review']> = ({ review }) => review;

/** On a day on which something is surely of a matter, or several likely. */
export const onTogether: Where<CommandContext['review']> = ({ review }) =>
  takenTogether(review.day).gifts.length > 0 ? review : null;

/** Where the status line offers to make a rule. */
export const onOffer: Where<Remembered> = ({ review }) => review.always;

/** On a draft, or on one of its items. */
export const onCard: Where<CardView> = ({ target }) =>
  target?.kind === 'card' || target?.kind === 'item' ? target.card : null;

/** On a draft whose narrative tells of a conversation with somebody. */
export const onConversation: Where<{ card: CardView; asked: ConversationView }> = (context) => {
  const card = onCard(context);
  const asked = card && conversationAsked(card);
  return asked ? { card, asked } : null;
};

/** On a draft, but not on a button in it. */
export const onCardItself: Where<CardView> = (context) =>
  context.element?.matches(PRESSED_BY_ENTER) ? null : onCard(context);

/** On a draft that has a finding. */
export const onFinding: Where<{ card: CardView; finding: NonNullable<CardView['finding']> }> = (context) => {
  const card = onCard(context);
  return card?.finding ? { card, finding: card.finding } : null;
};

/** On items, of whatever kind. */
export const onItems: Where<Items> = ({ items }) => items;

/** On items that are more than one. */
export const onSeveralItems: Where<Items> = ({ items }) =>
  items && (items.count > 1 || items.rows.length > 1) ? items : null;

/** On items that count. */
export const onCountedItems: Where<Items> = ({ items }) => (items?.excluded ? null : items);

/** On excluded items. */
export const onExcludedItems: Where<Items> = ({ items }) => (items?.excluded ? items : null);

/** On a question. */
export const onQuestion: Where<QuestionView> = ({ target }) => (target?.kind === 'question' ? target.question : null);

/** On what needs a matter and has at least so many likely answers. @param index of the answer, from 0 */
export function onAnswer(index: number): Where<{ need: NeedView; answer: Answer; items: Items }> {
  return ({ target, items }) => {
    const answer = target?.kind === 'need' ? answersOf(target.need)[index] : undefined;
    return target?.kind === 'need' && answer && items ? { need: target.need, answer, items } : null;
  };
}

/** On all that is short, where something is suggested for some of it. */
export const onSuggestedShort: Where<GiftOf[]> = ({ target }) => {
  const gifts = target?.kind === 'need' ? suggestedShort(target.need) : [];
  return gifts.length > 0 ? gifts : null;
};

/** On several things that are one, but not on a button in it. */
export const onThings: Where<NeedView> = ({ target, element }) =>
  target?.kind === 'need' && target.need.things.length > 0 && !element?.matches(PRESSED_BY_ENTER) ? target.need : null;

/** In a narrative that has a blank after the caret. */
export const beforeBlank: Where<{ box: HTMLTextAreaElement; start: number; end: number }> = ({ element: box }) => {
  if (!(box instanceof HTMLTextAreaElement) || !box.matches('[data-narrative]')) return null;
  const blank = blanksIn(box.value).find(({ start }) => start >= box.selectionEnd);
  return blank ? { box, start: blank.start, end: blank.end } : null;
};

/** In a field of something that has the keyboard's focus outside of its fields. */
export const inField: Where<HTMLElement> = ({ element }) =>
  element?.matches(FIELD) ? element.closest<HTMLElement>('[data-stop]') : null;
