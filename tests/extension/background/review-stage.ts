import { createTaggers } from '../../../extension/background/matching/tagger.ts';
import type { AlreadyInClio } from '../../../extension/background/posting/already-in-clio.ts';
import { reviewHandlers } from '../../../extension/background/review/handlers.ts';
import type { ApprovedCard, CardView, DraftChange } from '../../../extension/messages/card.ts';
import type { DayView } from '../../../extension/messages/day.ts';
import type { ReviewAct } from '../../../extension/messages/review-act.ts';
import { unpackDay } from '../../../extension/messages/unpack-day.ts';
import type { Connection, Timeline } from '../../../extension/timeline/index.ts';
import { DAY, keptDay, type Stretch } from './kept-day.ts';

export const CONNECTION: Connection = {
  region: 'sandbox',
  clientId: 'id',
  account: { id: 1, name: 'Firm' },
  user: { id: 42, name: 'Ada', email: 'ada@firm.example' },
  connectedAt: 0,
  state: 'connected',
  syncedAt: 0,
  step: 360,
};

/** A worker that answers what is asked in a review of {@link DAY}, with a clock at the end of what was recorded. */
export interface ReviewStage {
  timeline: Timeline;
  clock: { at: number };
  /** What Clio has that did not come from here; null: it cannot be asked. */
  inClio: AlreadyInClio[] | null;
  /** Null: not connected. */
  connection: Connection | null;
  calls: ReturnType<typeof reviewHandlers>;
  day(day?: string): Promise<DayView>;
  act(act: ReviewAct): Promise<{ done: boolean; inTheWay: { start: number; end: number }[] }>;
  change(card: string, change: DraftChange): Promise<void>;
  /** Ends when the pages are told that something changed. */
  told(): Promise<void>;
  /** The same store with a worker that knows nothing yet. */
  nextWorker(): ReviewStage;
}

/** The same over a store that is there. */
export function stageOver(timeline: Timeline, clock: { at: number }, connection: Connection | null): ReviewStage {
  const waiting: (() => void)[] = [];
  const stage: ReviewStage = {
    timeline,
    clock,
    connection,
    inClio: null,
    calls: reviewHandlers({
      timeline,
      taggers: createTaggers(timeline),
      connections: {
        current: async () =>
          stage.connection && {
            connection: stage.connection,
            region: { id: 'sandbox', origin: 'http://127.0.0.1:4747' },
          },
      },
      poster: { run: async () => undefined },
      recording: { facts: () => ({ view: { kind: 'recording' }, remarks: [], platform: null, version: null }) },
      now: () => clock.at,
      revision: () => ({ worker: 'stage', count: 0 }),
      changed: () => {
        for (const tell of waiting.splice(0)) tell();
      },
      connectionView: async () => null,
      already: async () => stage.inClio,
    }),
    day: async (day = DAY) => unpackDay(await stage.calls['day.read']({ day })),
    act: (act) => stage.calls['review.act']({ act }),
    change: async (card, change) => {
      await stage.calls['draft.change']({ day: DAY, card, change });
    },
    told: () => new Promise((resolve) => waiting.push(resolve)),
    nextWorker: () => stageOver(timeline, clock, stage.connection),
  };
  return stage;
}

export async function reviewStage(stretches: readonly Stretch[]): Promise<ReviewStage> {
  const { timeline, end } = await keptDay(stretches);
  return stageOver(timeline, { at: end }, CONNECTION);
}

/** A card as it is approved. */
export function asSeen(card: CardView): ApprovedCard {
  return {
    card: card.id,
    seconds: card.seconds,
    changedTo: card.changedTo,
    inClio: card.inClio,
    narrative: card.narrative,
    summary: card.summary,
    category: card.category?.id ?? null,
    task: card.codes?.task?.id ?? null,
    activity: card.codes?.activity?.id ?? null,
    charge: card.charge,
  };
}
