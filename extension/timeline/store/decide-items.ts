import { type Day, zoneAt } from '../../../shared/index.ts';
import type { Piece } from '../model/apply-decisions.ts';
import type { Act, Aside, Shared, Tagged } from '../model/decision.ts';
import { timeIn } from '../model/entry.ts';
import { MAX_SAMPLE_GAP_MS } from '../model/fold.ts';
import { type Interval, joined, lengthOf, withoutAll } from '../model/intervals.ts';
import { type KeptRule, type RuleStep, withRule } from '../model/kept-rule.ts';
import { byDay, dayAt, dayIn } from '../model/local-day.ts';
import { type StoredDay, storedDay } from '../model/stored-day.ts';
import { summarise } from '../model/summary.ts';
import { cutOpen } from './cut-open.ts';
import { extentOf, isOutdated, keepSummary, startOfDayIn } from './days.ts';
import { append } from './decision-log.ts';
import { entriesNear } from './entry-time.ts';
import { unlearn } from './lessons.ts';
import { decidedIn } from './read-day.ts';
import type { Database, Writing } from './schema.ts';
import { valueIn, write } from './transaction.ts';
import { sumUpAfter } from './undo.ts';

/** What the attorney decides about items, which are named by where their pieces start. */
export type ItemAct =
  /** `rule` is kept, too, in the same write and the same step of undo. */
  | { kind: 'tag'; matter: number | null; rule?: KeptRule }
  /** Several matters at once, each for the items whose pieces start there. */
  | { kind: 'give'; gifts: readonly { starts: readonly number[]; matter: number }[] }
  | { kind: 'aside'; aside: Aside | null }
  | { kind: 'delete' }
  | { kind: 'join' }
  | { kind: 'note'; note: string }
  /** What of the items lies after the instant is an item of its own. */
  | { kind: 'split'; at: number }
  /** Whole seconds for each matter, in this order; together the rounded seconds of the items. */
  | { kind: 'share'; shares: readonly { matter: number; seconds: number }[] };

/**
 * The pieces that begin or go on at some instants, from there on; each on its own day. And these days.
 * @param starts sorted
 */
function piecesAt(
  pieces: readonly Piece[],
  starts: Float64Array,
  startOfDay: number,
): { found: Piece[]; days: ReadonlySet<Day> } {
  // Neighbours are of one day, nearly always: it is worked out once and not for each of its thousands.
  let [name, day, zone]: [Day, Interval, number] = ['', { start: 0, end: 0 }, 0];
  const days = new Set<Day>();
  const found: Piece[] = [];
  let place = 0;
  let before = Number.NaN;
  for (let nth = 0; nth < starts.length; nth++) {
    const start = starts[nth] ?? 0;
    if (start === before) continue;
    before = start;
    while ((pieces[place]?.end ?? Number.MAX_SAFE_INTEGER) <= start) place += 1;
    const piece = pieces[place];
    if (!piece || piece.start > start) continue;
    if (piece.zone !== zone || piece.start < day.start || piece.start >= day.end) {
      zone = piece.zone;
      name = dayAt(piece.start, zone, startOfDay);
      day = dayIn(name, zone, startOfDay);
    }
    if (piece.end <= day.end) {
      days.add(name);
      found.push(piece.start === start ? piece : { ...piece, start });
      continue;
    }
    const item = byDay(piece, startOfDay).find(({ part }) => start < part.end);
    if (!item || item.part.start > start) continue;
    days.add(item.day);
    found.push({ ...item.part, start });
  }
  return { found, days };
}

/**
 * Consecutive pieces of the time, as long as each share says; the last one gets the milliseconds that are left.
 * @param growing a window among them is still in front: what came since the attorney looked goes to the last one too
 */
function sharedOut(
  parts: readonly Interval[],
  shares: readonly { matter: number; seconds: number }[],
  growing: boolean,
): Shared[] | null {
  const total = lengthOf(parts);
  const seconds = shares.reduce((sum, share) => sum + share.seconds, 0);
  const sound = shares.every((share) => Number.isInteger(share.seconds) && share.seconds >= 0);
  const missing = Math.round(total / 1000) - seconds;
  if (!sound || shares.length === 0 || missing < 0 || (missing > 0 && !growing)) return null;
  const out: Shared[] = [];
  let [share = 0, left] = [0, (shares[0]?.seconds ?? 0) * 1000];
  for (const part of parts)
    for (let { start } = part; start < part.end; ) {
      while (left <= 0 && share < shares.length - 1) {
        share += 1;
        left += (shares[share]?.seconds ?? 0) * 1000;
      }
      const isLast = share >= shares.length - 1;
      const end = isLast ? part.end : Math.min(part.end, start + left);
      out.push({ start, end, matter: shares[share]?.matter ?? 0 });
      left -= end - start;
      start = end;
    }
  return out;
}

/** How many different titles pieces have. */
function titlesIn(pieces: readonly Piece[]): number {
  const apps = new Map<string, Set<string>>();
  // By index: an iterator makes an object for each of thousands.
  for (let nth = 0; nth < pieces.length; nth++) {
    const piece = pieces[nth];
    if (!piece) continue;
    const shown = piece.pageMatter === undefined ? piece.title : `${piece.title}\u0000${piece.pageMatter}`;
    const titles = apps.get(piece.app);
    if (titles) titles.add(shown);
    else apps.set(piece.app, new Set([shown]));
  }
  return [...apps.values()].reduce((sum, { size }) => sum + size, 0);
}

