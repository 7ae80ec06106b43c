import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../../extension/background/drafts/rows.ts';
import { createWords } from '../../../../extension/background/drafts/words.ts';
import { errandsOf, ownApart } from '../../../../extension/background/review/errands.ts';
import type { TaggedTime } from '../../../../extension/background/review/laid-time.ts';
import { firstAnswer, type Need, piecesOf } from '../../../../extension/background/review/needs.ts';

const WORDS = createWords();
const MINUTE = 60_000;
const SMITH = 7;
const ACME = 8;

interface Window {
  title: string;
  app?: string;
  /** Minutes after nine. */
  from: number;
  to: number;
  /** The first candidate, or what fits alike; or that it was likely not client work. */
  means?: number | number[] | 'own';
  /** How sure that is; absent where its title says so, and 0.8 that it was not client work. */
  sure?: number;
  apart?: true;
}

function matchOf(means: Window['means'], sure: number | undefined): Row['match'] {
  if (means === 'own')
    return {
      outcome: 'none',
      candidates: [],
      notClient: { start: 0, end: 0, confidence: sure ?? 0.8, reason: { code: 'left', quote: '' } },
    };
  const learned = sure === undefined ? {} : { confidence: sure };
  const candidates = [means ?? []]
    .flat()
    .map((matterId) => ({ matterId, start: 0, end: 0, by: 'learned' as const, ...learned }));
  if (candidates.length === 0) return { outcome: 'none', candidates };
  return { outcome: Array.isArray(means) ? 'ambiguous' : 'suggest', candidates };
}

/** Needs of one title each, as windows of it come. */
function needsOf(windows: readonly Window[]): Need[] {
  const needs = new Map<string, Need>();
  for (const { title, app = 'Writer', from, to, means, sure, apart = false } of windows) {
    const piece = { start: from * MINUTE, end: to * MINUTE, hand: null };
    const known = needs.get(title);
    known?.rows[0]?.pieces.push(piece);
    if (known) known.worked += piece.end - piece.start;
    const match = matchOf(means, sure);
    const row = { key: title, app, title, pieces: [piece], worked: piece.end - piece.start, matter: null };
    const rest = { outcome: match.outcome, match, added: false, note: null, apart, excluded: null };
    if (!known) needs.set(title, { key: title, rows: [{ ...row, ...rest }], worked: row.worked, mail: null });
  }
  return [...needs.values()];
}

const on = (matter: number, from: number, to: number): TaggedTime => ({
  matter,
  start: from * MINUTE,
  end: to * MINUTE,
});

/** The titles of each errand, most time first. */
function errands(windows: readonly Window[], tagged: readonly TaggedTime[] = []): string[][] {
  return errandsOf(needsOf(windows), tagged, WORDS).map(({ needs }) => needs.map(({ key }) => key));
}

const LETTER: Window = { title: 'Letter to Delgado.docx', from: 0, to: 9 };
const MAIL: Window = { title: 'RE: Delgado settlement', from: 9, to: 14 };
const SEARCH: Window = { title: 'usury limits', from: 14, to: 16 };

