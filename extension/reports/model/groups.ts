import type { Sums } from '../../billing/index.ts';
import type { ReportView } from '../../messages/reports.ts';
import { matterNumber } from '../../ui/index.ts';
import { reports } from '../../ui/words/index.ts';

export type Grouping = 'matter' | 'client' | 'category';
export const GROUPINGS: readonly Grouping[] = ['matter', 'client', 'category'];

/** A line of a report that is grouped by something. */
export interface Group {
  key: string;
  name: string;
  /** The name is a matter's or a client's, and not a word of the page. */
  isNamed: boolean;
  /** What else tells it from others; empty for nothing. */
  about: string;
  client: string;
  /** Null by category, where time in entries alone is counted. */
  sums: Sums | null;
  minutes: number;
  /** Seconds that Clio shows. */
  shown: number;
  /** The matter's colour; null where there is none. */
  colour: number | null;
}

const words = reports.groups;

function added(one: Sums, other: Sums): Sums {
  return {
    total: one.total + other.total,
    inClio: one.inClio + other.inClio,
    waiting: one.waiting + other.waiting,
    missing: one.missing + other.missing,
    ready: one.ready + other.ready,
    needs: one.needs + other.needs,
  };
}

function byMatter({ matters }: ReportView): Group[] {
  return matters.map(({ matter, sums, shown }) => ({
    key: String(matter?.id ?? 'needs'),
    name: matter ? matterNumber(matter) : words.needs,
    isNamed: matter !== null,
    about: matter?.description ?? '',
    client: matter?.client ?? '',
    sums,
    minutes: sums.total,
    shown,
    colour: matter?.colour ?? null,
  }));
}

function byClient({ matters }: ReportView): Group[] {
  const groups = new Map<string, Group>();
  for (const { matter, sums, shown } of matters) {
    const name = matter ? (matter.client ?? words.noClient) : words.needs;
    const key = matter ? `client:${matter.client ?? ''}` : 'needs';
    const known = groups.get(key);
    if (known?.sums) {
      known.sums = added(known.sums, sums);
      known.minutes += sums.total;
      known.shown += shown;
    } else {
      const isNamed = (matter?.client ?? null) !== null;
      groups.set(key, { key, name, isNamed, about: '', client: '', sums, minutes: sums.total, shown, colour: null });
    }
  }
  return [...groups.values()].sort((a, b) => b.minutes - a.minutes);
}

function byCategory({ categories }: ReportView): Group[] {
  return categories.map(({ name, minutes, shown }, index) => ({
    key: `category:${index}`,
    name: name ?? words.noCategory,
    isNamed: false,
    about: '',
    client: '',
    sums: null,
    minutes,
    shown,
    colour: null,
  }));
}

/** A report's time by something, most first. */
export function groupsOf(view: ReportView, by: Grouping): Group[] {
  if (by === 'matter') return byMatter(view);
  return by === 'client' ? byClient(view) : byCategory(view);
}
