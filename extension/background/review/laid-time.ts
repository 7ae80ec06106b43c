import type { StripPiece } from '../../messages/day.ts';
import type { Interval } from '../../timeline/index.ts';
import type { DayWork } from '../drafts/day-work.ts';
import type { OpenTime } from '../drafts/rows.ts';
import { stripOf } from './strip-view.ts';

/** A stretch of work on a matter. */
export interface TaggedTime extends Interval {
  matter: number;
}

/** A day's time as it lies. */
export interface LaidTime {
  /** All time on matters, in drafts or sent, in order. */
  tagged: readonly TaggedTime[];
  strip: StripPiece[];
}

/** By the open time: that stays as it is where only a draft is changed. */
const known = new WeakMap<readonly OpenTime[], { sent: readonly TaggedTime[]; laid: LaidTime }>();

function isOnMatter(time: OpenTime): time is TaggedTime {
  return time.matter !== null;
}

function isSame(one: readonly TaggedTime[], other: readonly TaggedTime[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ start, end, matter }, index) => {
      const twin = other[index];
      return start === twin?.start && end === twin.end && matter === twin.matter;
    })
  );
}

/** Lays a day's time out, open or sent; the same object where all of it is as it was. */
export function laidTime({ open, entries }: DayWork): LaidTime {
  const sent = entries.flatMap(({ matter, parts }) => parts.map(({ start, end }) => ({ start, end, matter })));
  const there = known.get(open);
  if (there && isSame(there.sent, sent)) return there.laid;
  const all = sent.length === 0 ? open : [...open, ...sent].sort((a, b) => a.start - b.start);
  const laid = { tagged: all.filter(isOnMatter), strip: stripOf(all) };
  known.set(open, { sent, laid });
  return laid;
}
