import { draftNarrative, taskOf } from '../../billing/index.ts';
import type { StoredMatter } from '../../timeline/index.ts';
import type { Row } from './day-work.ts';
import type { Draft } from './draft.ts';
import { looseItem } from './loose-item.ts';
import { shortKey } from './short-key.ts';
import type { RowTask } from './task.ts';

/** Items that a narrative is made of, those with most time first: what comes after them would not be told anyway. */
const MAX_TOLD = 150;
/** More than some days hold; then all is worked out anew. */
const MAX_TASKS = 20_000;
const MAX_NARRATIVES = 500;

/** What titles say, worked out once: a day is looked at many times, and nearly all of it stays as it is. */
export interface Words {
  /** What a row is about. */
  task(row: Row): RowTask;
  /** Words for a draft from the titles of its ticked items, or the attorney's notes on them. */
  narrative(draft: Draft, matter: StoredMatter | null): string;
}

function remembered<K, V>(known: Map<K, V>, most: number, key: K, make: () => V): V {
  let value = known.get(key);
  if (value === undefined) {
    if (known.size >= most) known.clear();
    value = make();
    known.set(key, value);
  }
  return value;
}

/**
 * The matter whose page in Clio a row shows, where the row does not come to that matter, or may: all such pages can have
 * one title, and are not one thing.
 */
function pageApart({ pageMatter, matter, match }: Row): number[] {
  if (pageMatter === undefined) return [];
  const named = match.candidates.some(({ matterId }) => matterId === pageMatter);
  return named && (matter === null || matter === pageMatter) ? [] : [pageMatter];
}

export function createWords(): Words {
  const tasks = new Map<string, RowTask>();
  const narratives = new Map<string, string>();
  return {
    task(row) {
      // What the attorney joined, split or added stays as it was made.
      if (row.apart || row.added) return { key: row.key, telling: true };
      const item = looseItem(row, row.matter);
      const marks = item.marks.map(({ start, end }) => `${start}-${end}`).join(' ');
      const page = pageApart(row);
      return remembered(tasks, MAX_TASKS, [item.app, item.title, marks, ...page].join('\u0000'), () => {
        const { key, subject, person } = taskOf(item);
        return { key: shortKey([key, ...page].join('\n')), telling: subject !== '' || person !== '' };
      });
    },
    narrative(draft, matter) {
      const items = draft.items.filter(({ ticked }) => ticked).slice(0, MAX_TOLD);
      const numbers = matter ? [matter.display_number, ...matter.aliases] : [];
      const all = items.map(({ row, worked }) => `${row.key} ${worked}`).join('\n');
      return remembered(narratives, MAX_NARRATIVES, `${draft.matter}\n${numbers.join('\n')}\n${shortKey(all)}`, () =>
        draftNarrative(
          items.map(({ row, worked }) => ({ ...looseItem(row, draft.matter), worked })),
          { numbers },
        ),
      );
    },
  };
}
