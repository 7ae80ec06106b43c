import { describe, expect, it } from 'vitest';
import { type Match, type Suggestion, withSuggestions } from '../../../../extension/matching/index.ts';

const suggestion = (matterId: number | null, confidence: number): Suggestion => ({
  matterId,
  confidence,
  reason: { code: 'given-alike', quote: '' },
  start: 0,
  end: 0,
});
const match = (outcome: Match['outcome'], ...ids: number[]): Match => ({
  outcome,
  candidates: ids.map((matterId) => ({ matterId, start: 0, end: 4, by: outcome === 'auto' ? 'number' : 'client' })),
});
const withSerial = (outcome: Match['outcome'], serial: number, ...ids: number[]): Match => {
  const { candidates } = match(outcome, serial, ...ids);
  return { outcome, candidates: candidates.map((one, place) => (place === 0 ? { ...one, by: 'serial' } : one)) };
};
const told = ({ outcome, candidates, also = [] }: Match) =>
  [
    outcome,
    ...candidates.map(({ matterId, by }) => `${matterId}/${by}`),
    ...also.map(({ matterId, by }) => `(${matterId}/${by})`),
  ].join(' ');

describe('what was learned', () => {
  it.each<[string, Match, Suggestion[], string]>([
    ['suggests where nothing else does', match('none'), [suggestion(1, 0.5)], 'suggest 1/learned'],
    ['stands behind what the title hints at', match('suggest', 2), [suggestion(1, 0.5)], 'suggest 2/client 1/learned'],
    [
      'goes before it when it is sure',
      match('suggest', 2),
      [suggestion(1, 0.9), suggestion(3, 0.1)],
      'suggest 1/learned 2/client 3/learned',
    ],
    [
      'puts the likeliest first where is asked',
      match('ambiguous', 2, 3),
      [suggestion(3, 0.7), suggestion(4, 0.2)],
      'ambiguous 3/client 2/client (4/learned)',
    ],
    [
      'stands behind a serial number, however sure it is',
      withSerial('suggest', 2, 3),
      [suggestion(1, 0.99), suggestion(3, 0.4)],
      'suggest 2/serial 1/learned 3/client',
    ],
    [
      'stands behind a serial number where is asked, too',
      withSerial('ambiguous', 2, 3),
      [suggestion(3, 0.99)],
      'ambiguous 2/serial 3/client',
    ],
    ['never touches a strong hit', match('auto', 2), [suggestion(1, 0.99)], 'auto 2/number'],
    ['never touches a private window', match('private'), [suggestion(1, 0.99)], 'private'],
    ['names each matter once', match('suggest', 1), [suggestion(1, 0.5)], 'suggest 1/client'],
  ])('%s', (_, given, suggestions, expected) => {
    expect(told(withSuggestions(given, suggestions))).toBe(expected);
  });

  it('that was not client work is an answer beside the candidates, and tags nothing', () => {
    const found = [suggestion(null, 0.97), suggestion(1, 0.02)];
    const merged = withSuggestions(match('none'), found, 0.95);
    expect(told(merged)).toBe('suggest 1/learned');
    expect(merged.notClient).toMatchObject({ confidence: 0.97, reason: { code: 'given-alike' } });
    const alone = withSuggestions(match('none'), [suggestion(null, 0.5)]);
    expect(alone).toMatchObject({ outcome: 'none', candidates: [], notClient: { confidence: 0.5 } });
    expect(withSuggestions(match('ambiguous', 2, 3), found).notClient).toMatchObject({ confidence: 0.97 });
    expect(withSuggestions(match('auto', 2), found)).not.toHaveProperty('notClient');
  });

  it('carries how sure it is, and that it can be made a rule', () => {
    const [candidate] = withSuggestions(match('none'), [{ ...suggestion(1, 0.9), always: true }]).candidates;
    expect(candidate).toMatchObject({ matterId: 1, by: 'learned', confidence: 0.9, always: true });
  });

  it('carries how sure it is of one of several that fit, too', () => {
    const { candidates } = withSuggestions(match('ambiguous', 2, 3), [suggestion(3, 0.97)]);
    expect(candidates.map(({ matterId, by, confidence }) => [matterId, by, confidence])).toEqual([
      [3, 'client', 0.97],
      [2, 'client', undefined],
    ]);
    const [serial] = withSuggestions(withSerial('ambiguous', 2, 3), [suggestion(2, 0.97)]).candidates;
    expect(serial).not.toHaveProperty('confidence');
  });

  it('stands behind a name in the title where only its neighbours say so', () => {
    const beside: Suggestion = {
      ...suggestion(1, 0.9),
      reason: { code: 'beside', before: true, after: true, sure: true },
    };
    expect(told(withSuggestions(match('suggest', 2), [beside]))).toBe('suggest 2/client 1/learned');
  });

  it('tags by itself only from the confidence that the attorney set', () => {
    const sure = [suggestion(1, 0.95), suggestion(2, 0.04)];
    expect(told(withSuggestions(match('none'), sure))).toBe('suggest 1/learned 2/learned');
    expect(told(withSuggestions(match('none'), sure, 0.96))).toBe('suggest 1/learned 2/learned');
    expect(told(withSuggestions(match('none'), sure, 0.95))).toBe('auto 1/learned (2/learned)');
    expect(told(withSuggestions(withSerial('suggest', 2), sure, 0.95))).toBe('suggest 2/serial 1/learned');
    expect(told(withSuggestions(withSerial('suggest', 1), sure, 0.95))).toBe('auto 1/learned (2/learned)');
    expect(told(withSuggestions(match('ambiguous', 2, 3), sure, 0.9))).toBe('ambiguous 2/client 3/client (1/learned)');
  });
});
