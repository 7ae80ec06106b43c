import { type Day, zoneAt } from '../../shared/index.ts';
import { activitiesWebUrl, type Region } from '../clio/index.ts';
import type { ConnectionView } from '../messages.ts';
import type { PostingView } from '../messages-posting.ts';
import type { DraftChange, ReviewCalls } from '../messages-review.ts';
import { type Connection, type DraftPatch, joined, type Timeline } from '../timeline/index.ts';
import { approveCards } from './approval.ts';
import { dayView } from './day-view.ts';
import { createFirmLists } from './drafts-defaults.ts';
import { createWords, type Words } from './drafts-words.ts';
import { findInDays } from './find-days.ts';
import type { Poster } from './poster.ts';
import type { Recording } from './recording.ts';
import { type ReviewSources, reviewDay } from './review.ts';
import { actOn, stepView } from './review-acts.ts';
import { categoriesOf, codesOf, narrativesOf, snippetsOf } from './review-lists.ts';
import type { Handlers } from './router.ts';
import type { createTaggers, Tagger } from './tagger.ts';
import { readWeek } from './week.ts';

/** The parts that answer what is asked in a review. */
export interface ReviewParts {
  timeline: Timeline;
  taggers: ReturnType<typeof createTaggers>;
  connections: { current(): Promise<{ connection: Connection; region: Region } | null> };
  poster: Pick<Poster, 'run'>;
  recording: Pick<Recording, 'facts'>;
  now(): number;
  changed(): void;
  /** Told of each day that a page shows. */
  shown?: (day: Day) => void;
  connectionView(): Promise<ConnectionView | null>;
  /** How far the posting is. */
  posting?: () => Promise<PostingView | null>;
}

/** Days with less left than this are done, to the minute. Milliseconds. */
const HALF_A_MINUTE = 30_000;

/** Earlier days with time neither sent nor closed. */
async function unsentBefore(timeline: Timeline, today: Day, shown: Day): Promise<{ day: Day; minutes: number }[]> {
  const { days } = await timeline.unsentDays();
  return days
    .map(({ day, open, closed }) => ({ day, left: open - (closed ?? 0) }))
    .filter(({ day, left }) => day < today && day !== shown && left >= HALF_A_MINUTE)
    .map(({ day, left }) => ({ day, minutes: Math.round(left / 60_000) }));
}

/** What of a change is about what she has seen of the card's time: from then on that is fixed. */
function fixesTime(change: DraftChange): boolean {
  return change.narrative !== undefined || change.seconds !== undefined || change.items !== undefined;
}

function patchOf({ confirmed, ...change }: DraftChange): DraftPatch {
  return { ...change, ...(confirmed ? { confirmed: [confirmed] } : {}) };
}

/** What each call of a review does. */
export function reviewHandlers(parts: ReviewParts): { [N in keyof ReviewCalls]: Handlers[N] } {
  const { timeline, taggers, connections, poster, recording, now, changed, connectionView } = parts;
  const firm = createFirmLists(timeline);

  const words = new WeakMap<Tagger, Words>();
  const wordsOf = (tagger: Tagger): Words => {
    const known = words.get(tagger) ?? createWords();
    words.set(tagger, known);
    return known;
  };
  const connection = async () => (await connections.current())?.connection ?? null;
  const sources = async (): Promise<ReviewSources> => {
    const [tagger, connected] = await Promise.all([taggers.current(), connection()]);
    return { timeline, tagger, firm, words: wordsOf(tagger), connection: connected };
  };

  return {
    'day.read': async ({ day }) => {
      const asOf = now();
      const today = await timeline.dayAt(asOf, zoneAt(asOf));
      const shown = day ?? today;
      parts.shown?.(shown);
      const from = await sources();
      const [reviewed, shownConnection, unsent, steps, hideNames, current] = await Promise.all([
        reviewDay(from, shown, asOf),
        connectionView(),
        unsentBefore(timeline, today, shown),
        timeline.canUndo(asOf),
        timeline.read('hideNames'),
        connections.current(),
      ]);
      const { view: helper, remarks } = recording.facts();
      return dayView(reviewed.work, reviewed.drafted, from.tagger, reviewed.defaults, {
        today,
        asOf,
        helper,
        remarks,
        connection: shownConnection,
        posting: (await parts.posting?.()) ?? null,
        unsent,
        undo: stepView(steps.undo),
        redo: stepView(steps.redo),
        hideNames: hideNames ?? false,
        words: from.words,
        entryLink: (entry) => (entry.clioId !== null && current ? activitiesWebUrl(current.region) : null),
      });
    },

    'day.send': async (request) => {
      const result = await approveCards(await sources(), request, now());
      if (result.ok) {
        changed();
        void poster.run();
      }
      return result;
    },

    'review.act': async ({ act }) => {
      const result = await actOn(timeline, act, now());
      if (result.done) changed();
      return result;
    },

    'review.undo': async () => {
      const step = stepView(await timeline.undo(now()));
      changed();
      return step;
    },

    'review.redo': async () => {
      const step = stepView(await timeline.redo(now()));
      changed();
      return step;
    },

    'draft.change': async ({ day, card, change }) => {
      const at = now();
      const patch = patchOf(change);
      let seen = null;
      if (fixesTime(change)) {
        const { drafted } = await reviewDay(await sources(), day, at);
        const draft = drafted.find((item) => item.draft.card === card)?.draft;
        seen = draft ? joined(draft.items.flatMap(({ pieces }) => pieces)) : null;
      }
      await timeline.changeDraft({ day, card, patch, parts: seen }, at);
      changed();
      return null;
    },

    'draft.fix': async () => ({ done: false }),

    'week.read': async ({ day }) => ({ days: await readWeek(await sources(), day, now()) }),

    'days.find': async ({ words, before }) => findInDays(await sources(), words, before, now),

    'categories.read': async ({ flatRate }) => categoriesOf(firm, await connection(), flatRate),

    'codes.read': async () => codesOf(firm, await connection()),

    'narratives.read': ({ matter }) => narrativesOf(timeline, matter),

    'snippets.read': () => snippetsOf(timeline),

    'names.hide': async ({ hide }) => {
      await timeline.write('hideNames', hide);
      changed();
      return null;
    },
  };
}
