import type { QuestionView } from '../../messages/items.ts';
import { callsOf, questionsOf } from '../../timeline/index.ts';
import type { DayWork } from '../drafts/day-work.ts';
import { matterView } from '../matching/matter-view.ts';
import type { Tagger } from '../matching/tagger.ts';
import type { TaggedTime } from './laid-time.ts';

/** Shorter stretches without a window, and shorter calls, are not worth a question. Milliseconds. */
const LEAST = 3 * 60_000;

/** What the attorney may be asked of the day's stretches without a window, and of calls without one, in order. */
export function questionViews(
  work: DayWork,
  tagged: readonly TaggedTime[],
  tagger: Tagger,
  until: number,
): QuestionView[] {
  const calls = callsOf(work.stored, LEAST, until).map(
    ({ start, end, app }): QuestionView => ({
      start,
      end,
      minutes: Math.round((end - start) / 60_000),
      kind: 'microphone',
      before: { app, title: '' },
      matter: null,
    }),
  );
  const holes = questionsOf(work.stored, LEAST)
    .filter(({ end }) => end <= until)
    // What was on during a call is asked with it.
    .filter((hole) => !calls.some(({ start, end }) => start <= hole.start && hole.end <= end))
    .map(({ start, end, why, call, before, still, heard }): QuestionView => {
      // Whoever is on a call behind other windows need not talk about what is in them.
      const matter = heard === null ? tagged.findLast((time) => time.end === start)?.matter : undefined;
      return {
        start,
        end,
        minutes: Math.round((end - start) / 60_000),
        kind: call ? 'call' : still ? 'still' : why === 'gap' ? 'gap' : 'away',
        before: heard === null ? before : { app: heard, title: '' },
        matter: matter === undefined ? null : matterView(tagger, matter),
      };
    });
  return [...holes, ...calls].sort((a, b) => a.start - b.start);
}
