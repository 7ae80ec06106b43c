import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { billingHandlers } from '../../../../extension/background/drafts/handlers.ts';
import { createTaggers } from '../../../../extension/background/matching/tagger.ts';
import { ACME, record, SMITH } from '../kept-day.ts';
import { asSeen, type ReviewStage, reviewStage } from '../review-stage.ts';

const MAIL = (subject: string, number = '00012-Smith') => `RE: ${number} - ${subject} - Message (HTML)`;

const words = ({ timeline }: ReviewStage) =>
  billingHandlers({ timeline, taggers: createTaggers(timeline), changed: () => undefined });

async function cardOf(stage: ReviewStage, matter: number) {
  const card = (await stage.day()).cards.find(({ id }) => id === String(matter));
  if (!card) throw new Error('there is no card');
  return card;
}

/** Writes a narrative and approves the card. */
async function send(stage: ReviewStage, matter: number, narrative: string): Promise<void> {
  await stage.change(String(matter), { narrative });
  const { asOf } = await stage.day();
  const sent = await stage.calls['day.send']({ day: '2026-11-23', asOf, cards: [asSeen(await cardOf(stage, matter))] });
  expect(sent).toEqual({ ok: true, sent: 1 });
}

/** More of the day. */
async function goOn(stage: ReviewStage, title: string): Promise<void> {
  stage.clock.at = await record(stage.timeline, [[600, title]], stage.clock.at + 1000);
}

describe('the attorney’s own words', () => {
  it('are learned from narratives that are sent, and stand in the drafts of whom they were written for', async () => {
    const stage = await reviewStage([[600, MAIL('survey')]]);
    await send(stage, SMITH, 'Correspondence re survey');
    await goOn(stage, MAIL('escrow'));
    expect((await cardOf(stage, SMITH)).narrative).toBe('E-mail re escrow');
    await send(stage, SMITH, 'Correspondence re escrow');
    await goOn(stage, MAIL('closing'));
    await goOn(stage, MAIL('lease', '00041-Acme'));
    expect(await cardOf(stage, SMITH)).toMatchObject({
      narrative: 'Correspondence re closing',
      written: false,
      ownWords: [{ from: 'e-mail', to: 'correspondence' }],
    });
    expect((await cardOf(stage, ACME)).narrative).toBe('E-mail re lease');
    expect(await words(stage)['ownWords.read']({})).toEqual([
      { from: 'e-mail', to: 'correspondence', only: '00012-Smith' },
    ]);
    await words(stage)['ownWords.forget']({ from: 'e-mail', to: 'correspondence' });
    expect((await cardOf(stage, SMITH)).narrative).toBe('E-mail re closing');
  });

  it('go with the day on which they were learned, once that is deleted', async () => {
    const stage = await reviewStage([[600, MAIL('survey')]]);
    await send(stage, SMITH, 'Correspondence re survey');
    await goOn(stage, MAIL('escrow'));
    await send(stage, SMITH, 'Correspondence re escrow');
    expect(await words(stage)['ownWords.read']({})).toHaveLength(1);
    expect(await stage.timeline.deleteDay('2026-11-23')).toBe(true);
    expect(await words(stage)['ownWords.read']({})).toEqual([]);
  });
});
