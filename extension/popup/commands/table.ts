import { addDays } from '../../../shared/index.ts';
import { PARTICIPANTS } from '../../billing/index.ts';
import { popup } from '../../ui/words/index.ts';
import { doneWords } from '../model/act-words.ts';
import { halfHourBefore } from '../model/add-from.ts';
import { nextCharge } from '../model/charge-words.ts';
import type { Items } from '../model/targets.ts';
import type { Over, ReviewContext } from '../state/review-context.ts';
import { answerNo, answerYes } from './answer-question.ts';
import { takeAnswer } from './candidates.ts';
import { chooseOn, closingOf, toggleOf } from './choose.ts';
import { type Command, type CommandContext, command, type HelpLine } from './command.ts';
import { toFirstBlank } from './first-blank.ts';
import { moveFocus } from './focus-stops.ts';
import type { Stroke } from './stroke.ts';
import { takeFix } from './take-fix.ts';
import { whenThere } from './when-rendered.ts';
import * as where from './where.ts';

const { labels, done } = popup.commands;

const press = (key: string, more: Omit<Stroke, 'key'> = {}): Stroke => ({ key, ...more });
/** Another key for the same, which the list of keys leaves out. */
const also = (key: string, more: Omit<Stroke, 'key'> = {}): Stroke => ({ key, ...more, unlisted: true });

/** Opens a draft, and does something with a part of it once that is there. */
function openAt(review: ReviewContext, card: string, selector: string, then: (found: HTMLElement) => void): void {
  review.setOpen(card);
  whenThere(card, selector, then);
}

function exclude({ acts }: ReviewContext, { starts, count }: Items, as: 'hidden' | 'not-client' | null): void {
  const text = { hidden: done.hidden, 'not-client': done.excluded, back: done.putBack }[as ?? 'back'];
  void acts.act({ kind: 'exclude', starts, as }, text(count));
}

/** Whatever has the focus. */
function onDay(
  keys: readonly Stroke[],
  help: HelpLine,
  run: (review: ReviewContext) => unknown,
  label?: Command['label'],
): Command {
  return command({ keys, help, where: where.anywhere, run, ...(label ? { label } : {}) });
}

/** The same, again and again while the key is held. */
function moving(...of: Parameters<typeof onDay>): Command {
  return { ...onDay(...of), repeats: true };
}

/** A dialog about items. */
function overItems(key: string, help: HelpLine, kind: Extract<Over, { items: Items }>['kind'], label: string): Command {
  const run = (items: Items, { review }: CommandContext) => review.setOver({ kind, items });
  return command({ keys: [press(key)], help, label, where: where.onItems, run });
}

function toggleView({ shown, show }: ReviewContext, view: 'week' | 'history'): void {
  show(shown === view ? 'day' : view);
}

