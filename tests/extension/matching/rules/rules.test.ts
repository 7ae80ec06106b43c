import { describe, expect, it } from 'vitest';
import {
  checkRules,
  compareRules,
  createMatcher,
  createMatterIndex,
  type Match,
  type Matter,
  proposeRule,
  type Rule,
  wordsWorthARule,
} from '../../../../extension/matching/index.ts';

const MATTERS: Matter[] = [
  { id: 1, display_number: '00512-Harlow', status: 'Open' },
  { id: 2, display_number: '00513-Finch', status: 'Open' },
  { id: 3, display_number: '00514-Wren', status: 'Closed' },
  { id: 4, display_number: '00515-Tarn', status: 'Open' },
];
const words = (id: string, matter: number, text: string, more: Partial<Rule> = {}): Rule =>
  ({ id, matter, source: 'own', words: text, ...more }) as Rule;
const pattern = (id: string, matter: number, text: string, more: Partial<Rule> = {}): Rule =>
  ({ id, matter, source: 'own', pattern: text, ...more }) as Rule;

function told(title: string, { outcome, candidates, also = [] }: Match): string {
  const named = (list: Match['candidates']) =>
    list
      .map(({ matterId, by, rule, start, end }) => `${matterId}/${rule ?? by} "${title.slice(start, end)}"`)
      .join(' · ');
  return also.length > 0 ? `${outcome}: ${named(candidates)}; also ${named(also)}` : `${outcome}: ${named(candidates)}`;
}
const matched = (rules: Rule[], title: string, app?: string) =>
  told(title, createMatcher(MATTERS, { rules }).match(title, app === undefined ? {} : { app }));

describe('a rule by words', () => {
  it.each([
    ['whole words in their order', 'Notes on heron creek', 'auto: 1/a "heron creek"'],
    ['whatever separates them', 'HERON_Creek.pdf', 'auto: 1/a "HERON_Creek"'],
    ['as a possessive', 'Heron Creek’s plan', 'auto: 1/a "Heron Creek"'],
    ['not parts of words', 'Heron Creeks', 'none: '],
    ['not the other way round', 'Creek, Heron', 'none: '],
    ['not with another word between', 'Heron and Creek', 'none: '],
    ['not written together', 'heroncreek', 'none: '],
  ])('takes %s', (_, title, expected) => {
    expect(matched([words('a', 1, 'Heron Creek')], title)).toBe(expected);
  });

  it('counts in its order: the first decides, the others are named', () => {
    const rules = [words('a', 1, 'creek'), words('b', 2, 'heron creek')];
    expect(matched(rules, 'Heron Creek')).toBe('auto: 1/a "Creek"; also 2/b "Heron Creek"');
    expect(matched([...rules].reverse(), 'Heron Creek')).toBe('auto: 2/b "Heron Creek"; also 1/a "Creek"');
  });

  it('of the attorney’s own counts before the firm’s, wherever it stands', () => {
    const rules = [words('firm', 1, 'creek', { source: 'firm' }), words('own', 2, 'creek')];
    expect(matched(rules, 'Creek')).toBe('auto: 2/own "Creek"; also 1/firm "Creek"');
  });

  it('gives way to a later one where its matter is closed', () => {
    expect(matched([words('a', 3, 'creek'), words('b', 2, 'creek')], 'Creek')).toBe(
      'auto: 2/b "Creek"; also 3/a "Creek"',
    );
    expect(matched([words('a', 3, 'creek')], 'Creek')).toBe('closed: 3/a "Creek"');
  });

  it('asks when the number in the title is another matter’s', () => {
    expect(matched([words('a', 1, 'creek')], '00513-Finch creek')).toBe(
      'ambiguous: 2/number "00513-Finch" · 1/a "creek"',
    );
  });

  it('does not count inside a longer number', () => {
    expect(matched([words('a', 1, 'finch')], '00513-Finch creek')).toBe('auto: 2/number "00513-Finch"');
  });

  it('is without effect when it is off, or its matter is gone', () => {
    expect(matched([words('a', 1, 'creek', { enabled: false }), words('b', 9, 'creek')], 'Creek')).toBe('none: ');
  });
});

describe('limits of a rule', () => {
  const limited = [words('a', 1, 'draft', { app: 'Word' }), words('b', 2, 'draft', { title: 'heron' })];
  it.each([
    ['the application it names', 'Draft', 'Microsoft Word', 'auto: 1/a "Draft"'],
    ['no other application', 'Draft', 'Excel', 'none: '],
    ['no application that only begins so', 'Draft', 'Wordpad', 'none: '],
    ['titles with its further words', 'Draft of the Heron plan', 'Excel', 'auto: 2/b "Draft"'],
  ])('let through %s', (_, title, app, expected) => {
    expect(matched(limited, title, app)).toBe(expected);
  });

  it('make a rule for all of an application, which marks no characters', () => {
    const match = createMatcher(MATTERS, { rules: [pattern('a', 1, '*', { app: 'QuickBooks' })] });
    expect(match.match('Anything', { app: 'QuickBooks' })).toEqual({
      outcome: 'auto',
      candidates: [{ matterId: 1, start: 0, end: 0, by: 'rule', rule: 'a' }],
    });
    expect(match.match('Anything').outcome).toBe('none');
  });

  it('never hide a number of a title that they keep the rule from', () => {
    expect(matched([words('a', 1, '00513-Finch creek', { app: 'Word' })], '00513-Finch creek', 'Excel')).toBe(
      'auto: 2/number "00513-Finch"',
    );
  });
});

