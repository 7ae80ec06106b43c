import { type Event, type Observation, sameObservation } from '../../shared/index.ts';
import type { Clock } from '../base/index.ts';
import type { Journal } from '../journal/index.ts';

export interface WritingParts {
  journal: Journal;
  clock: Clock;
  /** Minutes east of UTC at an instant. */
  zone: (at: number) => number;
}

/** Puts what is so into a journal, at its time, whatever the clock and earlier recorders did. */
export interface Writing {
  /**
   * Ends what an earlier recorder left behind, the first time it is called. One that was killed knew nothing from its
   * last sample on, so nothing is credited from there; and where the clock was set back meanwhile, that is said before
   * the time falls.
   */
  endEarlier(): void;
  /** @param held what was said last; null before the first word of this run */
  write(event: Event, held: Event | null): void;
  /** From now on nothing that is written reaches the journal, until it is released. */
  hold(): void;
  /**
   * Writes what was held back, each at its own time, and with another observation where `as` gives one.
   * @param before what was said last before it
   * @returns what is said last by then
   */
  release(as: (observation: Observation) => Observation, before: Observation | null): Observation | null;
}

export function createWriting({ journal, clock, zone }: WritingParts): Writing {
  let ended = false;
  /** Since the clock was set back last: what was told before lies in another time, and is not taken back by this one. */
  let earliest = 0;
  let waiting: { at: number; event: Event }[] | null = null;
  const append = (at: number, event: Event) => {
    if (waiting) waiting.push({ at, event });
    else journal.append(at, zone(at), event);
  };

  return {
    endEarlier() {
      const { earlier } = journal;
      if (ended || !earlier) return;
      ended = true;
      const { at } = clock.read();
      if (earlier.at > at) append(earlier.at, { kind: 'blind', why: 'clock' });
      else if (earlier.kind !== 'away' || earlier.why !== 'stopped')
        append(at, { kind: 'away', why: 'stopped', since: earlier.at });
    },
    write(event, held) {
      const reading = clock.read();
      const { at } = reading;
      if (reading.step === 'back') earliest = at;
      // Also before the first word of this run: an earlier one, or its end as written here, may lie beyond the new time.
      if ((held || ended) && reading.step === 'back') append(reading.until, { kind: 'blind', why: 'clock' });
      else if (held && reading.step === 'ahead') append(at, { kind: 'away', why: 'asleep', since: reading.since });
      // A step ended the stretch before, so what goes on holding is said again, not merely kept alive.
      const again = held && reading.step !== 'none' && event.kind === 'alive' ? held : event;
      append(at, datedBy(again, earliest, at));
    },
    hold() {
      waiting ??= [];
    },
    release(as, before) {
      const held = waiting ?? [];
      waiting = null;
      let last = before;
      for (const { at, event } of held) {
        const next = event.kind === 'window' ? as(event) : event;
        if (event.kind === 'window' && next.kind !== 'alive' && last && sameObservation(last, next)) continue;
        append(at, next);
        if (next.kind !== 'alive') last = next;
      }
      return last;
    },
  };
}

/** An event as it may be said at an instant: nothing can have begun after it, nor before the clock was set. */
function datedBy(event: Event, earliest: number, at: number): Event {
  if (event.kind !== 'away' || event.since === undefined) return event;
  const { since, ...rest } = event;
  return since > at ? rest : { ...rest, since: Math.max(since, earliest) };
}
