import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { toolbarFacts } from '../../../extension/background/badge-facts.ts';
import { createTaggers } from '../../../extension/background/matching/tagger.ts';
import { entryOn, NINE, record, SMITH } from './kept-day.ts';
import { CONNECTION, type ReviewStage, reviewStage } from './review-stage.ts';

const factsOf = ({ timeline, clock }: ReviewStage) =>
  toolbarFacts({
    timeline,
    taggers: createTaggers(timeline),
    poster: { facts: async () => null },
    recording: async () => null,
    now: () => clock.at,
  });

describe('what the toolbar tells', () => {
  it('is today’s time without a matter; set aside, deleted and tagged time is none of it', async () => {
    const stage = await reviewStage([
      [600, '00012-Smith brief'],
      [300, 'Research'],
      [200, 'Inbox'],
      [100, 'News'],
    ]);
    const { needs } = await stage.day();
    const starts = (title: string) => needs.find((need) => need.title === title)?.starts ?? [];
    await stage.act({ kind: 'exclude', starts: starts('Inbox'), as: 'not-client' });
    await stage.act({ kind: 'delete', starts: starts('News') });
    expect(await factsOf(stage)).toMatchObject({ untagged: 300_000, olderDays: 0, needsAttention: 0, signIn: false });
    await stage.act({ kind: 'tag', starts: starts('Research'), matter: SMITH });
    expect((await factsOf(stage)).untagged).toBe(0);
  });

  it('is how long a timer runs, and whether the attorney is asked about it', async () => {
    const stage = await reviewStage([[600, '00012-Smith brief']]);
    await stage.timeline.startTimer({ matter: SMITH, title: '', zone: 0 }, { since: null, absence: 'ask' }, NINE);
    expect((await factsOf(stage)).timer).toEqual({ ran: 600_000, doubt: false });
    stage.clock.at = NINE + 3_600_000;
    expect((await factsOf(stage)).timer).toEqual({ ran: 3_600_000, doubt: true });
    await stage.timeline.stopTimer({ since: NINE, absence: 'leave' }, stage.clock.at, stage.clock.at);
    expect((await factsOf(stage)).timer).toBeNull();
  });

  it('is the days that wait, and what only the attorney can mend', async () => {
    const stage = await reviewStage([[600, '00012-Smith brief']]);
    stage.clock.at = await record(stage.timeline, [[60, '00012-Smith brief']], NINE + 86_400_000);
    await stage.timeline.approve([
      entryOn(0, 1000, { state: 'refused' }),
      entryOn(2000, 3000, { state: 'unknown', candidates: [] }),
      entryOn(4000, 5000, {
        state: 'unknown',
        candidates: [{ clioId: 1, day: null, seconds: null, narrative: '' }],
      }),
    ]);
    await stage.timeline.keepConnection({ ...CONNECTION, state: 'sign-in' });
    expect(await factsOf(stage)).toMatchObject({ olderDays: 1, needsAttention: 2, signIn: true });
  });
});
