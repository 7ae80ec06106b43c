import type { Item } from '../../billing/index.ts';
import type { By } from '../../matching/index.ts';
import type { Row } from './rows.ts';

/** Evidence by words that say what the work was, as a name or a rule's words do; a number says nothing of it. */
const TELLING: ReadonlySet<By> = new Set(['rule', 'client', 'description', 'learned']);

/** A row as billing looks at it. */
export function looseItem(row: Row, matter: number | null): Omit<Item, 'worked'> {
  const hits = row.match.candidates.filter(
    ({ matterId, end, by }) => end > 0 && !TELLING.has(by) && (matter === null || matterId === matter),
  );
  return {
    key: row.key,
    app: row.app,
    title: row.title,
    marks: hits.map(({ start, end }) => ({ start, end })),
    note: row.note,
  };
}
