import { dayBounds } from '../../../shared/index.ts';
import type { BlockView } from '../../messages/day.ts';
import type { DayWork } from '../drafts/day-work.ts';
import type { Row } from '../drafts/rows.ts';
import { matterView } from '../matching/matter-view.ts';
import type { Tagger } from '../matching/tagger.ts';
import { type BlockOf, blocksOf, type ItemTime } from './blocks.ts';

/** All time of a day, also what was sent and what is set aside. */
function timesOf({ rows, excluded, entries }: DayWork): ItemTime[] {
  const times: ItemTime[] = [];
  const addAll = (of: BlockOf, item: string, stretches: Row['pieces']) => {
    for (const { start, end } of stretches) times.push({ start, end, of, item, at: start });
  };
  for (const { matter, key, pieces } of rows) addAll(matter ?? 'needs', key, pieces);
  for (const { key, pieces } of excluded) addAll('aside', key, pieces);
  for (const { id, matter, parts } of entries)
    for (const { start, end } of parts) times.push({ start, end, of: matter, item: id, at: start });
  return times;
}

/** The day as the blocks that are drawn of it. */
export function blockViews(work: DayWork, tagger: Tagger): BlockView[] {
  return blocksOf(timesOf(work), dayBounds(work.day).start).map(({ of, ...block }) => ({
    ...block,
    kind: typeof of === 'number' ? 'matter' : of,
    matter: typeof of === 'number' ? matterView(tagger, of) : null,
  }));
}
