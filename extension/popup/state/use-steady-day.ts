import { useMemo, useRef } from 'preact/hooks';
import type { DayView } from '../../messages/day.ts';
import { answerKey, answersOf } from '../model/answers.ts';
import { withKeptParts } from '../model/kept-parts.ts';
import { steadyNeeds } from '../model/steady-needs.ts';
import { allNeeds } from '../model/targets.ts';

/** For so long after it was drawn, a row is what a hand on its way means. Milliseconds. */
const MOMENT = 700;

const ROW = '[data-stop="need"]';

/** The rows that have the focus or the pointer, by their keys; and whether something lies over the day meanwhile. */
function rowsHeld(): { keys: Set<string>; covered: boolean } {
  const rows = [
    document.activeElement?.closest<HTMLElement>(ROW),
    ...document.querySelectorAll<HTMLElement>(`${ROW}:hover`),
  ];
  return {
    keys: new Set(rows.flatMap((row) => row?.dataset.key ?? [])),
    covered: document.querySelector('dialog[open]') !== null,
  };
}

type Drawn = ReadonlyMap<string, { answers: string; at: number }>;

/** When each row was drawn with the answers that it has. */
function drawnAt(day: DayView, before: Drawn, at: number): Drawn {
  return new Map(
    allNeeds(day).map((need) => {
      const answers = answersOf(need).map(answerKey).join(' ');
      const known = before.get(need.key);
      return [need.key, known?.answers === answers ? known : { answers, at }];
    }),
  );
}

const NOTHING_DRAWN: Drawn = new Map();

/** The day to draw of what was read: as it is, or over the one on screen while the attorney's hand is there. */
export function useSteadyDay(read: DayView | null): DayView | null {
  const last = useRef<{ day: DayView; drawn: Drawn; at: number } | null>(null);
  return useMemo(() => {
    if (!read) return null;
    const now = performance.now();
    const shown = last.current?.day.day === read.day ? last.current : null;
    let day = read;
    if (shown) {
      const { keys, covered } = rowsHeld();
      const isFresh = (at: number | undefined) => at !== undefined && now - at < MOMENT;
      if (keys.size > 0 || covered || isFresh(shown.at)) {
        const isHeld = (key: string) => keys.has(key) || isFresh(shown.drawn.get(key)?.at);
        day = { ...read, needs: steadyNeeds(shown.day.needs, read.needs, isHeld) };
      }
      // What is as it was is the same object, so that it is not drawn anew.
      day = withKeptParts(shown.day, day);
    }
    last.current = { day, drawn: drawnAt(day, shown?.drawn ?? NOTHING_DRAWN, now), at: now };
    return day;
  }, [read]);
}