describe('an errand', () => {
  const suggested = (window: Window, means = SMITH): Window => ({ ...window, means });
  it.each<[string, Window[], TaggedTime[], string[][]]>([
    ['is what has the same first suggestion', [suggested(LETTER), suggested(SEARCH)], [], [['L', 'u']]],
    [
      'is not what has the same suggestion that may well be wrong',
      [
        { ...suggested(LETTER), sure: 0.9 },
        { ...suggested(SEARCH), sure: 0.5 },
      ],
      [],
      [['L'], ['u']],
    ],
    [
      'is what was surely not client work, wherever it lies',
      [
        { ...LETTER, means: 'own', sure: 0.95 },
        { ...SEARCH, from: 90, to: 92, means: 'own', sure: 0.91 },
      ],
      [on(ACME, 9, 80)],
      [['L', 'u']],
    ],
    [
      'is not what was perhaps not client work, wherever it lies',
      [
        { ...LETTER, means: 'own', sure: 0.95 },
        { ...SEARCH, from: 90, to: 92, means: 'own', sure: 0.8 },
      ],
      [on(ACME, 9, 80)],
      [['L'], ['u']],
    ],
    ['is what names the same person', [LETTER, MAIL], [], [['L', 'R']]],
    ['takes in a name beside what is suggested', [suggested(LETTER), MAIL], [], [['L', 'R']]],
    ['has no two suggestions, whatever is named', [suggested(LETTER), suggested(MAIL, ACME)], [], [['L'], ['R']]],
    ['is not what follows without a name or suggestion', [LETTER, SEARCH], [], [['L'], ['u']]],
    ['ends where nothing is done for long', [LETTER, { ...MAIL, from: 30, to: 34 }], [], [['L'], ['R']]],
    ['ends with work on another matter', [LETTER, { ...MAIL, from: 12, to: 16 }], [on(ACME, 9, 12)], [['L'], ['R']]],
    ['goes on after a glance', [LETTER, { ...MAIL, from: 10, to: 14 }], [on(ACME, 9, 10)], [['L', 'R']]],
    [
      'goes on over work on its own matter',
      [suggested(LETTER), suggested({ ...MAIL, from: 20, to: 24 })],
      [on(SMITH, 9, 20)],
      [['L', 'R']],
    ],
    [
      'is what interrupted one matter for a while',
      [LETTER, { ...SEARCH, from: 9, to: 12 }],
      [on(ACME, -9, 0), on(ACME, 12, 20)],
      [['L', 'u']],
    ],
    [
      'is not what lies between two matters',
      [LETTER, { ...SEARCH, from: 9, to: 12 }],
      [on(ACME, -9, 0), on(SMITH, 12, 20)],
      [['L'], ['u']],
    ],
    [
      'does not take in an interruption that something is suggested for',
      [LETTER, suggested({ ...SEARCH, from: 9, to: 12 })],
      [on(ACME, -9, 0), on(ACME, 12, 20)],
      [['L'], ['u']],
    ],
    [
      'leaves what the attorney took apart',
      [
        { ...LETTER, apart: true },
        { ...MAIL, apart: true },
      ],
      [],
      [['L'], ['R']],
    ],
    ['leaves what also lies elsewhere', [LETTER, MAIL, { ...LETTER, from: 90, to: 91 }], [], [['L'], ['R']]],
    [
      'is not made of words of the trade',
      [
        { title: 'Motion to Compel.docx', from: 0, to: 9 },
        { title: 'Motion to Dismiss.docx', from: 9, to: 12 },
      ],
      [],
      [['M'], ['M']],
    ],
    [
      'asks among the same matters',
      [
        { ...LETTER, means: [SMITH, ACME] },
        { ...MAIL, means: [SMITH, ACME] },
        { ...SEARCH, means: [SMITH] },
      ],
      [],
      [['L', 'R'], ['u']],
    ],
  ])('%s', (_, windows, tagged, expected) => {
    expect(errands(windows, tagged).map((titles) => titles.map(([letter]) => letter))).toEqual(expected);
  });

  it('keeps its name while its first thing does', () => {
    const [before] = errandsOf(needsOf([LETTER, MAIL]), [], WORDS);
    const [after] = errandsOf(needsOf([LETTER, MAIL, { title: 'Delgado call', from: 15, to: 40 }]), [], WORDS);
    expect([after?.key, after?.needs.length]).toEqual([before?.key, 3]);
  });
});

it('has every window in one errand, loses no second, and hides no window with another first suggestion', () => {
  const window = fc.record({
    title: fc.constantFrom('Delgado letter', 'Call Delgado', 'Amaya lease', 'usury', 'Amaya Delgado', 'Inbox', 'Novak'),
    length: fc.integer({ min: 1, max: 12 }),
    pause: fc.constantFrom(0, 0, 0, 5, 40),
    means: fc.constantFrom(undefined, undefined, SMITH, ACME, [SMITH, ACME]),
    tagged: fc.constantFrom(null, null, SMITH, ACME),
  });
  fc.assert(
    fc.property(fc.array(window, { maxLength: 25 }), (day) => {
      const windows: Window[] = [];
      const tagged: TaggedTime[] = [];
      let at = 0;
      for (const { title, length, pause, means, tagged: matter } of day) {
        at += pause;
        if (matter !== null) tagged.push(on(matter, at, at + length));
        else windows.push({ title, from: at, to: at + length, ...(means === undefined ? {} : { means }) });
        at += length;
      }
      const needs = needsOf(windows);
      const found = errandsOf(needs, tagged, WORDS);
      const held = found.flatMap((errand) => errand.needs);
      expect(new Set(held)).toEqual(new Set(needs));
      expect(held).toHaveLength(needs.length);
      expect(found.reduce((sum, { worked }) => sum + worked, 0)).toBe(
        needs.flatMap(piecesOf).reduce((sum, { start, end }) => sum + end - start, 0),
      );
      for (const errand of found) {
        const answers = errand.needs.flatMap((need) => firstAnswer(need)?.key ?? []);
        expect(new Set(answers).size).toBeLessThan(2);
      }
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
    }),
  );
});

it('what was likely not client work is apart from all that may be of a matter, each in its order', () => {
  const windows: Window[] = [
    { title: 'LinkedIn', from: 0, to: 40, means: 'own' },
    { title: 'Untitled', from: 100, to: 130 },
    { title: 'Brief', from: 200, to: 220, means: SMITH },
    { title: 'Holidays', from: 300, to: 310, means: 'own' },
    { title: 'Letter', from: 400, to: 405, means: [SMITH, ACME] },
  ];
  const { work, own } = ownApart(errandsOf(needsOf(windows), [], WORDS));
  const keys = [work, own].map((errands) => errands.map(({ key }) => key));
  expect(keys).toEqual([
    ['Untitled', 'Brief', 'Letter'],
    ['LinkedIn', 'Holidays'],
  ]);
});
