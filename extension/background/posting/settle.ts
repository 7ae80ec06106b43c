import { compareStored, type StoredEntry } from '../../clio/index.ts';
import type { Entry, Posting } from '../../timeline/index.ts';
import { type Desk, move } from './desk.ts';
import { checkRounding } from './rounding-step.ts';
import { wantedOf } from './wanted.ts';
import { keptOtherwise } from './words.ts';

/** What is known of an entry from Clio's own record of it. */
export function factsOf(stored: StoredEntry): Pick<Entry, 'clioId' | 'inClio' | 'etag' | 'onBill'> {
  return {
    clioId: stored.id,
    inClio: stored.roundedQuantity,
    etag: stored.etag,
    onBill: stored.onBill ?? false,
  };
}

/**
 * An entry is in Clio as `stored`: keeps that, and what Clio keeps otherwise than it was sent, in plain words.
 * @param act `posted` for a new entry, `changed` for a new revision of one
 */
export async function settle(
  desk: Desk,
  entry: Entry,
  stored: StoredEntry,
  act: Extract<Posting['act'], 'posted' | 'changed'>,
): Promise<void> {
  const differs = keptOtherwise(compareStored(wantedOf(entry), stored), stored);
  // The rounding is of Clio's own doing: where the seconds themselves differ, that is what is said.
  const rounded = await checkRounding(desk, stored);
  const words = [differs, rounded].filter((text) => text !== null);
  await move(
    desk,
    entry,
    {
      ...factsOf(stored),
      state: 'posted',
      reason: words.length === 0 ? null : words.join(' '),
      ...(act === 'posted' ? { postedAt: desk.now() } : {}),
    },
    { act, drop: ['before', 'unsent', 'candidates'] },
  );
}
