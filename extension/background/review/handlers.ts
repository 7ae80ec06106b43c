import { type Day, zoneAt } from '../../../shared/index.ts';
import type { Finding, Found } from '../../billing/index.ts';
import { activitiesWebUrl, type Region } from '../../clio/index.ts';
import type { Handlers } from '../../messages/calls.ts';
import type { DraftChange, FindingView } from '../../messages/card.ts';
import { packDay } from '../../messages/pack-day.ts';
import type { PostingView } from '../../messages/posting.ts';
import type { ReviewCalls } from '../../messages/review.ts';
import type { Revision } from '../../messages/revision.ts';
import type { ConnectionView } from '../../messages/views.ts';
import { type Connection, type DraftPatch, joined, type Timeline } from '../../timeline/index.ts';
import type { Recording } from '../capture/recording.ts';
import { createAlreadyKnown } from '../drafts/already-in-clio.ts';
import { createFirmLists } from '../drafts/defaults.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Drafted } from '../drafts/drafted.ts';
import { mendingOf } from '../drafts/fixes.ts';
import { createMentions } from '../drafts/mentions.ts';
import { merging } from '../drafts/merge.ts';
import { type ReviewSources, reviewDay } from '../drafts/review-day.ts';
import { timeOfItems } from '../drafts/split.ts';
import { createWords } from '../drafts/words.ts';
import type { Tagger, Taggers } from '../matching/tagger.ts';
import type { AlreadyInClio } from '../posting/already-in-clio.ts';
import type { Poster } from '../posting/poster.ts';
import { actOn, stepView } from './acts.ts';
import { approveCards } from './approval.ts';
import { dayView } from './day-view.ts';
import { findInDays } from './find-days.ts';
import { categoriesOf, codesOf, narrativesOf, snippetsOf } from './lists.ts';
import { unsentBefore } from './unsent.ts';
import { readWeek } from './week.ts';

/** The parts that answer what is asked in a review. */
export interface ReviewParts {
  timeline: Timeline;
  taggers: Taggers;
  connections: { current(): Promise<{ connection: Connection; region: Region } | null> };
  poster: Pick<Poster, 'run'>;
  recording: Pick<Recording, 'facts'> & Partial<Pick<Recording, 'forget'>>;
  now(): number;
  /** The worker's revision at this moment. */
  revision(): Revision;
  changed(): void;
  /** Told of each day that a page shows. */
  shown?: (day: Day) => void;
  connectionView(): Promise<ConnectionView | null>;
  /** What Clio has of a day that did not come from here; null where it cannot be asked. */
  already(day: Day): Promise<readonly AlreadyInClio[] | null>;
  /** How far the posting is. */
  posting?: () => Promise<PostingView | null>;
}

/** What of a change is about what she has seen of the card's time: from then on that is fixed. */
function fixesTime(change: Omit<DraftChange, 'confirmed'>): boolean {
  return change.narrative !== undefined || change.seconds !== undefined || change.items !== undefined;
}

/** Whether a change is about anything but words: then the time is kept that it is said of. */
function isOverTime({ narrative: _, ...rest }: Omit<DraftChange, 'confirmed'>): boolean {
  return Object.keys(rest).length > 0;
}

/** What she changes, with the time of each item. */
function withTimes({ items, ...rest }: Omit<DraftChange, 'confirmed'>, draft: Draft | undefined): DraftPatch {
  if (!items) return rest;
  const times = new Map(draft?.items.map(({ key, pieces }) => [key, joined(pieces)]));
  return {
    ...rest,
    items: items.map((item) => {
      const time = times.get(item.key);
      return { ...item, ...(time ? { time } : {}) };
    }),
  };
}

function findingOn({ findings }: Drafted, kind: FindingView['kind']): Found<Finding> | undefined {
  return findings.find(({ finding }) => finding.kind === kind);
}

