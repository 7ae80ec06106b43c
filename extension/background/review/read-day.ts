import { type Day, zoneAt } from '../../../shared/index.ts';
import { activitiesWebUrl } from '../../clio/index.ts';
import type { DayMessage } from '../../messages/day-message.ts';
import { packDay } from '../../messages/pack-day.ts';
import type { PostingView } from '../../messages/posting.ts';
import type { Revision } from '../../messages/revision.ts';
import type { ConnectionView } from '../../messages/views.ts';
import type { Timeline } from '../../timeline/index.ts';
import type { Recording } from '../capture/recording.ts';
import { reviewDay } from '../drafts/review-day.ts';
import type { Tagger } from '../matching/tagger.ts';
import { stepView } from './acts.ts';
import { dayView } from './day-view.ts';
import { laidTime } from './laid-time.ts';
import type { SourceParts, Sources } from './sources.ts';
import { timerView } from './timer.ts';
import { unsentBefore } from './unsent.ts';

export interface DayParts extends Pick<SourceParts, 'timeline' | 'connections' | 'now'> {
  recording: Pick<Recording, 'facts'>;
  /** The worker's revision at this moment. */
  revision(): Revision;
  /** Told of each day that a page shows, once it was read. */
  shown?: (day: Day) => void;
  connectionView(): Promise<ConnectionView | null>;
  /** How far the posting is. */
  posting?: () => Promise<PostingView | null>;
}

/** What may be undone and done again at an instant. */
async function stepsAt(timeline: Timeline, tagger: Tagger, at: number) {
  const { undo, redo } = await timeline.canUndo(at);
  const [undoView, redoView] = await Promise.all([stepView(timeline, tagger, undo), stepView(timeline, tagger, redo)]);
  return { undo: undoView, redo: redoView };
}

/** Reads a day as a page shows it; null is today. What does not wait for something else is read at once with it. */
export async function readDayMessage(parts: DayParts, sources: Sources, day: Day | null): Promise<DayMessage> {
  const { timeline, connections, now } = parts;
  // What comes while it is read may be in the view or not.
  const revision = parts.revision();
  const asOf = now();
  const [today, from] = await Promise.all([timeline.dayAt(asOf, zoneAt(asOf)), sources.current()]);
  const shown = day ?? today;
  const [{ work, drafted, defaults }, connection, unsent, steps, hideNames, current, posting, timer] =
    await Promise.all([
      // What is laid out of the day stays for its view.
      reviewDay(from, shown, asOf, null, (work) => laidTime(work, from.tagger)),
      parts.connectionView(),
      unsentBefore(timeline, today, shown),
      stepsAt(timeline, from.tagger, asOf),
      timeline.read('hideNames'),
      connections.current(),
      parts.posting?.() ?? null,
      timerView(timeline, from.tagger, asOf),
    ]);
  const { view: helper, remarks } = parts.recording.facts();
  const view = dayView(work, drafted, from.tagger, defaults, {
    today,
    revision,
    asOf,
    helper,
    remarks,
    connection,
    posting,
    unsent: unsent.days,
    counting: unsent.counting,
    ...steps,
    timer,
    hideNames: hideNames ?? false,
    words: from.words,
    entryLink: (entry) => (entry.clioId !== null && current ? activitiesWebUrl(current.region) : null),
  });
  const message = packDay(view);
  parts.shown?.(shown);
  return message;
}
