import { zoneAt } from '../../shared/index.ts';
import type { Timeline } from '../timeline/index.ts';
import type { ToolbarFacts } from './badge.ts';
import type { RecordingSign } from './capture/recording-sign.ts';
import { type DayWork, readDay, untagged } from './drafts/day-work.ts';
import type { Taggers } from './matching/tagger.ts';
import { isUnclear } from './posting/look-up.ts';
import { isUnderWay, type Poster } from './posting/poster.ts';
import { awaitsRetry } from './posting/tries.ts';
import { unsentBefore } from './review/unsent.ts';

export interface BadgeParts {
  timeline: Timeline;
  taggers: Taggers;
  poster: Pick<Poster, 'facts'>;
  /** What is to be said of recording. */
  recording(): Promise<RecordingSign | null>;
  now(): number;
}

/** What decides what the toolbar says, and whether it will say more of untagged time by and by. */
export interface BadgeFacts extends ToolbarFacts {
  /** Where the untagged time ends whose window is in front; null where the time of that has a matter, or none is. */
  growingFrom: number | null;
}

/** Where the last window's time ends, if it is untagged. */
function untaggedEnd({ spans, rows }: DayWork): number | null {
  const end = spans.at(-1)?.end;
  const last = rows.find(({ added, pieces }) => !added && pieces.at(-1)?.end === end);
  return end !== undefined && last?.matter === null ? end : null;
}

/** What decides what the toolbar says now. */
export async function toolbarFacts({ timeline, taggers, poster, recording, now }: BadgeParts): Promise<BadgeFacts> {
  const at = now();
  const today = await timeline.dayAt(at, zoneAt(at));
  const tried = ['approved', 'changing', 'taking-back'] as const;
  const [connection, refused, unknown, waiting, posting, work, older, sign, { running }] = await Promise.all([
    timeline.read('connection'),
    timeline.entriesIn('refused'),
    timeline.entriesIn('unknown'),
    Promise.all(tried.map((state) => timeline.entriesIn(state))),
    poster.facts(),
    taggers.current().then((tagger) => readDay(timeline, tagger, today, at)),
    unsentBefore(timeline, today, today),
    recording(),
    timeline.timerState(at),
  ]);
  return {
    signIn: connection?.state === 'sign-in',
    needsAttention: refused.length + unknown.filter(isUnclear).length + waiting.flat().filter(awaitsRetry).length,
    onTheWay: posting && isUnderWay(posting, at) ? posting.total - posting.done : 0,
    untagged: untagged(work),
    growingFrom: untaggedEnd(work),
    olderDays: older.days.length,
    recording: sign,
    timer: running && { ran: Math.max(0, at - running.start), doubt: running.doubt !== null },
  };
}
