import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { createTaggers } from '../../../../extension/background/matching/tagger.ts';
import { createPosting } from '../../../../extension/background/posting/handlers.ts';
import { secondsInClio } from '../../../../extension/billing/index.ts';
import type { DayView } from '../../../../extension/messages/day.ts';
import { partsOf, partsText } from '../../../../extension/popup/model/standing-words.ts';
import type { EntryState } from '../../../../extension/timeline/index.ts';
import { createDice } from '../../../bench/dice.ts';
import { DAY, type Stretch } from '../kept-day.ts';
import { asSeen, CONNECTION, type ReviewStage, reviewStage } from '../review-stage.ts';

vi.mock('../../../../extension/platform.ts', () => ({ browser: {} }));

const STATES: EntryState[] = [
  'approved',
  'sending',
  'posted',
  'refused',
  'unknown',
  'changing',
  'taking-back',
  'deleted',
];
const IN_CLIO: EntryState[] = ['posted', 'changing', 'taking-back'];
const WAITING: EntryState[] = ['approved', 'sending', 'unknown'];
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

/** Sends all that can be sent of a day, and has each entry come to one of the states. */
async function sendAll(stage: ReviewStage, stateOf: (index: number) => EntryState): Promise<void> {
  const view = await stage.day();
  const cards = [...view.cards, ...view.small].filter((card) => card.seconds > 0 && !card.finding?.blocks);
  if (cards.length > 0) await stage.calls['day.send']({ day: DAY, asOf: view.asOf, cards: cards.map(asSeen) });
  for (const [index, { id, seconds }] of (await stage.timeline.allEntries()).entries()) {
    const state = stateOf(index);
    const inClio = state === 'deleted' ? 0 : IN_CLIO.includes(state) ? secondsInClio(seconds, 360) : null;
    const act = state === 'posted' ? 'posted' : state === 'refused' ? 'refused' : null;
    await stage.timeline.changeEntry(
      id,
      ['approved'],
      (entry) => ({ ...entry, state, inClio }),
      act ? { turn: { act, at: stage.clock.at } } : undefined,
    );
  }
}

/** The history, as the pages are told it. */
async function historyOf(stage: ReviewStage) {
  const { timeline } = stage;
  await timeline.keepConnection(CONNECTION);
  const nothing = {} as never;
  const parts = { timeline, taggers: createTaggers(timeline), connections: nothing, poster: nothing, watch: nothing };
  const { handlers } = createPosting({ ...parts, now: () => stage.clock.at, changed: () => undefined });
  return (await handlers['posting.history']({ before: null })).lines;
}

const worked = (view: DayView, states: readonly EntryState[]) =>
  sum(view.entries.filter(({ state }) => states.includes(state)).map(({ minutes }) => minutes));

describe('what is said of approved time', () => {
  it.each(STATES)('%s is sent only if Clio confirmed it', async (state) => {
    const stage = await reviewStage([[1270, '00012-Smith brief.docx - Word']]);
    await sendAll(stage, () => state);
    const { standing, minutes, ledger } = await stage.day();
    const part = IN_CLIO.includes(state) ? 'inClio' : WAITING.includes(state) ? 'waiting' : 'missing';
    expect(standing).toEqual({ inClio: 0, waiting: 0, missing: 0, [part]: minutes.sent });
    expect(/\bsent\b/.test(partsText(await stage.day()))).toBe(part === 'inClio');
    expect(ledger.confirmed).toBe(part === 'inClio' ? 1440 : 0);
  });

  it('stands in the order of the day, whatever was approved first', async () => {
    const stage = await reviewStage([
      [400, '00012-Smith brief.docx - Word'],
      [500, '00041-Acme lease.docx - Word'],
    ]);
    const view = await stage.day();
    const cards = [...view.cards].sort((a, b) => (b.rows[0]?.from ?? 0) - (a.rows[0]?.from ?? 0));
    for (const card of cards) {
      stage.clock.at += 1000;
      await stage.calls['day.send']({ day: DAY, asOf: view.asOf, cards: [asSeen(card)] });
    }
    const { entries } = await stage.day();
    expect(entries.map(({ matter }) => matter.number)).toEqual(['00012-Smith', '00041-Acme']);
  });

  it('is the same on the day, in the week, in the ledger, in a search and in the history, in every state', async () => {
    for (let seed = 1; seed <= 25; seed++) {
      const dice = createDice(seed * 7919);
      const stretches = Array.from({ length: 3 + dice(4) }, (): Stretch => {
        const title = ['00012-Smith brief.docx - Word', '00041-Acme lease.docx - Word', 'Inbox'][dice(3)] ?? '';
        return [dice(4_000_000) / 1000 + 0.001, title];
      });
      const stage = await reviewStage(stretches);
      await sendAll(stage, () => STATES[dice(STATES.length)] ?? 'posted');
      const view = await stage.day();
      const { minutes, standing, entries, ledger } = view;
      expect(standing.inClio + standing.waiting + standing.missing).toBe(minutes.sent);
      expect(worked(view, IN_CLIO)).toBe(standing.inClio);
      expect(worked(view, WAITING)).toBe(standing.waiting);
      expect(sum(partsOf(view).map((part) => part.minutes))).toBe(minutes.total);

      const { days } = await stage.calls['week.read']({ day: DAY });
      const ofWeek = days.find(({ day }) => day === DAY);
      expect(ofWeek).toMatchObject({ minutes, standing });
      expect(ofWeek && partsText(ofWeek)).toBe(partsText(view));

      const confirmed = entries.filter(({ state }) => IN_CLIO.includes(state));
      expect(ledger.confirmed).toBe(sum(confirmed.map(({ inClio }) => inClio)));
      expect(ledger.inClio - ledger.confirmed).toBeGreaterThanOrEqual(0);

      const { items } = await stage.calls['days.find']({ words: 'docx', before: null });
      for (const { matter, standing: said, sent } of items) {
        expect(sent).toBe(said !== null);
        const states = entries.filter((entry) => entry.matter.id === matter?.id).map((entry) => entry.standing);
        if (said) expect(states).toContain(said);
      }
      for (const line of await historyOf(stage)) {
        const entry = entries.find(({ id }) => id === line.entry);
        expect(line.inClio).toBe(entry?.inClio);
      }
      await stage.timeline.close();
    }
  }, 60_000);

  it('names a rounding no longer than Clio’s step for each entry, and the attorney’s change as that', async () => {
    for (let seed = 1; seed <= 25; seed++) {
      const dice = createDice(seed * 104_729);
      const stretches = Array.from({ length: 6 }, (): Stretch => {
        const title = ['00012-Smith brief.docx - Word', '00041-Acme lease.docx - Word'][dice(2)] ?? '';
        return [dice(900_000) / 1000 + 0.001, title];
      });
      const stage = await reviewStage(stretches);
      for (const { id } of (await stage.day()).cards)
        if (dice(2) === 0) await stage.change(id, { seconds: 1 + dice(86_400) });
      const before = await stage.day();
      await sendAll(stage, () => STATES[dice(STATES.length)] ?? 'posted');
      for (const { ledger } of [before, await stage.day()]) {
        const rounding = ledger.lines.filter(({ why }) => why === 'rounding');
        for (const { seconds } of rounding) expect(Math.abs(seconds)).toBeLessThan(360);
        expect(ledger.worked + sum(ledger.lines.map(({ seconds }) => seconds))).toBe(ledger.inClio);
      }
      await stage.timeline.close();
    }
  }, 60_000);
});
