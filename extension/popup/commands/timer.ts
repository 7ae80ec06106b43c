import type { MatterView } from '../../messages/views.ts';
import { popup } from '../../ui/words/index.ts';
import { draftsOf, type Items } from '../model/targets.ts';
import type { ReviewContext } from '../state/review-context.ts';
import { type Command, type CommandContext, command } from './command.ts';
import { press } from './makers.ts';
import * as where from './where.ts';

const { labels } = popup.commands;

/** The matter that all of some items are on; null where they are on none, or on several. */
function matterOf({ day }: ReviewContext, items: Items | null): MatterView | null {
  if (!items) return null;
  const starts = new Set(items.starts);
  const cards = draftsOf(day).filter(({ rows }) => rows.some((row) => row.starts.some((start) => starts.has(start))));
  const held = new Set(cards.flatMap(({ rows }) => rows.flatMap((row) => row.starts)));
  const [card] = cards;
  const isOne = cards.every(({ matter }) => matter.id === card?.matter.id) && items.starts.every((at) => held.has(at));
  return card && isOne ? card.matter : null;
}

const runs = ({ review }: CommandContext) => review.day.timer?.running != null;

/** Timers beside what is captured. */
export const TIMER = {
  timer: command({
    keys: [press('T')],
    help: ['items', 'timer'],
    label: (context) => (runs(context) ? labels.stopTimer : labels.startTimer),
    where: where.anywhere,
    run: (review, context) => {
      if (runs(context)) return review.acts.stopTimer();
      const matter = matterOf(review, context.items);
      return matter ? review.acts.startTimer(matter) : review.setOver({ kind: 'timer' });
    },
  }),
  timerOn: command({
    keys: [],
    help: ['items', 'timer'],
    label: labels.timerOn,
    where: ({ review, items }) => matterOf(review, items),
    run: (matter, { review }) => review.acts.startTimer(matter),
  }),
} satisfies Record<string, Command>;
