import type { Handlers } from '../../messages/calls.ts';
import type { ReviewCalls } from '../../messages/review.ts';
import type { Act, Decision } from '../../timeline/index.ts';
import type { Recording } from '../capture/recording.ts';
import { unawaited } from '../faults/unawaited.ts';
import type { Poster } from '../posting/poster.ts';
import { actOn, stepView, timeOfItems } from './acts.ts';
import { approveCards } from './approval.ts';
import { changeDraft, fixDraft } from './draft-edits.ts';
import { findInDays } from './find-days.ts';
import { categoriesOf, codesOf, narrativesOf, snippetsOf } from './lists.ts';
import { type DayParts, readDayMessage } from './read-day.ts';
import { createSources, type SourceParts } from './sources.ts';
import { readWeek } from './week.ts';

/** The parts that answer what is asked in a review. */
export interface ReviewParts extends SourceParts, DayParts {
  poster: Pick<Poster, 'run'>;
  recording: Pick<Recording, 'facts'> & Partial<Pick<Recording, 'forget'>>;
}

/** What each call of a review does. */
export function reviewHandlers(parts: ReviewParts): { [N in keyof ReviewCalls]: Handlers[N] } {
  const { timeline, taggers, poster, recording, now, changed } = parts;
  const sources = createSources(parts);
  const { firm, connection, current } = sources;
  const edits = { timeline, sources: current };
  /** A step of undo or redo was made: what it is called. */
  const stepped = async (decision: Decision<Act> | null) => {
    // What titles mean follows from the rules.
    if (decision?.act.kind === 'tag' && decision.act.rule) taggers.forget();
    const step = await stepView(timeline, await taggers.current(), decision);
    changed();
    return step;
  };

  return {
    'day.read': ({ day }) => readDayMessage(parts, sources, day),

    'day.send': async (request, act) => {
      const result = await approveCards(await current(), request, now(), act);
      if (result.ok) {
        changed();
        unawaited('posting', poster.run());
      }
      return result;
    },

    'review.act': async ({ act }, id) => {
      const at = now();
      const result = await actOn(timeline.acting(id), act, at);
      // What is in front is something new from here on, so it is to be said anew.
      if (result.done && act.kind === 'delete') recording.forget?.({ start: at, end: at });
      if (result.done) changed();
      return result;
    },

    'review.undo': async (_, act) => stepped(await timeline.acting(act).undo(now())),

    'review.redo': async (_, act) => stepped(await timeline.acting(act).redo(now())),

    'items.time': ({ day, starts }) => timeOfItems(timeline, day, starts),

    'draft.change': async (change, act) => {
      await changeDraft(edits, change, now(), act);
      changed();
      return null;
    },

    'draft.fix': async (fix, act) => {
      const done = await fixDraft(edits, fix, now(), act);
      if (done) changed();
      return { done };
    },

    'week.read': async ({ day }) => ({ days: await readWeek(await current(), day, now()) }),

    'days.find': async ({ words, before }) => findInDays(await current(), words, before, now),

    'categories.read': async ({ flatRate }) => categoriesOf(firm, await connection(), flatRate),

    'codes.read': async () => codesOf(firm, await connection()),

    'narratives.read': ({ matter }) => narrativesOf(timeline, matter),

    'snippets.read': () => snippetsOf(timeline),
  };
}