/** A suggestion of what has the focus. @param index of the suggestion, from 0 */
function take(index: number, remember: boolean): Command {
  return command({
    keys: [press(`Digit${index + 1}`, { shift: remember, ...(remember && index > 0 ? { unlisted: true } : {}) })],
    help: ['give', remember ? 'takeAndRemember' : 'take'],
    where: where.onAnswer(index),
    run: ({ need, answer, items }, { review }) => takeAnswer(review.acts, need, answer, items, remember),
  });
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

/**
 * Everything that can be done in the review by key, each once. Key handling, menus, the list of keys and the README take
 * it from here. What is done by button alone stands with its button.
 */
export const COMMANDS = {
  next: moving([press('j'), also('ArrowDown', { shift: false })], ['move', 'nextPrevious'], () => moveFocus(1)),
  previous: moving([press('k'), also('ArrowUp', { shift: false })], ['move', 'nextPrevious'], () => moveFocus(-1)),
  dayBefore: onDay([press('[')], ['move', 'dayBeforeAfter'], ({ day, go }) => go(addDays(day.day, -1))),
  dayAfter: onDay([press(']')], ['move', 'dayBeforeAfter'], ({ day, go }) => {
    const next = addDays(day.day, 1);
    if (day.day !== day.today) void go(next === day.today ? null : next);
  }),
  today: onDay([press('t')], ['move', 'today'], ({ go }) => go(null)),
  goToDate: onDay([press('g')], ['move', 'goToDate'], ({ setOver }) => setOver({ kind: 'date' }), labels.goToDate),
  week: onDay([press('w')], ['move', 'week'], (review) => toggleView(review, 'week'), labels.week),
  search: onDay(
    [press('f', { control: true, typing: true })],
    ['move', 'search'],
    ({ show }) => show('search'),
    labels.search,
  ),
  history: onDay([press('p')], ['move', 'history'], (review) => toggleView(review, 'history'), labels.history),

  take1: take(0, false),
  take2: take(1, false),
  take3: take(2, false),
  takeAndRemember1: take(0, true),
  takeAndRemember2: take(1, true),
  takeAndRemember3: take(2, true),
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

  takeSure: command({
    keys: [press('a')],
    help: ['give', 'takeSure'],
    where: where.onSure,
    run: ({ acts }) => acts.takeSure(),
  }),
  always: command({
    keys: [press('A')],
    help: ['give', 'always'],
    where: where.onOffer,
    run: (offer, { review }) => review.acts.remember(offer),
  }),

  choose: command({ keys: [press('x')], help: ['items', 'choose'], where: toggleOf, run: (toggle) => toggle() }),
  chooseNext: moving([press('ArrowDown', { shift: true })], ['items', 'chooseSeveral'], (review) =>
    chooseOn(review, 1),
  ),
  choosePrevious: moving([also('ArrowUp', { shift: true })], ['items', 'chooseSeveral'], (review) =>
    chooseOn(review, -1),
  ),
  exclude: command({
    keys: [press('n')],
    help: ['items', 'exclude'],
    label: labels.exclude,
    where: where.onCountedItems,
    run: (items, { review }) => exclude(review, items, 'not-client'),
  }),
  putBack: command({
    keys: [press('n')],
    help: ['items', 'exclude'],
    label: labels.putBack,
    where: where.onExcludedItems,
    run: (items, { review }) => exclude(review, items, null),
  }),
  hide: command({
    keys: [press('h')],
    help: ['items', 'hide'],
    label: labels.hide,
    where: where.onCountedItems,
    run: (items, { review }) => exclude(review, items, 'hidden'),
  }),
  split: overItems('s', ['items', 'split'], 'split', labels.split),
  join: command({
    keys: [press('m')],
    help: ['items', 'join'],
    label: labels.join,
    where: where.onSeveralItems,
    run: ({ starts, count }, { review }) => review.acts.act({ kind: 'join', starts }, done.joined(count)),
  }),
  note: overItems('o', ['items', 'note'], 'note', labels.note),
  delete: command({
    keys: [press('Delete')],
    help: ['items', 'delete'],
    label: labels.delete,
    where: where.onItems,
    run: ({ starts, count }, { review }) => review.acts.act({ kind: 'delete', starts }, done.deleted(count)),
  }),
  addTime: onDay(
    [press('+')],
    ['items', 'addTime'],
    ({ day, setOver }) => setOver({ kind: 'add', ...halfHourBefore(day.asOf) }),
    labels.addTime,
  ),

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
    run: ({ key }, { review }) => review.setOpen(review.open === key ? null : key),
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

  undo: onDay(
    [press('u'), also('z', { control: true, shift: false })],
    ['anything', 'undo'],
    ({ acts }) => acts.undo(),
    ({ review: { day } }) => labels.undo(day.undo ? doneWords(day.undo) : ''),
  ),
  redo: onDay(
    [press('U'), also('y', { control: true }), also('z', { control: true, shift: true })],
    ['anything', 'redo'],
    ({ acts }) => acts.redo(),
    ({ review: { day } }) => labels.redo(day.redo ? doneWords(day.redo) : ''),
  ),
  names: onDay(
    [press('.')],
    ['anything', 'names'],
    ({ acts, day }) => acts.hideNames(!day.hideNames),
    ({ review: { day } }) => (day.hideNames ? labels.showNames : labels.hideNames),
  ),
  keys: onDay([press('?')], ['anything', 'keys'], ({ setOver }) => setOver({ kind: 'keys' }), labels.keys),
} satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;
