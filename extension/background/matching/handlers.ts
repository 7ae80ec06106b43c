import type { Day } from '../../../shared/index.ts';
import type { Handlers } from '../../messages/calls.ts';
import type { MatchingCalls } from '../../messages/matching.ts';
import { findMatters } from './find-matters.ts';
import { learningHandlers } from './learning-handlers.ts';
import { createLessons } from './lessons.ts';
import { matterView } from './matter-view.ts';
import { type RuleParts, ruleHandlers } from './rules-handlers.ts';
import { createSuggester } from './suggest.ts';

const rest = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** What answers the pages about finding matters, and what works out suggestions for the days they show. */
export function createMatching(parts: RuleParts): {
  handlers: Pick<Handlers, keyof MatchingCalls>;
  shown(day: Day): void;
} {
  const { timeline, taggers } = parts;
  const lessons = createLessons(timeline, rest);
  const suggester = createSuggester({ ...parts, lessons, rest });
  return {
    handlers: {
      ...ruleHandlers(parts),
      ...learningHandlers({ ...parts, lessons }),
      'matters.find': async ({ words }) => {
        const tagger = await taggers.current();
        const found = findMatters(await timeline.allMatters(), words).map(({ id }) => id);
        await tagger.load(found);
        return found.map((id) => matterView(tagger, id));
      },
    },
    shown: (day) => void suggester.look(day),
  };
}
