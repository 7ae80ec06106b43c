import type { Day } from '../../../shared/index.ts';
import { type Decided, decide, plain } from './apply-decisions.ts';
import type { Decision } from './decision.ts';
import { ofDay, zoneOf } from './local-day.ts';
import { type Pause, pausesOf, type Span, type Stretch, spansOf } from './stretch.ts';

/** Ways of deciding the same time that are remembered: as it is, as it was before the last act, and as it was read. */
const MAX_WAYS = 3;

/** Captured time, decided. Whoever gets it must leave it as it is. */
export interface DecidedTime extends Decided {
  /** What of it belongs to a day; the same lists each time. */
  on(day: Day): DecidedDay;
}

/** All of a decided time that belongs to a day, clipped to it. */
export type DecidedDay = Pick<Decided, 'pieces' | 'deleted' | 'covered'> & { spans: Span[]; pauses: Pause[] };

/** Captured time, and what follows from it, worked out once. Whoever gets it must leave it as it is. */
export interface Captured {
  /** Sorted and disjoint. */
  stretches: readonly Stretch[];
  spans: readonly Span[];
  pauses: readonly Pause[];
  /**
   * The time under decisions; the same object for the same objects.
   * @param decisions those in effect, by seq; remarks among them
   * @param startOfDay minutes after midnight
   */
  under(decisions: readonly Decision[], startOfDay: number): DecidedTime;
}

/** Whether a decision says anything of time. */
function isOverTime({ act }: Decision): boolean {
  return act.kind !== 'draft' && act.kind !== 'close';
}

/** Takes up sorted, disjoint stretches, whole. Pure, but for what it remembers. */
export function createCaptured(stretches: readonly Stretch[]): Captured {
  const spans = spansOf(stretches);
  const pauses = pausesOf(stretches);
  let plains: ReturnType<typeof plain>[] | null = null;
  /** The zone of all that was captured, which is asked for once and not for each of an act's thousands of pieces. */
  const zone = zoneOf(stretches);
  const lived = new Map<string, Pick<DecidedDay, 'spans' | 'pauses'>>();
  /** What was captured of a day; the same lists whatever was decided. */
  const capturedOn = (day: Day, startOfDay: number) => {
    const name = `${day} ${startOfDay}`;
    const there = lived.get(name);
    if (there) return there;
    const made = { spans: ofDay(spans, day, startOfDay, zone), pauses: ofDay(pauses, day, startOfDay, zone) };
    lived.set(name, made);
    return made;
  };
  const known: { by: readonly Decision[]; startOfDay: number; time: DecidedTime }[] = [];

  const timeUnder = (by: readonly Decision[], startOfDay: number): DecidedTime => {
    plains ??= spans.map(plain);
    const decided = decide(plains, by, startOfDay);
    const days = new Map<Day, DecidedDay>();
    // What was added may be of another zone.
    const ofPieces = by.some(({ act }) => act.kind === 'add') ? null : zone;
    return {
      ...decided,
      on(day) {
        const there = days.get(day);
        if (there) return there;
        const made = {
          ...capturedOn(day, startOfDay),
          pieces: ofDay(decided.pieces, day, startOfDay, ofPieces),
          deleted: ofDay(decided.deleted, day, startOfDay, zone),
          covered: ofDay(decided.covered, day, startOfDay, zone),
        };
        days.set(day, made);
        return made;
      },
    };
  };

  return {
    stretches,
    spans,
    pauses,
    under(decisions, startOfDay) {
      const by = decisions.filter(isOverTime);
      const isSame = (one: (typeof known)[number]) =>
        one.startOfDay === startOfDay && one.by.length === by.length && one.by.every((line, at) => line === by[at]);
      const place = known.findIndex(isSame);
      const found = known[place] ?? { by, startOfDay, time: timeUnder(by, startOfDay) };
      if (place >= 0) known.splice(place, 1);
      known.unshift(found);
      known.length = Math.min(known.length, MAX_WAYS);
      return found.time;
    },
  };
}
