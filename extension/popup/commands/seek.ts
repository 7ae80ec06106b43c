import { useEffect } from 'preact/hooks';
import type { DayView } from '../../messages/day.ts';
import { BLOCK_SIZE } from '../components/virtual-list.tsx';
import { draftsOf, itemKey } from '../model/targets.ts';
import { type Sought, useReview } from '../state/review-context.ts';

/** So many frames what is far away may take until it is on the page. */
const MAX_FRAMES = 30;

/** Where something is on the page of its day: the kind and key of its focus stop, the list it is in, and which it is there. */
interface Spot {
  kind: 'need' | 'item' | 'excluded' | 'entry';
  key: string;
  list: string;
  index: number;
  /** The card, or what has several things, that must be open for it. */
  open: string | null;
}

/** Where what is sought is on its day; null where it is not there any more. */
function spotOf(day: DayView, { start, matter }: Sought): Spot | null {
  const has = (one: { starts: readonly number[] }) => one.starts.includes(start);
  const need = day.needs.findIndex(has);
  const whole = day.needs[need];
  if (whole) {
    const thing = whole.things.findIndex(has);
    return {
      kind: 'need',
      key: whole.things[thing]?.key ?? whole.key,
      list: '[aria-labelledby="needs"]',
      index: need + thing + 1,
      open: thing < 0 ? null : whole.key,
    };
  }
  for (const card of draftsOf(day)) {
    const index = card.rows.findIndex(has);
    const row = card.rows[index];
    if (row) return { kind: 'item', key: itemKey(card, row), list: '.draft.open .items', index, open: card.id };
  }
  const excluded = day.excluded.findIndex(has);
  if (excluded >= 0)
    return {
      kind: 'excluded',
      key: day.excluded[excluded]?.key ?? '',
      list: '[data-excluded]',
      index: excluded,
      open: null,
    };
  // What was sent is shown as its entry.
  const entry = day.entries.findIndex((one) => one.matter.id === matter);
  const sent = day.entries[entry];
  return sent ? { kind: 'entry', key: sent.id, list: '[aria-labelledby="sent"]', index: entry, open: null } : null;
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
export function Seek(): null {
  const { day, sought, seek, setOpen } = useReview();
  useEffect(() => {
    if (!sought || sought.day !== day.day) return;
    const spot = spotOf(day, sought);
    seek(null);
    if (!spot) return;
    if (spot.open) setOpen(spot.open);
    reach(spot);
  }, [day, sought, seek, setOpen]);
  return null;
}
