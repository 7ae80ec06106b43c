import { expect, it } from 'vitest';
import type { RowView } from '../../../../extension/messages/items.ts';
import { suggestedShort, takenTogether } from '../../../../extension/popup/model/sure.ts';
import { at, day, need, row, SMITH, together, ZENITH } from '../../../e2e/parts/fed-parts.ts';

const learned = (matter: typeof SMITH, percent: number): RowView['evidence'] => [
  { matter, start: 0, end: 0, by: 'learned', reason: null, percent },
];
/** By a name in the title. */
const named = (matter: typeof SMITH): RowView['evidence'][number] => ({
  matter,
  start: 0,
  end: 3,
  by: 'client',
  reason: null,
});
const item = (title: string, evidence: RowView['evidence'], outcome: RowView['outcome'] = 'suggest', minutes = 1) =>
  need([row('Word', title, at(9), minutes, { evidence, outcome })]);

it('is what is said with 95 % or more, of the matter that stands first on screen', () => {
  const needs = [
    item('sure', learned(SMITH, 95)),
    item('nearly', learned(SMITH, 94)),
    item('several fit', [{ ...named(SMITH), percent: 97 }, named(ZENITH)], 'ambiguous'),
    item('several fit, and nothing was learned', [named(SMITH), named(ZENITH)], 'ambiguous'),
    item('its matter is closed', learned(SMITH, 99), 'closed'),
    item('by its title alone', [named(SMITH)]),
    {
      ...item('not client work first', learned(SMITH, 97)),
      notClient: { place: 0, percent: 98, reason: { code: 'left' as const, quote: '' } },
    },
    need([
      row('Word', 'one row', at(9), 5, { outcome: 'suggest', evidence: learned(SMITH, 99) }),
      row('Word', 'says another', at(10), 5, { outcome: 'suggest', evidence: learned(ZENITH, 99) }),
    ]),
    together('errand', [item('first', learned(ZENITH, 99)), item('second', learned(ZENITH, 40))]),
    together('short', [item('a', learned(ZENITH, 96)), item('b', [])]),
  ];
  const { sure, gifts } = takenTogether(day({ needs }));
  expect(sure).toBe(true);
  expect(gifts.map(({ matter, count, starts }) => [matter.id, count, starts.length])).toEqual([
    [SMITH.id, 2, 2],
    [ZENITH.id, 2, 2],
  ]);
});

it('is what is likely and would put little time on a wrong matter, and is several, once nothing is sure', () => {
  const likely = [item('likely', learned(SMITH, 75)), item('nearly sure', learned(SMITH, 94))];
  const needs = [...likely, item('perhaps', learned(SMITH, 74))];
  const { sure, gifts } = takenTogether(day({ needs }));
  expect([sure, gifts.map(({ matter, count }) => [matter.id, count])]).toEqual([false, [[SMITH.id, 2]]]);
  const [one] = takenTogether(day({ needs: [...needs, item('sure', learned(SMITH, 95))] })).gifts;
  expect(one?.count).toBe(1);
  expect(takenTogether(day({ needs: likely.slice(1) })).gifts).toEqual([]);
});

it.each<[percent: number, minutes: number, isTaken: boolean]>([
  [75, 1, true],
  [74, 0.5, false],
  [75, 1.1, false],
  [90, 2.5, true],
  [90, 2.6, false],
  [94, 4.1, true],
  [94, 4.2, false],
])('said with %i %%, %f minutes are taken with what is likely: %s', (percent, minutes, isTaken) => {
  const needs = [
    item('long', learned(SMITH, percent), 'suggest', minutes),
    item('a', learned(ZENITH, 80)),
    item('b', learned(ZENITH, 80)),
  ];
  const { gifts } = takenTogether(day({ needs }));
  expect(gifts.some(({ matter }) => matter.id === SMITH.id)).toBe(isTaken);
});

it('leaves it to the hand what a row was drawn with before', () => {
  const drawn = item('held', learned(SMITH, 99));
  const [asRead] = drawn.rows;
  const rows = asRead ? [{ ...asRead, evidence: learned(ZENITH, 99) }] : [];
  expect(takenTogether(day({ needs: [{ ...drawn, rows }] })).gifts).toEqual([]);
});

it('each short thing is for the matter that is suggested first for it, and nothing else is taken with them', () => {
  const notClient = { place: 0, percent: 60, reason: { code: 'left' as const, quote: '' } };
  const things = [
    item('likely', learned(SMITH, 40)),
    item('more likely', learned(ZENITH, 80)),
    item('of the same', learned(ZENITH, 31)),
    item('nothing suggested', []),
    item('several fit', [{ ...named(SMITH), percent: 60 }, named(ZENITH)], 'ambiguous'),
    item('several fit, and nothing was learned', [named(SMITH), named(ZENITH)], 'ambiguous'),
    { ...item('not client work first', learned(SMITH, 50)), notClient },
  ];
  const given = suggestedShort(together('short', things)).map(({ matter, count }) => [matter.id, count]);
  expect(given).toEqual([
    [SMITH.id, 2],
    [ZENITH.id, 2],
  ]);
  expect(suggestedShort(together('errand', things))).toEqual([]);
  expect(suggestedShort(item('one', learned(SMITH, 99)))).toEqual([]);
});
