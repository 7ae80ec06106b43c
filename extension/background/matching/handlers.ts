import type { Day } from '../../../shared/index.ts';
import type { MatchingCalls } from '../../messages/matching.ts';
import type { Handlers } from '../router.ts';
import { learningHandlers } from './learning-handlers.ts';
import { createLessons } from './lessons.ts';
import { type RuleParts, ruleHandlers } from './rules-handlers.ts';
import { createSuggester } from './suggest.ts';

const rest = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** What answers the pages about finding matters, and what works out suggestions for the days they show. */
export function createMatching(parts: RuleParts): {
  handlers: Pick<Handlers, keyof MatchingCalls>;
  shown(day: Day): void;
} {
  const lessons = createLessons(parts.timeline, rest);
  const suggester = createSuggester({ ...parts, lessons, rest });
  return {
    handlers: { ...ruleHandlers(parts), ...learningHandlers({ ...parts, lessons }) },
    shown: (day) => void suggester.look(day),
  };
}
