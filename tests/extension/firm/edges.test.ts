import { describe, expect, it } from 'vitest';
import { readFirmSettings, readSetup, readShared } from '../../../extension/firm/index.ts';

const of = (list: 'exclusions' | 'rules' | 'billing', item: unknown) => readFirmSettings({ [list]: [item] });
const deep = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);

describe('at the edge of what a firm may write', () => {
  it.each([
    ['billing', { leastMinutes: 1_440 }, true],
    ['billing', { leastMinutes: 1_440.01 }, false],
    ['billing', { leastMinutes: 0 }, false],
    ['billing', { leastMinutes: Number.NaN }, false],
    ['billing', { leastMinutes: '6' }, false],
    ['billing', { mostHoursOfDay: 24 }, true],
    ['billing', { longDayHours: 24.5 }, false],
    ['billing', { leastMinutes: 6, mostMinutes: 6 }, true],
    ['billing', { leastMinutes: 7, mostMinutes: 6 }, false],
    ['billing', { client: 'Acme', mostCharacters: 10_000 }, true],
    ['billing', { mostCharacters: 10_001 }, false],
    ['billing', { oneTask: null }, false],
    ['billing', { oneTask: undefined, leastMinutes: 6 }, true],
    ['billing', { bannedWords: [] }, true],
    ['billing', { bannedWords: Array.from({ length: 2_000 }, (_, at) => `word ${at}`) }, true],
    ['billing', { bannedWords: Array.from({ length: 2_001 }, (_, at) => `word ${at}`) }, false],
    ['billing', { client: 'Acme', matter: '00041' }, false],
    ['billing', { client: 'Acme', matterId: 41 }, false],
    ['billing', {}, true],
    ['billing', [], false],
    ['billing', null, false],
    ['rules', { matterId: 2 ** 53 - 1, words: 'a' }, true],
    ['rules', { matterId: 2 ** 53, words: 'a' }, false],
    ['rules', { matter: ` ${'x'.repeat(200)} `, words: 'a' }, true],
    ['rules', { matter: 'x'.repeat(201), words: 'a' }, false],
    ['rules', { matter: '1', words: 'a', id: '' }, false],
    ['exclusions', { app: 'Word', title: ' ' }, false],
    ['exclusions', { app: 'Word', color: 'red' }, true],
  ] as const)('%s: %j', (list, item, taken) => {
    const { settings, problems } = of(list, item);
    expect(settings[list]).toHaveLength(taken ? 1 : 0);
    expect(problems).toEqual(taken ? [] : [{ name: list, item: 1 }]);
  });

  it('a text is one line with its blanks cut off, well formed', () => {
    expect(of('exclusions', { title: ' pay\ud800roll ' }).settings.exclusions).toEqual([{ title: 'pay\ufffdroll' }]);
  });

  it.each(['rules', 'billing'] as const)('of %s the first two thousand count, and the rest is named', (list) => {
    const item = list === 'rules' ? { matter: '1', words: 'a' } : { oneTask: true };
    const { settings, problems } = readFirmSettings({ [list]: Array.from({ length: 2_010 }, () => item) });
    expect(settings[list]).toHaveLength(2_000);
    expect(problems).toEqual([{ name: list, item: 2_001 }]);
  });
});

describe('a hostile file', () => {
  it('reaches no prototype by a key', () => {
    const item = JSON.parse('{"__proto__":{"oneTask":true},"constructor":{"prototype":{"a":1}},"leastMinutes":6}');
    expect(of('billing', item).settings.billing).toStrictEqual([{ leastMinutes: 6 }]);
    const whole = JSON.parse('{"__proto__":{"region":"us","billing":[{}]},"keepMonths":3}');
    expect(readFirmSettings(whole).settings).toMatchObject({ keepMonths: 3, billing: [] });
    expect(readFirmSettings(whole).settings.region).toBeUndefined();
    expect(({} as Record<string, unknown>).oneTask).toBeUndefined();
  });

  it.each(['region', 'clientId', 'keepMonths', 'SHOW_CLOSED_CASES', 'exclusions', 'rules', 'billing', 'locked'])(
    'nests as deep as it likes in the place of %s, and is refused',
    (name) => {
      const { problems } = readFirmSettings({ [name]: name === 'rules' ? [deep(5_000)] : deep(5_000) });
      expect(problems.map((problem) => problem.name)).toEqual(name === 'rules' ? ['rules'] : [name]);
    },
  );

  it('opens nothing where it is deep, or something else altogether', () => {
    for (const content of [deep(5_000), [], 'text', 7, null, undefined, true]) {
      expect(readSetup(content)).toBeNull();
      expect(readShared(content)).toBeNull();
    }
  });
});
