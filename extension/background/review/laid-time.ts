import type { BlockView, StripPiece } from '../../messages/day.ts';
import type { Interval } from '../../timeline/index.ts';
import type { DayWork } from '../drafts/day-work.ts';
import type { OpenTime } from '../drafts/rows.ts';
import type { Tagger } from '../matching/tagger.ts';
import { blockViews } from './block-view.ts';
import { stripOf } from './strip-view.ts';

/** A stretch of work on a matter. */
export interface TaggedTime extends Interval {
  matter: number;
}

/** Time that an entry holds. */
interface SentTime extends TaggedTime {
  id: string;
}

/** A day's time as it lies. */
export interface LaidTime {
  /** All time on matters, in drafts or sent, in order. */
  tagged: readonly TaggedTime[];
  strip: StripPiece[];
  blocks: BlockView[];
}

/** By the open time: that stays as it is where only a draft is changed. */
const known = new WeakMap<readonly OpenTime[], { tagger: Tagger; sent: readonly SentTime[]; laid: LaidTime }>();

function isOnMatter(time: OpenTime): time is TaggedTime {
  return time.matter !== null;
}

function isSame(one: readonly SentTime[], other: readonly SentTime[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ start, end, matter, id }, index) => {
      const twin = other[index];
      return start === twin?.start && end === twin.end && matter === twin.matter && id === twin.id;
    })
  );
}

/** Lays a day's time out, open or sent; the same object where all of it is as it was. */
export function laidTime(work: DayWork, tagger: Tagger): LaidTime {
  const { open, entries } = work;
  const sent = entries.flatMap(({ id, matter, parts }) => parts.map(({ start, end }) => ({ start, end, matter, id })));
  const there = known.get(open);
  if (there?.tagger === tagger && isSame(there.sent, sent)) return there.laid;
  const all = sent.length === 0 ? open : [...open, ...sent].sort((a, b) => a.start - b.start);
  const laid = { tagged: all.filter(isOnMatter), strip: stripOf(all), blocks: blockViews(work, tagger) };
  known.set(open, { tagger, sent, laid });
  return laid;
}
