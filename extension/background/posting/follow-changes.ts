import { createSerial } from '../../../shared/index.ts';
import { changedEntries, entriesById, MAX_IDS, readEntry, type StoredEntry } from '../../clio/index.ts';
import { accountKey, type Entry, type Timeline } from '../../timeline/index.ts';
import type { Connections } from '../connection/connections.ts';
import { createPauses } from '../connection/pauses.ts';
import { isChanged, isDeleted } from './change-posted.ts';
import { move, type PostingContext } from './context.ts';
import { factsOf } from './record-result.ts';

/** A day that is shown is looked at again after so long. Milliseconds. */
const FRESH = 2 * 60_000;
/** What changed in Clio is asked for so often. */
const ROUND = 30 * 60_000;
/** Clocks differ, and a change may have been under way when it was last asked. */
const OVERLAP = 5 * 60_000;

export interface WatchOptions {
  now(): number;
  changed(): void;
}

const isHere = (entry: Entry, { connection }: PostingContext) =>
  entry.state === 'posted' && (entry.account ?? accountKey(connection)) === accountKey(connection);

/** An entry as Clio has it now, against what was kept of it here when Clio was asked. */
async function compare(at: PostingContext, entry: Entry, stored: StoredEntry): Promise<void> {
  const kept = await at.timeline.entryBy(entry.id);
  // A change of the attorney's that was sent meanwhile is nobody else's.
  if (kept?.etag !== entry.etag || kept?.revision !== entry.revision) return;
  if (stored.etag === null || stored.etag !== (entry.etag ?? null)) return isChanged(at, entry, stored);
  const facts = factsOf(stored);
  if (facts.inClio !== entry.inClio || facts.onBill !== (entry.onBill ?? false)) await move(at, entry, facts);
}

/**
 * Looks at what was posted, as it is in Clio now: what somebody changed or deleted there stands, is shown, and is never
 * sent again. Costs one request for a day that is shown, and one for all in half an hour.
 */
export function createPostedWatch(
  timeline: Timeline,
  connections: Pick<Connections, 'current'>,
  { now, changed }: WatchOptions,
) {
  /** When each day was last looked at. */
  const seen = new Map<string, number>();
  const inTurn = createSerial();
  const pauses = createPauses(timeline, now);

  async function context(): Promise<PostingContext | null> {
    const current = await connections.current();
    if (!current || current.connection.state === 'sign-in') return null;
    const { client, connection } = current;
    return { timeline, client, connection, now, wakeAt: () => undefined, changed };
  }

  /** Compares the entries of a day. A day with nothing in Clio costs nothing. */
  async function lookAt(day: string): Promise<void> {
    const at = await context();
    if (!at) return;
    const entries = (await timeline.entriesOf(day)).filter((entry) => isHere(entry, at));
    for (let first = 0; first < entries.length; first += MAX_IDS) {
      const some = entries.slice(first, first + MAX_IDS);
      const found = await entriesById(
        at.client,
        some.flatMap(({ clioId }) => (clioId === null ? [] : [clioId])),
      );
      // Nothing was learnt; once some time has passed it is asked again.
      if (!found.ok) {
        await pauses.failed('watch');
        return;
      }
      const inClio = new Map(found.value.map((stored) => [stored.id, stored]));
      for (const entry of some) {
        const stored = entry.clioId === null ? undefined : inClio.get(entry.clioId);
        if (stored) await compare(at, entry, stored);
        else if (entry.clioId !== null) {
          // A list may lag; the record itself tells whether it is gone.
          const own = await readEntry(at.client, entry.clioId);
          if (own.ok) await compare(at, entry, own.value);
          else if (own.problem.kind === 'missing') await isDeleted(at, entry);
        }
      }
    }
    seen.set(day, now());
  }

  /** Compares what changed in Clio since the last time, of all days. */
  async function lookAround(): Promise<void> {
    const at = await context();
    if (!at) return;
    const account = accountKey(at.connection);
    const kept = await timeline.read('watched');
    const last = kept?.account === account ? kept.at : null;
    if (last !== null && now() - last < ROUND && now() >= last) return;
    const since = last === null ? at.client.clock() - ROUND : (kept?.clio ?? last) - OVERLAP;
    const asked = now();
    const found = await changedEntries(at.client, { userId: at.connection.user.id, since });
    if (!found.ok) {
      await pauses.failed('watch');
      return;
    }
    await pauses.worked('watch');
    const known = await timeline.entriesByClioId(found.value.map(({ id }) => id));
    for (const stored of found.value) {
      const entry = known.get(stored.id);
      if (entry && isHere(entry, at)) await compare(at, entry, stored);
    }
    // Its answer tells Clio's clock, by which it knows what changed since.
    const watched = { account, at: asked, clio: asked + (at.client.clock() - now()) };
    await timeline.changeFrom('watched', watched, () => watched);
  }

  return {
    /** A page shows this day. */
    look: (day: string): Promise<void> =>
      inTurn(async () => {
        const last = seen.get(day);
        const due = last === undefined || now() - last >= FRESH || now() < last;
        if (due && !(await pauses.rests('watch'))) await lookAt(day);
      }),
    /** Some time has passed. */
    runIfDue: (): Promise<void> =>
      inTurn(async () => {
        if (!(await pauses.rests('watch'))) await lookAround();
      }),
  };
}

export type PostedWatch = ReturnType<typeof createPostedWatch>;
