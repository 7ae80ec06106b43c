import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { blanksIn } from '../../extension/billing/index.ts';
import type { CardView } from '../../extension/messages/card.ts';
import { readTitle } from '../../shared/index.ts';
import { asSeen } from '../extension/background/review-stage.ts';
import { createAttorney } from './attorney.ts';
import type { Window } from './day.ts';
import { DAY, draftedDay } from './drafted-day.ts';
import { FIELDS } from './fields.ts';

const SEEDS = [7, 21, 34];

/** The first day's cards with a thing that has a name, and what keeps them from being sent as they are. */
async function stoppedOf(name: string, seed: number, tagOf: (window: Window) => number | null | undefined) {
  const [day] = createAttorney(name, seed).days;
  if (!day) throw new Error('There is no first day.');
  const stage = await draftedDay(day, `first-${crypto.randomUUID()}`, tagOf);
  const { cards, asOf } = await stage.day(DAY);
  const told = cards.filter(({ rows }: CardView) =>
    rows.some(({ title, app }) => readTitle(title, app).shows === 'thing'),
  );
  // Sending looks for all that can be said against the cards.
  const sent = await stage.calls['day.send']({ day: DAY, asOf, cards: told.map(asSeen) });
  const stopped = sent.ok || sent.why !== 'blocked' ? [] : sent.cards;
  const after = (await stage.day(DAY)).cards.filter(({ id }) => stopped.includes(id));
  await stage.timeline.close();
  return { told, sent, findings: after.map(({ matter, finding }) => ({ number: matter.number, kind: finding?.kind })) };
}

it.each(FIELDS.flatMap(({ name }) => SEEDS.map((seed) => [name, seed] as const)))(
  'all cards of a first day can be sent as drafted: %s %i',
  async (name, seed) => {
    const { told, sent, findings } = await stoppedOf(name, seed, ({ matterId }) => matterId);
    expect(told.length).toBeGreaterThan(3);
    expect(told.filter(({ narrative }) => narrative === '' || blanksIn(narrative).length > 0)).toEqual([]);
    // Somebody who took part is called like another client: that is asked, whoever it is.
    expect(findings.filter(({ kind }) => kind !== 'other-client')).toEqual([]);
    if (findings.length === 0) expect(sent).toEqual({ ok: true, sent: told.length });
  },
);

it('a slip of the hand is stopped: the number of another matter stands in the narrative', async () => {
  const { told, findings } = await stoppedOf('estates', 7, ({ tagged }) => tagged);
  expect(told.filter(({ narrative }) => narrative.includes('2023-0173'))).toHaveLength(1);
  expect(findings).toEqual([{ number: '00139-Dorman', kind: 'other-matter' }]);
});
