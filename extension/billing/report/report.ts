import { type LedgerEntry, ledgerOf } from '../time/ledger.ts';
import { shownInClio } from '../time/rounding.ts';
import { type DayLine, dayLines, type Place } from './day-lines.ts';
import type { DayFacts, ReportedEntry, SilentTime } from './facts.ts';
import { type DayRange, type Division, partsOfRange, type WeekStart } from './ranges.ts';

/**
 * Worked time by where it is, in minutes; `total` is all of them. Found time, which was captured and is not in Clio, is
 * all but `inClio`.
 */
export interface Sums {
  total: number;
  inClio: number;
  waiting: number;
  missing: number;
  ready: number;
  needs: number;
}

/**
 * How the time worked in entries that are in Clio became what Clio shows: `worked` and the others add up to `inClio`.
 * `added` and `taken` are what rounding did, Clio's and the attorney's own; `changed`, what the attorney changed by hand;
 * `changedThere`, what somebody changed in Clio. Whole seconds; `taken` is never positive.
 */
export interface InClio {
  entries: number;
  worked: number;
  added: number;
  taken: number;
  changed: number;
  changedThere: number;
  inClio: number;
}

/** What a report says of a range of days. */
export interface Report {
  sums: Sums;
  /** By day, week or month, oldest first; also those without any time. */
  parts: (DayRange & { sums: Sums })[];
  /** By matter, most first; null is what needs one. `shown`: seconds that Clio shows. */
  matters: { matter: number | null; sums: Sums; shown: number }[];
  /** Time in entries by category, most first; null: entries without one. */
  categories: { category: number | null; minutes: number; shown: number }[];
  clio: InClio;
  /** Time that says nothing, most first. Milliseconds. */
  silent: SilentTime[];
  /** What was set aside and is in no entry. Milliseconds. */
  aside: number;
  /** Minutes of found time on days that the attorney closed. */
  closed: number;
}

/** How a report is divided, and by how many seconds Clio rounds up; null where that is not known. */
export interface Reporting {
  range: DayRange;
  division: Division;
  weekStart: WeekStart;
  increment: number | null;
}

const KEYS: Record<Place, Exclude<keyof Sums, 'total'>> = {
  'in-clio': 'inClio',
  waiting: 'waiting',
  missing: 'missing',
  ready: 'ready',
  needs: 'needs',
};

function sumsOf(lines: readonly DayLine[]): Sums {
  const sums: Sums = { total: 0, inClio: 0, waiting: 0, missing: 0, ready: 0, needs: 0 };
  for (const { place, minutes } of lines) {
    sums.total += minutes;
    sums[KEYS[place]] += minutes;
  }
  return sums;
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Seconds that Clio shows, of the entries that are there. */
function shownOf(entries: readonly ReportedEntry[], increment: number | null): number {
  return entries.reduce(
    (sum, { place, seconds, shown }) =>
      place === 'in-clio' ? sum + shownInClio({ seconds, inClio: shown }, increment) : sum,
    0,
  );
}

function inClioOf(all: readonly ReportedEntry[], increment: number | null): InClio {
  const entries = all.filter(({ place }) => place === 'in-clio');
  const { worked, lines, inClio } = ledgerOf(
    entries.map(
      ({ matter, worked, sent, seconds, changed, shown }): LedgerEntry => ({
        key: '',
        matter,
        worked: worked * 1000,
        seconds: sent,
        changed,
        inClio: shownInClio({ seconds, inClio: shown }, increment),
      }),
    ),
    { small: 0, unsent: 0, needsMatter: 0 },
    increment,
  );
  const sum = (wanted: (line: (typeof lines)[number]) => boolean) =>
    lines.reduce((all, line) => (wanted(line) ? all + line.ms : all), 0) / 1000;
  return {
    entries: entries.length,
    worked: worked / 1000,
    added: sum(({ kind, ms }) => kind === 'rounding' && ms > 0),
    taken: sum(({ kind, ms }) => kind === 'rounding' && ms < 0),
    changed: sum(({ kind }) => kind === 'changed'),
    changedThere: sum(({ kind }) => kind === 'changed-in-clio'),
    inClio: inClio / 1000,
  };
}

function silentIn(days: readonly DayFacts[]): SilentTime[] {
  const all = days.flatMap(({ silent }) => silent);
  return [...grouped(all, ({ kind, what }) => `${kind} ${what}`).values()]
    .flatMap((group) => {
      const [first] = group;
      return first ? [{ ...first, ms: group.reduce((sum, { ms }) => sum + ms, 0) }] : [];
    })
    .sort((a, b) => b.ms - a.ms);
}

/**
 * Reckons a report.
 * @param days those of the range of which anything is known, oldest first
 */
export function reportOf(days: readonly DayFacts[], { range, division, weekStart, increment }: Reporting): Report {
  const lines = days.flatMap(dayLines);
  const entries = days.flatMap((day) => day.entries);
  const byDay = grouped(lines, ({ day }) => day);
  const entriesBy = grouped(entries, ({ matter }) => matter);
  let next = 0;
  const parts = partsOfRange(range, division, weekStart).map((part) => {
    const own: DayLine[] = [];
    for (; next < days.length && (days[next]?.day ?? '') <= part.to; next++)
      own.push(...(byDay.get(days[next]?.day ?? '') ?? []));
    return { ...part, sums: sumsOf(own) };
  });
  const matters = [...grouped(lines, ({ matter }) => matter)].map(([matter, own]) => ({
    matter,
    sums: sumsOf(own),
    shown: matter === null ? 0 : shownOf(entriesBy.get(matter) ?? [], increment),
  }));
  const shownBy = grouped(entries, ({ category }) => category);
  const inEntries = lines.filter((line) => line.category !== undefined);
  const categories = [...grouped(inEntries, ({ category = null }) => category)].map(([category, own]) => ({
    category,
    minutes: sumsOf(own).total,
    shown: shownOf(shownBy.get(category) ?? [], increment),
  }));
  const closed = days.flatMap((day) => (day.closed ? (byDay.get(day.day) ?? []) : []));
  return {
    sums: sumsOf(lines),
    parts,
    matters: matters
      .filter(({ sums, shown }) => sums.total > 0 || shown > 0)
      .sort((a, b) => b.sums.total - a.sums.total || (a.matter ?? 0) - (b.matter ?? 0)),
    categories: categories.sort((a, b) => b.minutes - a.minutes || (a.category ?? 0) - (b.category ?? 0)),
    clio: inClioOf(entries, increment),
    silent: silentIn(days),
    aside: days.reduce((sum, { aside }) => sum + aside, 0),
    closed: sumsOf(closed.filter(({ place }) => place !== 'in-clio')).total,
  };
}
