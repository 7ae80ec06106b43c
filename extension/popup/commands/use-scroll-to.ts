import { useEffect } from 'preact/hooks';
import type { DayView } from '../../messages/day.ts';
import { BLOCK_SIZE } from '../components/virtual-list.tsx';
import { draftsOf, itemKey } from '../model/targets.ts';
import type { ReviewContext, Sought } from '../state/review-context.ts';

/** So many frames what is far away may take until it is on the page. */
const MAX_FRAMES = 30;

/** Where something is on the page of its day: the kind and key of its focus stop, the list it is in, and which it is there. */
interface Spot {
  kind: 'need' | 'item' | 'excluded' | 'entry';
  key: string;
  list: string;
  index: number;
  /** The card that must be open for it. */
  card: string | null;
}

/** Where what is sought is on its day; null where it is not there any more. */
function spotOf(day: DayView, { start, matter }: Sought): Spot | null {
  const has = (one: { starts: readonly number[] }) => one.starts.includes(start);
  const need = day.needs.findIndex(has);
  if (need >= 0)
    return {
      kind: 'need',
      key: day.needs[need]?.key ?? '',
      list: '[aria-labelledby="needs"]',
      index: need,
      card: null,
    };
  for (const card of draftsOf(day)) {
    const index = card.rows.findIndex(has);
    const row = card.rows[index];
    if (row) return { kind: 'item', key: itemKey(card, row), list: '.draft.open .items', index, card: card.id };
  }
  const excluded = day.excluded.findIndex(has);
  if (excluded >= 0)
    return {
      kind: 'excluded',
      key: day.excluded[excluded]?.key ?? '',
      list: '[data-excluded]',
      index: excluded,
      card: null,
    };
  // What was sent is shown as its entry.
  const entry = day.entries.findIndex((one) => one.matter.id === matter);
  const sent = day.entries[entry];
  return sent ? { kind: 'entry', key: sent.id, list: '[aria-labelledby="sent"]', index: entry, card: null } : null;
}

/** Brings a focus stop onto the screen, marks it, and puts the focus there. */
function reach({ kind, key, list, index }: Spot): void {
  const look = (left: number) => {
    const found = document.querySelector<HTMLElement>(`[data-stop="${kind}"][data-key="${CSS.escape(key)}"]`);
    if (found) {
      found.focus({ preventScroll: true });
      found.scrollIntoView({ block: 'center' });
      found.dataset.found = '';
      found.addEventListener('focusout', () => delete found.dataset.found, { once: true });
      return;
    }
    // Of a long list only what is near the screen exists.
    const block = document.querySelector(`${list} .virtual-list`)?.children[Math.floor(index / BLOCK_SIZE)];
    block?.scrollIntoView({ block: 'center' });
    if (left > 0) requestAnimationFrame(() => look(left - 1));
  };
  requestAnimationFrame(() => look(MAX_FRAMES));
}

/** Goes to an item that was searched for, once its day is shown. */
export function useSeek(review: ReviewContext | null): void {
  const { day, sought } = review ?? { day: null, sought: null };
  useEffect(() => {
    if (!review || !day || !sought || sought.day !== day.day) return;
    const spot = spotOf(day, sought);
    review.seek(null);
    if (!spot) return;
    if (spot.card) review.setOpen(spot.card);
    reach(spot);
  }, [review, day, sought]);
}
