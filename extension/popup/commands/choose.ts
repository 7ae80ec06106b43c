import type { ReviewContext } from '../state/review-context.ts';
import { CHOOSABLE, toggled } from '../state/selection.ts';
import type { CommandContext } from './command.ts';
import { currentFocusStop, moveFocus } from './focus-stops.ts';
import { focusOnNeed } from './when-rendered.ts';

/** Chooses what has the focus and what comes before or after it, and moves there. */
export function chooseOn(review: ReviewContext, by: number): void {
  const passed = [currentFocusStop(), moveFocus(by)];
  const keys = passed.flatMap((stop) =>
    stop && CHOOSABLE.includes(stop.dataset.stop ?? '') ? (stop.dataset.key ?? []) : [],
  );
  review.choose(new Set([...review.chosen, ...keys]));
}

/** Chooses what can be chosen, ticks a draft or an item of it; null where the target is neither, or cannot be sent. */
export function toggleOf({ review, target }: CommandContext): (() => void) | null {
  const { acts, chosen, choose } = review;
  switch (target?.kind) {
    case 'need':
      return () => choose(toggled(chosen, target.need.key));
    case 'excluded':
      return () => choose(toggled(chosen, target.row.key));
    case 'card':
      // Its box shows no tick until it can be sent, and must not lose the one that it has then.
      if (target.card.finding?.blocks) return null;
      return () => void acts.change(target.card.id, { ticked: !target.card.ticked });
    case 'item': {
      const { card, item } = target;
      return () => void acts.change(card.id, { items: [{ key: item.key, ticked: !item.ticked }] });
    }
    default:
      return null;
  }
}

/**
 * Closes what is open, one thing at a time: the choice of items, a view over the day, the open draft or errand. From one of
 * its things the focus goes back to the errand.
 */
export function closingOf({ review, target }: CommandContext): (() => void) | null {
  if (review.chosen.size > 0) return () => review.choose(new Set());
  if (review.shown !== 'day') return () => review.show('day');
  const { open, day } = review;
  if (open === null) return null;
  const thing = target?.kind === 'need' ? target.need : null;
  const isInside = day.needs.some(({ key, things }) => key === open && things.some((one) => one.key === thing?.key));
  return () => {
    review.setOpen(null);
    if (isInside) focusOnNeed(open);
  };
}
