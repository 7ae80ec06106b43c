import type { QuestionView } from '../../messages/items.ts';
import { questionsOf } from '../../timeline/index.ts';
import type { DayWork } from '../drafts/day-work.ts';
import { matterView } from '../matching/matter-view.ts';
import type { Tagger } from '../matching/tagger.ts';
import type { TaggedTime } from './laid-time.ts';

/** Shorter stretches without a window are not worth a question. Milliseconds. */
const LEAST = 3 * 60_000;

/** What the attorney may be asked of the day's stretches without a window, in order. */
export function questionViews(
  work: DayWork,
  tagged: readonly TaggedTime[],
  tagger: Tagger,
  until: number,
): QuestionView[] {
  return questionsOf(work.stored, LEAST)
    .filter(({ end }) => end <= until)
    .map(({ start, end, why, call, before, still }) => {
      const matter = tagged.findLast((time) => time.end === start)?.matter;
      return {
        start,
        end,
        minutes: Math.round((end - start) / 60_000),
        kind: call ? 'call' : still ? 'still' : why === 'gap' ? 'gap' : 'away',
        before,
        matter: matter === undefined ? null : matterView(tagger, matter),
      };
    });
}