/** @param anyLive whether one of the stretches is of a window that is still in front */
function actOn(what: ItemAct, stretches: Tagged[], anyLive: boolean, inEntries: readonly Interval[]): Act | null {
  if (what.kind === 'tag') {
    // Whether a window was in front belongs to its stretch alone.
    const live = anyLive ? stretches.filter((stretch) => stretch.live) : [];
    const others = anyLive ? stretches.filter((stretch) => !stretch.live) : stretches;
    const { kind, matter } = what;
    return { kind, matter, stretches: [...joined(others), ...live] };
  }
  if (what.kind === 'give') {
    const matters = new Map(
      what.gifts.flatMap(({ starts, matter }) => starts.map((start) => [start, matter] as const)),
    );
    const gifts = stretches.flatMap((stretch) => {
      const matter = matters.get(stretch.start);
      if (matter === undefined) return [];
      // They are whole pieces, and what they show is not a part of what was decided.
      const { start, end, live } = stretch;
      return [{ start, end, ...(live ? { live } : {}), matter }];
    });
    return { kind: 'give', stretches: gifts };
  }
  const plain = joined(stretches);
  switch (what.kind) {
    case 'split': {
      const after = plain.flatMap(({ start, end }) =>
        end > what.at ? [{ start: Math.max(start, what.at), end }] : [],
      );
      const before = plain.some(({ start }) => start < what.at);
      return before && after.length > 0 ? { ...what, stretches: after } : null;
    }
    case 'share': {
      const shared = sharedOut(withoutAll(plain, inEntries), what.shares, anyLive);
      return shared && { kind: 'share', stretches: shared };
    }
    default:
      return { ...what, stretches: plain };
  }
}

/** Keeps a rule, and tells what that changed. */
async function keepRule(tx: Writing, rule: KeptRule): Promise<RuleStep> {
  const rules = (await valueIn(tx, 'rules')) ?? [];
  await tx.objectStore('values').put(withRule(rules, rule), 'rules');
  return { before: rules.find(({ id }) => id === rule.id) ?? null, after: rule };
}

/**
 * Decides something about items, in one strict write, all or none.
 * @param starts where their pieces begin, as they were read; of one that was cut meanwhile, what is left is meant
 * @param becomes told of the day as it is once this is stored, where that is known without reading it
 * @returns whether there was anything to decide about: the items may be gone, or shares add up to something else
 */
export async function decideOnItems(
  db: Database,
  what: ItemAct,
  starts: readonly number[],
  at: number,
  becomes?: (day: StoredDay) => void,
): Promise<boolean> {
  if (starts.length === 0) return false;
  return write(db, async (tx) => {
    const startOfDay = await startOfDayIn(tx);
    const cursor = await valueIn(tx, 'cursor');
    // Thousands of numbers sort without asking anybody which one is less.
    const asked = new Float64Array(starts).sort();
    const [first = 0] = asked;
    const last = asked.at(-1) ?? first;
    // Nearly always all items are of one day: it is read once, for the act and for the sums after it.
    const day = dayAt(first, zoneAt(first), startOfDay);
    const extent = await extentOf(tx, day, startOfDay);
    const within = extent.start <= first && last < extent.end;
    const window = within ? extent : { start: first, end: last + 1 };
    const [decided, entries] = await Promise.all([decidedIn(tx, window, startOfDay, day), entriesNear(tx, window)]);
    const { found, days } = piecesAt(decided.time.pieces, asked, startOfDay);
    const open = cursor?.fold.open;
    const isLive = ({ start, end }: Interval) => open && open.start <= start && end === cursor.fold.at;
    const endOf = ({ end }: Interval) =>
      // What was in front until the attorney deleted it goes up to then; the next sample will say so.
      what.kind === 'delete' ? Math.max(end, Math.min(at, end + MAX_SAMPLE_GAP_MS)) : end;
    // Nearly always none is: thousands are not copied to find that out.
    const anyLive = Boolean(open) && found.some(isLive);
    const stretches: Tagged[] = !anyLive
      ? found
      : found.map((piece) => {
          if (!isLive(piece)) return { start: piece.start, end: piece.end };
          return { start: piece.start, end: endOf(piece), ...(what.kind === 'delete' ? {} : { live: true as const }) };
        });
    const act = stretches.length > 0 ? actOn(what, stretches, anyLive, timeIn(entries)) : null;
    if (!act) return false;
    if (act.kind === 'tag' && what.kind === 'tag' && what.rule) act.rule = await keepRule(tx, what.rule);
    const decision = await append(tx, act, at, titlesIn(found));
    if (act.kind === 'delete') await cutOpen(tx, act.stretches);
    if (within && days.size === 1 && days.has(day) && !(await isOutdated(tx, day))) {
      const decisions = [...decided.decisions, decision];
      await keepSummary(tx, day, summarise(day, decided.captured, decisions, entries, startOfDay));
      await unlearn(tx, [day], act.kind === 'delete');
      becomes?.(storedDay(day, decided.captured.under(decisions, startOfDay), decisions, entries));
    } else await sumUpAfter(tx, act);
    return true;
  });
}
