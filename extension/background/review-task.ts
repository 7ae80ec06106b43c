import { type LooseItem, taskOf } from '../billing/index.ts';
import type { Row } from './day.ts';

/** A row as billing looks at it. */
export function looseItem(row: Row, matter: number | null): Omit<LooseItem, 'worked'> {
  const hits = row.match.candidates.filter(({ matterId, end }) => end > 0 && (matter === null || matterId === matter));
  return {
    key: row.key,
    app: row.app,
    title: row.title,
    marks: hits.map(({ start, end }) => ({ start, end })),
    note: row.note,
  };
}

/** What a row is about: the same for two rows exactly if they are one thing to her, as a document in two programs. */
export function taskKeyOf(row: Row): string {
  // What she joined, split or added stays as she made it.
  return row.apart || row.added ? row.key : taskOf(looseItem(row, row.matter)).key;
}
