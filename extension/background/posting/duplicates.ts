import {
  changedEntries,
  compareStored,
  isSame,
  removeEntry,
  type StoredEntry,
  type WantedEntry,
} from '../../clio/index.ts';
import type { Made } from '../../timeline/index.ts';
import { classifyFailure } from './classify-failure.ts';
import type { PostingContext } from './context.ts';
import { candidateOf } from './look-up.ts';
import { toClio } from './to-clio.ts';

/** Clio's clock is known to the second. Milliseconds. */
const MARGIN = 2000;
/** A list may show late what is new, so Clio is looked at once more so long after an entry was made. Milliseconds. */
const LAST_LOOK = 5 * 60_000;

const DAY = 24 * 60 * 60_000;

/** What a look at one entry has left: nothing more to do, to be looked at again later, or again because of a doubt. */
type Look = 'clear' | 'again';

/** Whether it was made by the very request that Clio answered, on its way. */
function isRepetition({ answered }: Made, { createdAt }: StoredEntry): boolean {
  if (answered === null || createdAt === null) return false;
  return createdAt >= answered.from - MARGIN && createdAt <= answered.until + MARGIN;
}

/** Whether it may have been made by one of the requests for this entry. */
function isOfThese({ since, until }: Made, { createdAt }: StoredEntry): boolean {
  return createdAt !== null && createdAt >= since - MARGIN && createdAt <= until + MARGIN;
}

/** What is said of an entry that Clio holds twice, for certain or perhaps. */
type DuplicateCode = 'is-duplicate' | 'may-be-duplicate';

/** Says of an entry that Clio holds it twice; where the other may be removed there, that is offered. */
async function tell(
  { timeline, changed }: PostingContext,
  made: Made,
  stored: StoredEntry,
  code: DuplicateCode,
): Promise<void> {
  await timeline.changeEntry(made.entry, ['posted'], ({ twins = [], ...entry }) => {
    const duplicates = twins.filter(({ clioId }) => clioId !== stored.id);
    if (stored.onBill === false) duplicates.push(candidateOf(stored));
    const known = entry.reasons.some((reason) => reason.code === code);
    const reasons = known ? entry.reasons : [...entry.reasons, { code }];
    return { ...entry, reasons, ...(duplicates.length === 0 ? {} : { twins: duplicates }) };
  });
  changed();
}

/** Deletes what a request made beside the entry that Clio answered with: nobody approved it. */
async function remove(context: PostingContext, made: Made, stored: StoredEntry): Promise<Look> {
  const removed = stored.onBill === false ? await removeEntry(context.client, stored.id) : null;
  if (removed && (removed.ok || removed.problem.kind === 'missing')) return 'clear';
  const mayPass = removed !== null && ['wait', 'unknown'].includes(classifyFailure(removed.problem));
  if (!mayPass) await tell(context, made, stored, 'is-duplicate');
  return mayPass ? 'again' : 'clear';
}

/** Looks at one entry that was made, among those of Clio that belong to no entry here. */
async function look(
  context: PostingContext,
  made: Made,
  free: readonly StoredEntry[],
  doubtful: readonly WantedEntry[],
) {
  const meant = toClio(made.sent);
  let outcome: Look = 'clear';
  for (const stored of free) {
    if (made.sent.ruledOut?.includes(stored.id) || !isOfThese(made, stored)) continue;
    if (compareStored(meant, stored).length > 0) continue;
    // It may be the one that another entry is looking for: that is decided first.
    const other = doubtful.some((one) => isSame(stored, one));
    if (other) outcome = 'again';
    else if (!isRepetition(made, stored)) await tell(context, made, stored, 'may-be-duplicate');
    else if ((await remove(context, made, stored)) === 'again') outcome = 'again';
  }
  return outcome;
}

const keyOf = ({ entry, until }: Made) => `${until} ${entry}`;

/**
 * Looks whether a request that made an entry made two: browsers and proxies may repeat one on the way, which no client
 * can prevent for certain, and Clio does not tell a repetition apart. What was made before the answer was here, is the
 * same in everything and belongs to no entry was approved by nobody: it is deleted. What may be such a one is offered for
 * removal. Looks at once, and again when a list shows all that is new by then; one request for all.
 * @returns when there is something to look at next, by this computer's clock; null where there is not. `failed`: Clio
 * could not be asked, or not all could be decided
 */
export async function findDuplicates(context: PostingContext): Promise<{ next: number | null; failed: boolean }> {
  const { client, connection, timeline, now } = context;
  const made = (await timeline.read('outbox'))?.made ?? [];
  const isOurs = ({ sent }: Made) => sent.user === connection.user.id;
  const ours = made.filter(isOurs);
  const isLast = ({ until }: Made) => client.clock() >= until + LAST_LOOK;
  const due = ours.filter((one) => !one.looked || isLast(one));
  const next = (rest: readonly Made[]) =>
    rest.length === 0 ? null : now() + Math.min(...rest.map(({ until }) => until + LAST_LOOK)) - client.clock();
  if (due.length === 0) return { next: next(ours), failed: false };

  const since = Math.min(...due.map((one) => one.since)) - MARGIN;
  const found = await changedEntries(client, { userId: connection.user.id, since });
  if (!found.ok) return { next: null, failed: true };
  const tied = await timeline.entriesByClioId(found.value.map(({ id }) => id));
  const free = found.value.filter(({ id }) => !tied.has(id));
  const doubtful = free.length === 0 ? [] : (await timeline.entriesIn('unknown')).map(toClio);
  const seen = new Map<string, Made | null>();
  let failed = false;
  for (const one of due) {
    const last = isLast(one);
    const again = (await look(context, one, free, doubtful)) === 'again';
    failed ||= again;
    if (!again) seen.set(keyOf(one), last ? null : { ...one, looked: true });
  }
  await timeline.change('outbox', (outbox) => ({
    ...outbox,
    made: (outbox.made ?? []).flatMap((one) => {
      const after = seen.get(keyOf(one));
      // Of a connection that is no more, nobody can look after a day.
      const kept = isOurs(one) || client.clock() - one.until < DAY;
      return after === undefined && kept ? [one] : (after ?? []);
    }),
  }));
  return { next: next(ours.filter((one) => seen.get(keyOf(one)) !== null)), failed };
}
