import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { CardView } from '../../../../extension/messages/card.ts';
import { SMITH } from '../kept-day.ts';
import { type ReviewStage, reviewStage } from '../review-stage.ts';

const CARD = String(SMITH);
const MAIL = 'RE: 00012-Smith - Discovery Responses - Message (HTML)';

async function cardOf(stage: ReviewStage): Promise<CardView> {
  const card = (await stage.day()).cards.find(({ id }) => id === CARD);
  if (!card) throw new Error('there is no card');
  return card;
}

/** Names somebody for the card's first conversation. */
async function name(stage: ReviewStage, who: string | null): Promise<void> {
  const [asked] = (await cardOf(stage)).conversations;
  if (!asked) throw new Error('nobody is asked for');
  await stage.change(CARD, { participant: { conversation: asked.key, who } });
}

describe('the words of a draft', () => {
  it('can be sent as they are, though nobody said who took part', async () => {
    const card = await cardOf(await reviewStage([[600, MAIL]]));
    expect(card).toMatchObject({ narrative: 'E-mail re discovery responses', finding: null, ticked: true });
  });

  it('go on being drafted once somebody was named, and undo takes back the name alone', async () => {
    const stage = await reviewStage([
      [600, MAIL],
      [300, '00012-Smith motion.docx - Word'],
    ]);
    await stage.change(CARD, { category: null });
    await name(stage, 'opposing counsel');
    const card = await cardOf(stage);
    expect(card).toMatchObject({
      narrative: 'E-mail with opposing counsel re discovery responses; draft motion',
      written: false,
      untold: null,
    });
    // What is captured from here on is in no way fixed by the name.
    expect((await stage.timeline.draftOf('2026-11-23', CARD))?.fixed ?? null).toBeNull();
    await stage.calls['review.undo']({});
    expect((await cardOf(stage)).narrative).toBe('E-mail re discovery responses; draft motion');
  });

  it('go on being drafted where what was typed only names somebody', async () => {
    const stage = await reviewStage([[600, MAIL]]);
    for (const who of ['D', 'Da', 'Dana Holt'])
      await stage.change(CARD, { narrative: `E-mail with ${who} re discovery responses` });
    expect(await cardOf(stage)).toMatchObject({
      narrative: 'E-mail with Dana Holt re discovery responses',
      written: false,
      conversations: [{ who: 'Dana Holt' }],
    });
  });

  it('are the attorney’s once they are written, and what comes later is offered', async () => {
    const stage = await reviewStage([
      [600, MAIL],
      [300, '00012-Smith motion.docx - Word'],
    ]);
    const motion = (await cardOf(stage)).rows.find(({ title }) => title.includes('motion'));
    await stage.change(CARD, { items: [{ key: motion?.key ?? '', ticked: false }] });
    await stage.change(CARD, { narrative: 'Correspondence re discovery.' });
    expect(await cardOf(stage)).toMatchObject({ written: true, untold: null });
    await stage.change(CARD, { items: [{ key: motion?.key ?? '', ticked: true }] });
    expect(await cardOf(stage)).toMatchObject({
      narrative: 'Correspondence re discovery.',
      untold: { count: 1, phrases: 'Draft motion' },
    });
    await stage.change(CARD, { addUntold: true });
    expect(await cardOf(stage)).toMatchObject({
      narrative: 'Correspondence re discovery; draft motion.',
      untold: null,
    });
    await stage.calls['review.undo']({});
    expect(await cardOf(stage)).toMatchObject({ narrative: 'Correspondence re discovery.', untold: { count: 1 } });
    // As drafted again, it tells everything by itself.
    await stage.change(CARD, { narrative: null });
    expect(await cardOf(stage)).toMatchObject({
      narrative: 'E-mail re discovery responses; draft motion',
      untold: null,
    });
  });
});