/** What each call of a review does. */
export function reviewHandlers(parts: ReviewParts): { [N in keyof ReviewCalls]: Handlers[N] } {
  const { timeline, taggers, connections, poster, recording, now, changed, connectionView } = parts;
  const firm = createFirmLists(timeline);

  const already = createAlreadyKnown(parts.already, now, changed);
  // What titles and notes say, for as long as the matters are the same.
  const readers = new WeakMap<Tagger, Pick<ReviewSources, 'words' | 'mentions'>>();
  const readerOf = (tagger: Tagger) => {
    const known = readers.get(tagger) ?? { words: createWords(), mentions: createMentions(timeline, tagger, changed) };
    readers.set(tagger, known);
    return known;
  };
  const connection = async () => (await connections.current())?.connection ?? null;
  const sources = async (): Promise<ReviewSources> => {
    const [tagger, connected] = await Promise.all([taggers.current(), connection()]);
    return { timeline, tagger, firm, ...readerOf(tagger), already, connection: connected };
  };

  return {
    'day.read': async ({ day }) => {
      // What comes while it is read may be in the view or not.
      const revision = parts.revision();
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
      const view = dayView(reviewed.work, reviewed.drafted, from.tagger, reviewed.defaults, {
        today,
        revision,
        asOf,
        helper,
        remarks,
        connection: shownConnection,
        posting: (await parts.posting?.()) ?? null,
        unsent: unsent.days,
        counting: unsent.counting,
        undo: await stepView(timeline, steps.undo),
        redo: await stepView(timeline, steps.redo),
        hideNames: hideNames ?? false,
        words: from.words,
        entryLink: (entry) => (entry.clioId !== null && current ? activitiesWebUrl(current.region) : null),
      });
      return packDay(view);
    },

    'day.send': async (request, act) => {
      const result = await approveCards(await sources(), request, now(), act);
      if (result.ok) {
        changed();
        void poster.run();
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

    'review.undo': async (_, act) => {
      const step = await stepView(timeline, await timeline.acting(act).undo(now()));
      changed();
      return step;
    },

    'review.redo': async (_, act) => {
      const step = await stepView(timeline, await timeline.acting(act).redo(now()));
      changed();
      return step;
    },

    'draft.change': async ({ day, card, change: { confirmed, ...patch } }, act) => {
      const at = now();
      const before = await timeline.draftOf(day, card);
      // Her first edit fixes the card's time; those that follow, as the letters that she types, need not know it.
      const fixes = fixesTime(patch) && !before?.fixed;
      const over = isOverTime(patch);
      const item =
        confirmed !== undefined || fixes || over || !before
          ? (await reviewDay(await sources(), day, at)).drafted.find(({ draft }) => draft.card === card)
          : undefined;
      const fine = confirmed && item && findingOn(item, confirmed)?.fine;
      const inherited = item?.draft.inherited;
      await timeline.acting(act).changeDraft(
        {
          day,
          card,
          patch: {
            ...withTimes(patch, item?.draft),
            ...(fine ? { [fine.for === 'matter' ? 'fine' : 'confirmed']: [fine.key] } : {}),
          },
          parts: item && fixes ? timeOfItems(item.draft.items) : null,
          ...(item && over ? { over: timeOfItems(item.draft.items) } : {}),
          // What it had of another card is its own from now on.
          ...(inherited ? { becomes: [{ card, state: inherited }] } : {}),
        },
        at,
      );
      changed();
      return null;
    },

    'draft.fix': async ({ day, card, finding }, act) => {
      if (act !== undefined && (await timeline.hasActed(act))) return { done: true };
      const at = now();
      const from = await sources();
      const { drafted } = await reviewDay(from, day, at);
      const item = drafted.find(({ draft }) => draft.card === card);
      if (!item) return { done: false };
      const found = findingOn(item, finding);
      const matters = drafted.filter(({ draft }) => draft.matter === item.draft.matter);
      const merged = finding === 'merge' && item.merge ? merging(matters, at) : null;
      const mending = found ? mendingOf(found, item.draft, from.words, at) : merged;
      if (!mending) return { done: false };
      const { inherited, items } = item.draft;
      const time = timeOfItems(items);
      await timeline.acting(act).changeDraft(
        {
          day,
          ...(inherited ? { becomes: [{ card, state: inherited }] } : {}),
          ...mending,
          ...(mending.becomes ? { parts: null } : { parts: time, over: time }),
        },
        at,
      );
      changed();
      return { done: true };
    },

    'week.read': async ({ day }) => ({ days: await readWeek(await sources(), day, now()) }),

    'days.find': async ({ words, before }) => findInDays(await sources(), words, before, now),

    'categories.read': async ({ flatRate }) => categoriesOf(firm, await connection(), flatRate),

    'codes.read': async () => codesOf(firm, await connection()),

    'narratives.read': ({ matter }) => narrativesOf(timeline, matter),

    'snippets.read': () => snippetsOf(timeline),

    'names.hide': async ({ hide: asked }) => {
      const hide = asked === true;
      await timeline.changeFrom('hideNames', hide, () => hide);
      changed();
      return null;
    },
  };
}
