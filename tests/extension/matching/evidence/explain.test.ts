import { describe, expect, it } from 'vitest';
import { createMatcher, type Matter, type Rule } from '../../../../extension/matching/index.ts';

const MATTERS: Matter[] = [
  { id: 1, display_number: '00900-Lark Hill', status: 'Open', client: { name: 'Ada Lark' } },
  { id: 2, display_number: '00900-Lark', status: 'Open' },
  { id: 3, display_number: '00901-Wren', status: 'Closed' },
  { id: 4, display_number: '7315', status: 'Open', description: 'Wren v. Rook' },
];
const RULES: Rule[] = [
  { id: 'a', source: 'firm', matter: 2, words: 'creek' },
  { id: 'b', source: 'own', matter: 1, pattern: 'cree*', app: 'Word' },
];
const matcher = createMatcher(MATTERS, { rules: RULES });
const steps = (title: string, app?: string) => {
  const { reason, steps: found } = matcher.explain(title, app === undefined ? {} : { app });
  return [reason, ...found.map(({ matterId, by, text, fate }) => `${matterId} ${by} "${text}" ${fate}`)];
};

describe('how a title came out', () => {
  it.each<[string, string, string | undefined, string[]]>([
    [
      'the longer number',
      '00900-Lark Hill',
      undefined,
      ['one-strong', '1 number "00900-Lark Hill" decides', '2 number "00900-Lark" inside-longer'],
    ],
    [
      'closed beside open',
      '00901-Wren 00900-Lark',
      undefined,
      ['one-strong', '2 number "00900-Lark" decides', '3 number "00901-Wren" closed'],
    ],
    ['a short number in a telephone number', '(415) 555 7315', undefined, ['nothing', '4 short "7315" among-digits']],
    ['a client’s name written together', 'AdaLark', undefined, ['nothing', '1 client "AdaLark" written-together']],
    ['own before the firm’s', 'creek', 'Word', ['one-strong', '1 rule "creek" decides', '2 rule "creek" later-rule']],
    [
      'what is said twice',
      'Ada Lark 00900-Lark Hill',
      undefined,
      [
        'one-strong',
        '1 number "00900-Lark Hill" decides',
        '1 client "Ada Lark" said-already',
        '2 number "00900-Lark" inside-longer',
      ],
    ],
    ['a case by the other "v."', 'Wren vs Rook', undefined, ['weak-only', '4 description "Wren vs Rook" decides']],
    ['nothing at all', 'Inbox', undefined, ['nothing']],
  ])('is told step by step: %s', (_, title, app, expected) => {
    expect(steps(title, app)).toEqual(expected);
  });

  it('names what the rule asks for', () => {
    const [first] = matcher.explain('creek', { app: 'Word' }).steps;
    expect(first).toMatchObject({ rule: 'b', asks: { source: 'own', pattern: 'cree*', app: 'Word' } });
  });

  it('says by which rule a window is private, and nothing of its title', () => {
    expect(matcher.explain('00900-Lark - Google Chrome (Incognito)')).toEqual({
      match: { outcome: 'private', candidates: [] },
      reason: 'private',
      privateRule: 'private-window',
      readAs: '',
      steps: [],
    });
  });

  it('says how the title was read', () => {
    expect(matcher.explain('００９００–Lark').readAs).toBe('00900-lark');
  });

  it.each(['00900-Lark Hill', '00901-Wren', 'creek', 'Wren v. Rook', 'Lark 00900', '', 'L:\\00900\\Lark'])(
    'ends where matching ends: %s',
    (title) => {
      expect(matcher.explain(title, { app: 'Word' }).match).toEqual(matcher.match(title, { app: 'Word' }));
    },
  );
});

it('a description that many matters share says nothing', () => {
  const divorces = (count: number): Matter[] =>
    Array.from({ length: count }, (_, at) => ({
      id: at + 1,
      display_number: `0${5000 + at}-X${at}`,
      status: 'Open',
      description: 'Uncontested divorce',
    }));
  expect(createMatcher(divorces(3)).match('Uncontested divorce').candidates).toHaveLength(3);
  expect(createMatcher(divorces(4)).match('Uncontested divorce').outcome).toBe('none');
  expect(createMatcher(divorces(4)).explain('Uncontested divorce').steps[0]?.fate).toBe('common-words');
});
