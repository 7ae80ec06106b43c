import { popup } from '../../ui/words/index.ts';
import { halfHourBefore } from '../model/add-from.ts';
import type { Items } from '../model/targets.ts';
import type { ReviewContext } from '../state/review-context.ts';
import { chooseOn, toggleOf } from './choose.ts';
import { type Command, command } from './command.ts';
import { also, moving, onDay, overItems, press } from './makers.ts';
import * as where from './where.ts';

const { labels, done } = popup.commands;

function exclude({ acts }: ReviewContext, { starts, count }: Items, as: 'hidden' | 'not-client' | null): void {
  const text = { hidden: done.hidden, 'not-client': done.excluded, back: done.putBack }[as ?? 'back'];
  void acts.act({ kind: 'exclude', starts, as }, text(count));
}

/** Everything else that is done with items. */
export const ON_ITEMS = {
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
} satisfies Record<string, Command>;
