import { compareStored, type StoredEntry } from '../../clio/index.ts';
import type { Entry, Made, Posting, Sent } from '../../timeline/index.ts';
import { move, type PostingContext } from './context.ts';
import { checkRounding } from './increment.ts';
import { differing } from './reasons.ts';
import { changedInClio } from './to-clio.ts';

/** What is known of an entry from Clio's own record of it. */
export function factsOf(stored: StoredEntry): Pick<Entry, 'clioId' | 'inClio' | 'storedSeconds' | 'etag' | 'onBill'> {
  return {
    clioId: stored.id,
    inClio: stored.roundedQuantity,
    storedSeconds: stored.quantity,
    etag: stored.etag,
    onBill: stored.onBill ?? false,
  };
}

/** What went to Clio of an entry when it was made there. */
function sentOf({ matter, user, day, seconds, narrative, category, charge, codes, ruledOut }: Entry): Sent {
  return {
    ...{ matter, user, day, seconds, narrative, category, charge },
    ...(codes ? { codes } : {}),
    ...(ruledOut ? { ruledOut } : {}),
  };
}

/** Keeps that an entry is in Clio as `stored`, and what Clio keeps otherwise than it was sent. */
async function keepAsStored(
  context: PostingContext,
  entry: Entry,
  stored: StoredEntry,
  change: Partial<Entry>,
  more: { act: Extract<Posting['act'], 'posted' | 'changed'>; made?: Made },
): Promise<void> {
  const differs = differing('kept-otherwise', compareStored(changedInClio(entry), stored), stored);
  // The rounding is of Clio's own doing: where the seconds themselves differ, that is what is said.
  const rounded = await checkRounding(context, stored);
  const reasons = [differs, rounded].filter((reason) => reason !== null);
  await move(
    context,
    entry,
    { ...factsOf(stored), state: 'posted', reasons, ...change },
    { ...more, drop: ['before', 'unsent', 'candidates', 'looks'] },
  );
}

/**
 * A new entry is in Clio as `stored`. In the same write it is kept that Clio is to be looked at for a second one.
 * @param answered from when to when the request was under way that Clio answered with it, by Clio's clock; null where it
 * never answered
 * @param duplicates what stands there too and may be removed at the attorney’s request
 */
export async function recordCreated(
  context: PostingContext,
  entry: Entry,
  stored: StoredEntry,
  answered: Made['answered'],
  duplicates: Entry['twins'] = [],
): Promise<void> {
  const until = answered?.until ?? context.client.clock();
  const since = entry.sentAt ?? answered?.from ?? until;
  const made: Made = { entry: entry.id, clioId: stored.id, sent: sentOf(entry), since, answered, until };
  const change = { postedAt: context.now(), ...(duplicates.length === 0 ? {} : { twins: duplicates }) };
  await keepAsStored(context, entry, stored, change, { act: 'posted', made });
}

/** A new revision of an entry is in Clio as `stored`. */
export function recordChanged(context: PostingContext, entry: Entry, stored: StoredEntry): Promise<void> {
  return keepAsStored(context, entry, stored, {}, { act: 'changed' });
}
