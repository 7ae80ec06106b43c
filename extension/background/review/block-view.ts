import { dayBounds } from '../../../shared/index.ts';
import type { BlockView } from '../../messages/day.ts';
import type { DayWork } from '../drafts/day-work.ts';
import { matterView } from '../matching/matter-view.ts';
import type { Tagger } from '../matching/tagger.ts';
import { blocksOf, type ItemTimes } from './blocks.ts';

/** All time of a day, also what was sent and what is set aside. */
function timesOf({ rows, excluded, entries }: DayWork): ItemTimes[] {
  return [
    ...rows.map(({ matter, key, pieces }) => ({ of: matter ?? ('needs' as const), item: key, times: pieces })),
    ...excluded.map(({ key, pieces }) => ({ of: 'aside' as const, item: key, times: pieces })),
    ...entries.map(({ id, matter, parts }) => ({ of: matter, item: id, times: parts })),
  ];
}

/** The day as the blocks that are drawn of it. */
export function blockViews(work: DayWork, tagger: Tagger): BlockView[] {
  return blocksOf(timesOf(work), dayBounds(work.day).start).map(({ of, ...block }) => ({
    ...block,
    kind: typeof of === 'number' ? 'matter' : of,
    matter: typeof of === 'number' ? matterView(tagger, of) : null,
  }));
}
