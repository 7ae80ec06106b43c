import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { blanksIn } from '../../extension/billing/index.ts';
import { readTitle } from '../../shared/index.ts';
import { createAttorney } from './attorney.ts';
import { DAY, draftedDay } from './drafted-day.ts';
import { FIELDS } from './fields.ts';

const SEEDS = [7, 21, 34];

it.each(FIELDS.flatMap(({ name }) => SEEDS.map((seed) => [name, seed] as const)))(
  'all cards of a first day can be sent as drafted: %s %i',
  async (name, seed) => {
    const [day] = createAttorney(name, seed).days;
    if (!day) throw new Error('There is no first day.');
    // A slip of the hand is stopped, as it should be: the matter's number stands in another's narrative.
    const stage = await draftedDay(day, `first-${name}-${seed}`, ({ matterId }) => matterId ?? undefined);
    const { cards } = await stage.day(DAY);
    await stage.timeline.close();
    expect(cards.length).toBeGreaterThan(3);
    const told = cards.filter(({ rows }) => rows.some(({ title, app }) => readTitle(title, app).shows === 'thing'));
    expect(told.length).toBeGreaterThan(3);
    for (const { narrative, finding } of told) {
      expect(blanksIn(narrative)).toEqual([]);
      expect(finding?.blocks ? { narrative, finding } : null).toBeNull();
    }
  },
);
