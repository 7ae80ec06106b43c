import { showsSame } from '../../../shared/index.ts';
import { type Interval, lengthOf, touching, without } from '../model/intervals.ts';
import { clipped } from '../model/overlay.ts';
import type { StoredDay } from '../model/stored-day.ts';
import type { Pause, Span } from '../model/stretch.ts';
import { isNight } from './night.ts';

/** A stretch between two windows of a day of which the attorney may say what it was. */
export interface Question extends Interval {
  /** What is known of it: why the attorney was away, or `gap` where nothing was heard. The longest reason. */
  why: Pause['why'] | 'gap';
  /** A call was in front all along: "call? confirm". */
  call: boolean;
  before: Pick<Span, 'app' | 'title'>;
  after: Pick<Span, 'app' | 'title'>;
  /** The program that used the microphone before, where the call was known by that; null otherwise. */
  heard: string | null;
  /** Short, with the same window before and after: "still reading?". */
  still: boolean;
}

/** So long at most may the attorney have gone on reading without touching anything. Milliseconds. */
const STILL = 30 * 60_000;

/** Not asked about: the attorney paused on purpose, or excluded the window. */
const NOT_ASKED: readonly Pause['why'][] = ['paused', 'excluded'];

/** Why nothing was captured in a stretch: what lasted longest. */
function reasonFor(stretch: Interval, pauses: readonly Pause[]): Question['why'] {
  const lengths = new Map<Question['why'], number>();
  // Without a window nobody knows whether the attorney was there.
  const inside = clipped(
    pauses.filter(({ why }) => why !== 'no-window'),
    stretch,
  );
  for (const { why, start, end } of inside) lengths.set(why, (lengths.get(why) ?? 0) + end - start);
  lengths.set('gap', lengthOf(without(stretch, inside)));
  return [...lengths].reduce((best, item) => (item[1] > best[1] ? item : best))[0];
}

/** Whether the attorney set aside what was in front right before an instant. */
function isAside({ pieces }: StoredDay, at: number): boolean {
  return pieces.some(({ end, excluded }) => end === at && excluded !== null);
}

/**
 * What the attorney may be asked of a day: stretches without a window between two windows, of a length, which the
 * attorney neither filled nor wants to leave. A night is no question, and neither is whether a meeting went on that was
 * not client work. Pure.
 * @param least milliseconds
 */
export function questionsOf(day: StoredDay, least: number): Question[] {
  const questions: Question[] = [];
  const added = day.pieces.filter((piece) => piece.added);
  for (let index = 1; index < day.spans.length; index++) {
    const before = day.spans[index - 1];
    const after = day.spans[index];
    if (!before || !after || after.start - before.end < least) continue;
    const hole = { start: before.end, end: after.start };
    const settled = [...added, ...day.left].sort((a, b) => a.start - b.start);
    for (const stretch of without(hole, settled)) {
      if (stretch.end - stretch.start < least) continue;
      const pauses = touching(day.pauses, stretch);
      const why = reasonFor(stretch, pauses);
      if (why !== 'gap' && NOT_ASKED.includes(why)) continue;
      const call = pauses.some((pause) => pause.call);
      const still = showsSame(before, after) && stretch.end - stretch.start < STILL;
      const found = { ...stretch, zones: [before.zone, after.zone] } as const;
      if (call || still ? isAside(day, before.end) : isNight(found, [...day.spans, ...added])) continue;
      questions.push({
        ...stretch,
        why,
        call,
        before: { app: before.app, title: before.title },
        after: { app: after.app, title: after.title },
        heard: (call && before.microphone) || null,
        still,
      });
    }
  }
  return questions;
}
