import { describe, expect, it } from 'vitest';
import { nearMatters } from '../../../../extension/popup/model/near-matters.ts';
import {
  at,
  card,
  day,
  entry,
  GENERAL,
  hit,
  item,
  LEASE,
  need,
  PATENT,
  PIER,
  row,
  SMITH,
  ZENITH,
} from '../../../e2e/parts/fed-parts.ts';

const TITLE = 'Call re Pier 9';
const asked = need([row('Zoom', TITLE, at(10), 20, { evidence: [hit(PIER, TITLE, 'Pier 9', 'description')] })], {
  between: { before: ZENITH, after: null },
});
const DAY = day({
  needs: [asked],
  cards: [
    card(SMITH, '', [item(SMITH, 'Word', 'Motion', at(9), 30), item(SMITH, 'Word', 'Motion', at(15), 30)]),
    card(PATENT, '', [item(PATENT, 'Word', 'Claims', at(10, 30), 30)]),
    card(ZENITH, '', [item(ZENITH, 'Word', 'Answer', at(8), 30)]),
  ],
  small: [card(GENERAL, '', [item(GENERAL, 'Word', 'Note', at(16), 2)])],
  entries: [entry(LEASE, 24, 'posted'), entry(PATENT, 24, 'posted')],
});
const named = (starts: number[]) => nearMatters(DAY, starts);
const ids = (...matters: { id: number }[]) => matters.map(({ id }) => id);

describe('the matters near to items', () => {
  it('are those beside them, those meant, those of the day by how near they are, and those that were sent', () => {
    expect(named(asked.starts)).toEqual(ids(ZENITH, PATENT, PIER, SMITH, GENERAL, LEASE));
  });

  it('are those of other items where the items have a matter already', () => {
    expect(named([at(16)])).toEqual(ids(SMITH, PATENT, ZENITH, LEASE));
  });

  it('are those around time that was not captured', () => {
    expect(named([at(8, 10)])[0]).toBe(ZENITH.id);
  });

  it('are none on a day without any', () => {
    expect(nearMatters(day({}), [at(9)])).toEqual([]);
  });
});
