import { addDays } from '../../../shared/index.ts';
import { halfHourBefore } from '../model/add-from.ts';
import { nextCharge } from '../model/charge-words.ts';
import { chosenItems, itemsOf, type Target, targetOf } from '../model/targets.ts';
import type { ReviewContext } from '../state/review-context.ts';
import { CHOOSABLE, toggled } from '../state/selection.ts';
import { answerNo, answerYes } from './answer-question.ts';
import { CANDIDATES, takeCandidate } from './candidates.ts';
import { toFirstBlank } from './first-blank.ts';
import { currentFocusStop, moveFocus } from './focus-stops.ts';
import { itemActs } from './item-acts.ts';
import type { KeyActs } from './keys.ts';
import { takeFix } from './take-fix.ts';
import { whenThere } from './when-rendered.ts';

/** The views that a key opens and closes. */
interface Views {
  week(): void;
  search(): void;
  history(): void;
  /** Closes what is open over the day; false where nothing is. */
  leave(): boolean;
}

function here({ day }: ReviewContext): Target | null {
  const stop = currentFocusStop();
  return targetOf(day, stop?.dataset.stop, stop?.dataset.key);
}

function tick(review: ReviewContext, target: Target | null): boolean {
  switch (target?.kind) {
    case 'need':
      review.choose(toggled(review.chosen, target.need.key));
      return true;
    case 'excluded':
      review.choose(toggled(review.chosen, target.row.key));
      return true;
    case 'card':
      void review.acts.change(target.card.id, { ticked: !target.card.ticked });
      return true;
    case 'item': {
      const { card, item } = target;
      void review.acts.change(card.id, { items: [{ key: item.key, ticked: !item.ticked }] });
      return true;
    }
    default:
      return false;
  }
}

/** What a key does with the day as a whole. */
function onDay(review: ReviewContext, views: Views, key: string): boolean {
  const { day, go, setOver, acts } = review;
  const next = addDays(day.day, 1);
  const does: Record<string, () => unknown> = {
    '[': () => go(addDays(day.day, -1)),
    ']': () => day.day !== day.today && go(next === day.today ? null : next),
    t: () => go(null),
    w: views.week,
    p: views.history,
    g: () => setOver({ kind: 'date' }),
    a: () => setOver({ kind: 'add', ...halfHourBefore(day.asOf) }),
    '.': () => void acts.hideNames(!day.hideNames),
    '?': () => setOver({ kind: 'keys' }),
  };
  if (!Object.hasOwn(does, key)) return false;
  does[key]?.();
  return true;
}

/** What a key does with the card on which the keyboard stands, or on whose items. */
function onCard(review: ReviewContext, target: Target | null, key: string, onButton: boolean): boolean {
  if (target?.kind !== 'card' && target?.kind !== 'item') return false;
  const { card } = target;
  const open = (selector: string, then: (found: HTMLElement) => void) => {
    review.setOpen(card.id);
    whenThere(card.id, selector, then);
  };
  switch (key) {
    case 'Enter':
      if (onButton) return false;
      open('[data-narrative]', toFirstBlank);
      return true;
    case 'b':
      void review.acts.change(card.id, { charge: nextCharge(card.charge) });
      return true;
    case 'c':
      open('[data-category]', (found) => found.focus());
      return true;
    case 'e':
      review.setOver({ kind: 'time', card });
      return true;
    case 'f':
      if (card.finding) takeFix(review, card, card.finding);
      return card.finding !== null;
    default:
      return false;
  }
}

/** What the keyboard does with the day on screen. */
export function reviewKeys(review: ReviewContext, views: Views): KeyActs {
  const { acts } = review;
  return {
    move: (by, choosing) => {
      const from = currentFocusStop();
      const to = moveFocus(by);
      if (!choosing) return;
      const passed = [from, to].filter((stop) => stop !== null && CHOOSABLE.includes(stop.dataset.stop ?? ''));
      const keys = passed.flatMap((stop) => stop?.dataset.key ?? []);
      review.choose(new Set([...review.chosen, ...keys]));
    },
    send: () => void acts.send(),
    search: views.search,
    undo: () => void acts.undo(),
    redo: () => void acts.redo(),
    take: (index, remember) => {
      const target = here(review);
      if (target?.kind === 'question') {
        if (index === 0) answerYes(review, target.question);
        else if (index === 1) answerNo(review, target.question);
        return index < 2;
      }
      if (target?.kind !== 'need' || index >= CANDIDATES) return false;
      const candidate = target.need.evidence[index];
      const items = chosenItems(review.day, review.chosen) ?? itemsOf(target);
      if (!candidate || !items) return false;
      takeCandidate(acts, target.need, candidate, items, remember);
      return true;
    },
    press: (key, onButton) => {
      if (key === 'Escape') {
        if (review.chosen.size > 0) review.choose(new Set());
        else if (!views.leave() && review.open) review.setOpen(null);
        else return false;
        return true;
      }
      const target = here(review);
      if (key === 'x') return tick(review, target);
      if (onDay(review, views, key) || onCard(review, target, key, onButton)) return true;
      const items = chosenItems(review.day, review.chosen) ?? (target && itemsOf(target));
      if (!items) return false;
      const act = itemActs(review, items, target?.kind === 'excluded').find((one) => one.key === key);
      act?.act();
      return act !== undefined;
    },
  };
}
