import { mailWithoutSubject, type Titled, titledKey } from '../../../shared/index.ts';
import type { DayFacts, ReportedEntry, SilentTime } from '../../billing/index.ts';
import { type Entry, type Pause, standingOf, workedOf } from '../../timeline/index.ts';
import { type DayWork, untagged } from '../drafts/day-work.ts';
import { workedIn } from '../drafts/minutes.ts';
import { inOrder } from '../review/day-view.ts';
import { isChanged, sentSeconds } from '../review/ledger-view.ts';

/** Why nothing could be seen. Of all else that ends a window, somebody knows why. */
const BLIND: ReadonlySet<Pause['why']> = new Set(['clock', 'wayland', 'permission', 'remote', 'display', 'observer']);

/** Says what kind of silence a window is, if it is one. */
export type Listener = (window: Titled) => Omit<SilentTime, 'ms'> | null;

/** More titles than a month has; then all is read anew. */
const MAX_TITLES = 20_000;

/** Reads each title once. */
export function createListener(): Listener {
  const known = new Map<string, Omit<SilentTime, 'ms'> | null>();
  return (window) => {
    const { title, app } = window;
    if (title.trim() === '') return { kind: 'untitled', what: app };
    const key = titledKey(window);
    const there = known.get(key);
    if (there !== undefined) return there;
    const mail = mailWithoutSubject(title, app);
    const heard = mail === null ? null : { kind: 'no-subject' as const, what: mail };
    if (known.size >= MAX_TITLES) known.clear();
    known.set(key, heard);
    return heard;
  };
}

function silentIn({ stored }: DayWork, listen: Listener): SilentTime[] {
  const all = new Map<string, SilentTime>();
  const add = ({ kind, what }: Omit<SilentTime, 'ms'>, { start, end }: { start: number; end: number }) => {
    const key = `${kind} ${what}`;
    const one = all.get(key) ?? { kind, what, ms: 0 };
    one.ms += end - start;
    all.set(key, one);
  };
  for (const piece of stored.pieces) {
    const heard = piece.added || piece.excluded !== null ? null : listen(piece);
    if (heard) add(heard, piece);
  }
  for (const pause of stored.pauses) if (BLIND.has(pause.why)) add({ kind: 'blind', what: pause.why }, pause);
  return [...all.values()];
}

function entryFacts(entry: Entry): ReportedEntry {
  return {
    matter: entry.matter,
    category: entry.category,
    place: standingOf(entry.state),
    worked: workedOf(entry),
    sent: sentSeconds(entry),
    seconds: entry.seconds,
    changed: isChanged(entry),
    shown: entry.inClio,
  };
}

/** Open time by matter, most first. What rounds to no second cannot be an entry: it is in no draft either. */
function readyIn({ rows }: DayWork): DayFacts['ready'] {
  const matters = new Map<number, number>();
  for (const { matter, worked } of rows) if (matter !== null) matters.set(matter, (matters.get(matter) ?? 0) + worked);
  return [...matters]
    .map(([matter, ms]) => ({ matter, ms }))
    .filter(({ ms }) => Math.round(ms / 1000) > 0)
    .sort((a, b) => b.ms - a.ms);
}

/** What reports say of a day, out of the same reading that its own page is made of. */
export function dayFacts(work: DayWork, listen: Listener): DayFacts {
  return {
    day: work.day,
    ready: readyIn(work),
    needs: untagged(work),
    entries: inOrder(work.entries).map(entryFacts),
    silent: silentIn(work, listen),
    aside: workedIn(work.excluded),
    closed: work.stored.closed !== null,
  };
}

/** Whether a day's facts follow from what titles mean: time in no entry, of which the attorney did not say the matter. */
export function followsTitles({ rows }: DayWork): boolean {
  return rows.some(({ outcome }) => outcome !== 'hand');
}
