import { type Day, dayBounds, instantsAt, zoneAt } from '../../../shared/index.ts';
import type { BlockView } from '../../messages/day.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** An axis shorter than this would make minutes look like hours. */
const SHORTEST = 4 * HOUR;
/** What comes before it is of the night, unless work went on until then. */
const MORNING = { hours: 4, minutes: 0, seconds: 0 };
/** A pause shorter than this does not end an evening, nor begin a morning. */
const ASLEEP = 3 * HOUR;

/** From where to where a day is drawn, and what lies so far off that it is told apart from it. */
export interface DayAxis {
  start: number;
  end: number;
  /** The full hours from start to end. */
  hours: number[];
  /** What is drawn between. */
  blocks: readonly BlockView[];
  /** In the night before. */
  before: readonly BlockView[];
  /** In the night after. */
  after: readonly BlockView[];
}

/** The full hour of this computer's clock at or before an instant. */
function hourBefore(at: number): number {
  const local = at + zoneAt(at) * MINUTE;
  return at - (local - Math.floor(local / HOUR) * HOUR);
}

/**
 * How a day is laid out: from the hour of its first work after four in the morning to the end of the hour of its last.
 * Work that goes on from before four begins it, and an evening goes on past midnight; what stands alone in either night
 * would make the axis twice as long for nothing. Null for a day without blocks.
 */
export function axisOf(day: Day, all: readonly BlockView[]): DayAxis | null {
  const { start: midnight, end: nextMidnight } = dayBounds(day);
  const [morning = midnight + 4 * HOUR] = instantsAt(day, MORNING);
  const pauseBefore = (index: number) => (all[index]?.start ?? 0) - (all[index - 1]?.end ?? Number.NEGATIVE_INFINITY);
  let first = Math.max(
    0,
    all.findIndex(({ end }) => end > morning),
  );
  while (first > 0 && pauseBefore(first) < ASLEEP) first -= 1;
  let last = all.length;
  for (let index = all.length - 1; index > first && (all[index]?.start ?? 0) >= nextMidnight; index -= 1)
    if (pauseBefore(index) >= ASLEEP) last = index;
  const blocks = all.slice(first, last);
  const [begin, end] = [blocks[0]?.start, blocks.at(-1)?.end];
  if (begin === undefined || end === undefined) return null;
  const start = hourBefore(begin);
  const count = Math.max(SHORTEST, end - start) / HOUR;
  const hours = Array.from({ length: Math.ceil(count) + 1 }, (_, index) => start + index * HOUR);
  return {
    start,
    end: hours.at(-1) ?? end,
    hours,
    blocks,
    before: all.slice(0, first),
    after: all.slice(last),
  };
}

/** The stretches between blocks in which nothing was recorded: as they are drawn, and exactly. */
export function gapsIn({
  blocks,
}: Pick<DayAxis, 'blocks'>): { start: number; end: number; from: number; to: number }[] {
  return blocks.slice(1).flatMap((block, index) => {
    const before = blocks[index];
    return before && block.start > before.end
      ? [{ start: before.end, end: block.start, from: before.to, to: block.from }]
      : [];
  });
}
