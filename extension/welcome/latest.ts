import type { DayView } from '../messages/day.ts';
import type { RowView } from '../messages/items.ts';
import type { MatterView } from '../messages/views.ts';

/** A window that was recorded last. */
export interface Seen {
  app: string;
  title: string;
  /** Epoch milliseconds. */
  to: number;
  matter: MatterView | null;
}

/** What the titles of this extension's pages begin with. */
const OWN = /^(?:Welcome to )?Matterline\b/;

/**
 * The windows of a day that were in front last, the last one first, each title once; without pages of Matterline, at which
 * looking is no work.
 */
export function lastSeen({ needs, cards, small, excluded }: DayView, count = 4): Seen[] {
  const seen =
    (matter: MatterView | null) =>
    (row: RowView): Seen => ({ app: row.app, title: row.title, to: row.to, matter });
  const all = [
    ...needs.flatMap(({ rows }) => rows.map(seen(null))),
    ...[...cards, ...small].flatMap(({ rows, matter }) => rows.map(seen(matter))),
    ...excluded.map(seen(null)),
  ];
  return all
    .filter(({ title }) => title !== '' && !OWN.test(title))
    .sort((a, b) => b.to - a.to)
    .slice(0, count);
}