describe('a pattern', () => {
  it.each([
    ['lease*', 'Two leases', 'leases'],
    ['*lease', 'A sublease', 'sublease'],
    ['lease*', 'Sublease', null],
    ['INV-####', 'inv 2231.pdf', 'inv 2231'],
    ['INV-####', 'INV-22317', null],
    ['INV-####', 'INV-2231.50', null],
    ['hero? creek', 'Herod Creek', 'Herod Creek'],
    ['hero? creek', 'Hero Creek', null],
    ['motion * compel', 'Motion to Compel', 'Motion to Compel'],
    ['motion * compel', 'motion compel', 'motion compel'],
    ['motion * compel', 'motions to compel', null],
    ['motion*compel', 'motions to recompel', 'motions to recompel'],
    ['heron|creek dam', 'The creek dam', 'creek dam'],
    ['heron|creek dam', 'The creek', null],
    ['señor*', 'Senorita', 'Senorita'],
    ['a*b*c', 'c b a', null],
    ['a (b)', 'a (b)', 'a (b)'],
  ])('%s in "%s" marks %s', (text, title, expected) => {
    const { candidates } = createMatcher(MATTERS, { rules: [pattern('a', 1, text)] }).match(title);
    expect(candidates.map(({ start, end }) => title.slice(start, end))).toEqual(expected === null ? [] : [expected]);
  });
});

describe('what is wrong with a rule', () => {
  it.each<[string, Rule, object]>([
    ['no word', words('a', 1, ' - '), { fault: 'empty', field: 'words', start: 0, end: 3 }],
    ['no pattern', pattern('a', 1, ''), { fault: 'empty', field: 'pattern', start: 0, end: 0 }],
    [
      'nothing between bars',
      pattern('a', 1, 'dam||creek'),
      { fault: 'empty-alternative', field: 'pattern', start: 4, end: 4 },
    ],
    ['a text too long', words('a', 1, 'x'.repeat(201)), { fault: 'too-long', field: 'words', start: 200, end: 201 }],
    ['wildcards alone', pattern('a', 1, '* *'), { fault: 'matches-everything', field: 'pattern', start: 0, end: 3 }],
    [
      'a limit that lets all through',
      words('a', 1, 'x', { app: '*' }),
      { fault: 'matches-everything', field: 'app', start: 0, end: 1 },
    ],
    ['a matter that is gone', words('a', 9, 'x'), { fault: 'unknown-matter', field: null, start: 0, end: 0 }],
  ])('is said with its place: %s', (_, rule, expected) => {
    expect(checkRules([rule], (matter) => matter < 9)).toEqual([{ rule: 'a', ...expected }]);
    expect(matched([rule, words('b', 2, 'creek')], 'x creek')).toContain('2/b "creek"');
  });

  it('is an id used twice, and more patterns than are looked at', () => {
    expect(checkRules([words('a', 1, 'x'), words('a', 2, 'y')])).toMatchObject([{ rule: 'a', fault: 'same-id' }]);
    const many = Array.from({ length: 201 }, (_, at) => pattern(String(at), 1, 'x*'));
    expect(checkRules(many)).toMatchObject([{ rule: '200', fault: 'too-many' }]);
  });
});

describe('a difference between two sets of rules', () => {
  const index = createMatterIndex(MATTERS);
  const rows = [
    { app: 'Word', title: 'Heron creek' },
    { app: 'Word', title: '00513-Finch' },
    { app: 'Excel', title: 'Heron creek' },
    { app: 'Word', title: 'Vault - KeePassXC' },
  ];
  it('names the windows that come out otherwise, and how', () => {
    const found = compareRules(index, [], [words('a', 1, 'creek', { app: 'Word' })], rows);
    expect(found).toEqual([
      {
        row: 0,
        before: { outcome: 'none', candidates: [] },
        after: { outcome: 'auto', candidates: [{ matterId: 1, start: 6, end: 11, by: 'rule', rule: 'a' }] },
      },
    ]);
  });

  it('is nothing where another rule gives the same matter', () => {
    expect(compareRules(index, [words('a', 1, 'creek')], [words('b', 1, 'heron')], rows)).toEqual([]);
  });

  it('is nothing where a stronger witness decides anyway', () => {
    expect(compareRules(index, [], [words('a', 2, 'finch')], rows)).toEqual([]);
  });
});

describe('a rule out of a window', () => {
  it.each([
    ['Zenith deposition outline v3.docx - Word', 'Word', ['Zenith deposition outline']],
    ['* RE: Heron Creek - site visit 4 May 2031 - Message (HTML)', 'Outlook', ['Heron Creek', 'site visit']],
    ['00512 Alder_survey_2031-05-04.pdf - Adobe Acrobat Pro (64-bit)', 'Acrobat', ['Alder_survey']],
    ['May & Sons lease - Word', 'Word', ['May & Sons lease']],
    ['4821 - 2231', undefined, []],
  ])('%s offers %j', (title, app, expected) => {
    expect(wordsWorthARule(title, app)).toEqual(expected);
  });

  it('finds the window that it was made of', () => {
    const title = 'RE: Heron Creek - site visit 4 May 2031 - Message (HTML)';
    const rule = proposeRule({ title, app: 'Outlook', matter: 2 }, 'new');
    expect(rule).toEqual({ id: 'new', source: 'own', matter: 2, words: 'Heron Creek' });
    expect(matched(rule ? [rule] : [], title)).toContain('auto: 2/new');
  });

  it('looks for what the remembered candidate was found by', () => {
    const title = 'Chat | Ada Finch | Teams';
    const candidate = { matterId: 2, start: 7, end: 16, by: 'client' as const };
    expect(proposeRule({ title, matter: 2, candidate }, 'new')?.words).toBe('Ada Finch');
    expect(proposeRule({ title: '4821 - 2231', matter: 2 }, 'new')).toBeNull();
  });
});
