import { type Day, zoneAt } from '../../../shared/index.ts';
import { createMatcherOn, type Explanation } from '../../matching/index.ts';
import type { Handlers } from '../../messages/calls.ts';
import type { LearningCalls, MatchingCalls } from '../../messages/matching.ts';
import { unawaited } from '../faults/unawaited.ts';
import { createLessons } from './lessons.ts';
import { percentOf } from './likely.ts';
import { matterView } from './matter-view.ts';
import { usedFirst } from './matters-in-use.ts';
import { type RuleParts, ruleHandlers } from './rules-handlers.ts';
import { createSuggester } from './suggest.ts';

/** What a title can be long, and a screen hold. */
const MAX_LENGTH = 1024;
const MAX_STEPS = 20;

export interface LearningParts extends RuleParts {
  lessons: ReturnType<typeof createLessons>;
}

function shortened({ steps, ...explanation }: Explanation): Explanation {
  return { ...explanation, steps: steps.slice(0, MAX_STEPS) };
}

/** What the calls about suggestions, and about any title, do. */
export function learningHandlers(parts: LearningParts): Pick<Handlers, keyof LearningCalls> {
  const { timeline, taggers, lessons, now, changed } = parts;
  return {
    'title.try': async ({ title, app }) => {
      const tagger = await taggers.current();
      const day = await timeline.dayAt(now(), zoneAt(now()));
      const { rules, showClosed } = tagger;
      const matcher = createMatcherOn(await tagger.index(), { rules, showClosed, day });
      const tried = { title: title.slice(0, MAX_LENGTH), app };
      const explanation = shortened(matcher.explain(tried.title, { app }));
      const open = ['none', 'suggest', 'ambiguous'].includes(explanation.match.outcome);
      const found = open ? (await lessons.read()).learner.suggest(tried, await lessons.matters(tagger)) : [];
      const { outcome, candidates, also = [] } = explanation.match;
      const { automaticFrom } = await timeline.readLearning();
      const learned = found.flatMap(({ matterId, ...suggestion }, place) =>
        matterId === null ? [] : [{ matterId, place, ...suggestion }],
      );
      const ids = [...explanation.steps, ...candidates, ...also, ...learned].map(({ matterId }) => matterId);
      await tagger.load(ids);
      return {
        explanation,
        matters: Object.fromEntries(ids.map((id) => [id, matterView(tagger, id)])),
        learned: learned.map(({ matterId, confidence, reason, start, end, place }) => ({
          matter: matterView(tagger, matterId),
          // Nothing that was only learned is certain.
          percent: Math.min(99, percentOf(confidence)),
          reason,
          start,
          end,
          // As in the day: the best one alone, and never where a question is open.
          ...(place === 0 && outcome !== 'ambiguous' && automaticFrom !== null && confidence >= automaticFrom
            ? { tags: true as const }
            : {}),
        })),
      };
    },

    'learning.read': async () => {
      const [{ automaticFrom }, { learner, days }] = await Promise.all([timeline.readLearning(), lessons.read()]);
      return {
        automaticFrom: automaticFrom === null ? null : Math.round(automaticFrom * 100),
        days,
        titles: learner.state().titles.length,
      };
    },

    'learning.forget': async () => {
      await timeline.purgeLessons(now());
      lessons.forget();
      taggers.forget();
      changed();
      return null;
    },
  };
}

/** What finding matters needs. */
export interface MatchingParts extends RuleParts {
  /** Calls back a moment after something changed; without it nothing is worked out before a page asks. */
  onChanged?(hear: () => void): void;
}

const rest = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** What answers the pages about finding matters, and what works out suggestions for the days they show. */
export function createMatching(parts: MatchingParts): {
  handlers: Pick<Handlers, keyof MatchingCalls>;
  shown(day: Day): void;
} {
  const { timeline, taggers } = parts;
  const lessons = createLessons(timeline, rest);
  const suggester = createSuggester({ ...parts, lessons, rest });
  parts.onChanged?.(() => unawaited('suggestions', suggester.ahead()));
  return {
    handlers: {
      ...ruleHandlers(parts),
      ...learningHandlers({ ...parts, lessons }),
      'matters.find': async ({ words, first = [] }) => {
        const tagger = await taggers.current();
        const found = await usedFirst(parts, tagger, words, first);
        await tagger.load(found);
        return found.map((id) => matterView(tagger, id));
      },
    },
    shown: (day) => unawaited('suggestions', suggester.look(day)),
  };
}
