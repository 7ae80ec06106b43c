import { describe, expect, it } from 'vitest';
import {
  NO_SETTINGS,
  readFirmSettings,
  readSetup,
  readShared,
  writeSetup,
  writtenSettings,
} from '../../../extension/firm/index.ts';

const WHOLE = {
  region: 'eu',
  clientId: 'the-client',
  SHOW_CLOSED_CASES: true,
  ADD_SUMMARY_TO_NARRATIVE: false,
  ACTIVITY_TYPES_NON_BILLABLE: 'Administration, Training',
  exclusions: [{ app: 'Spotify' }, { app: 'firefox', title: 'Bank' }],
  keepMonths: 18,
  rules: [
    { matter: '00041-Acme', words: 'zenith merger' },
    { id: 'patents', matterId: 1740250013, pattern: 'US ####', app: 'word' },
  ],
  billing: [
    { client: 'Acme Corporation', oneTask: true, bannedWords: ['various'] },
    { leastMinutes: 6, mostHoursOfDay: 8.5, categoryRequired: true },
  ],
  locked: ['ACTIVITY_TYPES_NON_BILLABLE', 'exclusions'],
};

describe('what a firm settles', () => {
  it('is read whole, and written back as it was', () => {
    const { settings, problems } = readFirmSettings(WHOLE);
    expect(problems).toEqual([]);
    expect(writtenSettings(settings)).toEqual(WHOLE);
  });

  it('may be absent or partial: what is not there settles nothing', () => {
    expect(readFirmSettings({})).toMatchObject({ settings: NO_SETTINGS, problems: [] });
    expect(readFirmSettings({ SHOW_CLOSED_CASES: true }).settings).toEqual({
      ...NO_SETTINGS,
      properties: { SHOW_CLOSED_CASES: true },
    });
  });

  const wrong: [string, object, { name: string; item?: number }][] = [
    ['a region that is none', { region: 'moon' }, { name: 'region' }],
    ['a client id that is a number', { clientId: 7 }, { name: 'clientId' }],
    ['yes for true', { SHOW_CLOSED_CASES: 'yes' }, { name: 'SHOW_CLOSED_CASES' }],
    ['a list of categories', { ACTIVITY_TYPES_NON_BILLABLE: ['Training'] }, { name: 'ACTIVITY_TYPES_NON_BILLABLE' }],
    ['half a month', { keepMonths: 0.5 }, { name: 'keepMonths' }],
    ['an exclusion of nothing', { exclusions: [{ app: 'x' }, {}] }, { name: 'exclusions', item: 2 }],
    [
      'an exclusion that is half of another type',
      { exclusions: [{ app: 'x', title: 5 }] },
      { name: 'exclusions', item: 1 },
    ],
    ['exclusions that are no list', { exclusions: 'Spotify' }, { name: 'exclusions' }],
    ['a rule without a matter', { rules: [{ words: 'zenith' }] }, { name: 'rules', item: 1 }],
    ['a rule with two matters', { rules: [{ words: 'z', matter: '1', matterId: 1 }] }, { name: 'rules', item: 1 }],
    [
      'a rule with words and a pattern',
      { rules: [{ words: 'z', pattern: 'z*', matter: '1' }] },
      { name: 'rules', item: 1 },
    ],
    ['a rule in two lines', { rules: [{ words: 'a\nb', matter: '1' }] }, { name: 'rules', item: 1 }],
    ['a cap below nothing', { billing: [{ longDayHours: -1 }] }, { name: 'billing', item: 1 }],
    ['a banned word that is none', { billing: [{ bannedWords: ['a', 1] }] }, { name: 'billing', item: 1 }],
    ['a matter below nothing', { rules: [{ words: 'z', matterId: -1 }] }, { name: 'rules', item: 1 }],
    ['a matter that is nought', { billing: [{ matterId: 0, oneTask: true }] }, { name: 'billing', item: 1 }],
    ['least above most', { billing: [{ leastMinutes: 10, mostMinutes: 5 }] }, { name: 'billing', item: 1 }],
    ['an exclusion that shows nothing', { exclusions: [{ title: '\u200b' }] }, { name: 'exclusions', item: 1 }],
    ['an exclusion of an apostrophe', { exclusions: [{ title: '’' }] }, { name: 'exclusions', item: 1 }],
    [
      'an exclusion of a whole program by a title of nothing',
      { exclusions: [{ app: 'Word', title: '\u00ad' }] },
      { name: 'exclusions', item: 1 },
    ],
    ['a rule whose words show nothing', { rules: [{ words: '\u200b', matter: '1' }] }, { name: 'rules', item: 1 }],
    ['a client id that shows nothing', { clientId: '\u2060' }, { name: 'clientId' }],
    ['a banned word that shows nothing', { billing: [{ bannedWords: ['\u00ad'] }] }, { name: 'billing', item: 1 }],
    ['a lock of what cannot be locked', { locked: ['pause', 'region'] }, { name: 'locked', item: 1 }],
    ['a policy that is a list', [], { name: 'settings' }],
  ];
  it.each(wrong)('leaves out and names %s, and everything else counts', (_, part, problem) => {
    const rest = { SHOW_CLOSED_CASES: true };
    const given = Array.isArray(part) ? part : { ...rest, ...part };
    const { settings, problems } = readFirmSettings(given);
    expect(problems).toEqual([problem]);
    if (!Array.isArray(part) && !('SHOW_CLOSED_CASES' in part)) expect(settings.properties).toEqual(rest);
  });

  it('has no word for pausing, for recording more, or for consent', () => {
    const { settings } = readFirmSettings({ ...WHOLE, paused: false, consent: 1, keepCapturing: true, include: ['*'] });
    expect(writtenSettings(settings)).toEqual(WHOLE);
  });

  it('stays within what can be carried: a list without end is cut, and that is said', () => {
    const exclusions = Array.from({ length: 500 }, (_, at) => ({ app: `program ${at}` }));
    const { settings, problems } = readFirmSettings({ exclusions });
    expect(settings.exclusions).toHaveLength(100);
    expect(problems).toEqual([{ name: 'exclusions', item: 101 }]);
  });
});

const SETUP = {
  made: 1_764_000_000_000,
  firm: 'Park & Reed LLP',
  region: 'eu',
  clientId: 'the-client',
  clientSecret: 'the-secret',
  redirects: ['https://eu.app.clio.com/oauth/approval'],
  settings: WHOLE,
};

describe('what a setup file holds', () => {
  it('comes out as it went in', () => {
    const read = readSetup(SETUP);
    expect(read?.problems).toEqual([]);
    expect(read && writeSetup(read.setup)).toEqual(SETUP);
  });

  it('is nothing without an application to connect with', () => {
    for (const part of ['region', 'clientId', 'clientSecret'])
      expect(readSetup({ ...SETUP, [part]: undefined }), part).toBeNull();
    expect(readSetup({ ...SETUP, clientSecret: 'two words' })).toBeNull();
    expect(readSetup(null)).toBeNull();
  });
});

const SHARED = {
  made: 1_764_000_000_000,
  region: 'us',
  clientId: 'the-client',
  clientSecret: 'the-secret',
  refreshToken: 'the-token',
  account: { id: 9, name: 'Park & Reed LLP' },
  as: { id: 1, name: 'Time Desk', email: 'time@firm.example' },
  colleague: { name: 'Ben Reed', email: 'ben@firm.example', userId: null },
};

describe('what the file of a shared connection holds', () => {
  it('comes out as it went in', () => {
    expect(readShared(SHARED)).toEqual(SHARED);
  });

  it('is nothing where a token, the account or any way to find the colleague is missing', () => {
    for (const part of ['refreshToken', 'account', 'as', 'colleague', 'clientSecret'])
      expect(readShared({ ...SHARED, [part]: undefined }), part).toBeNull();
    expect(readShared({ ...SHARED, colleague: { name: 'Ben', email: '', userId: null } })).toBeNull();
    expect(readShared({ ...SHARED, colleague: { name: 'Ben', email: '', userId: 12 } })).not.toBeNull();
  });
});

/** Every place in a value that holds a text, a number or a flag, as the names that lead to it. */
function places(value: unknown, way: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [way];
  return Object.entries(value).flatMap(([name, part]) =>
    places(part, [...way, Array.isArray(value) ? Number(name) : name]),
  );
}
type Tree = { [name: string | number]: unknown };
function at(value: unknown, way: readonly (string | number)[]): unknown {
  return way.reduce<unknown>((part, name) => (part as Tree | undefined)?.[name], value);
}
function changed<T>(value: T, way: readonly (string | number)[], part: unknown): T {
  const copy = structuredClone(value);
  (at(copy, way.slice(0, -1)) as Tree)[way.at(-1) ?? ''] = part;
  return copy;
}

/** What is no such value, and becomes one where somebody makes a text or a number of it. */
const DISGUISES: [name: string, of: (value: unknown) => unknown][] = [
  ['a list of it', (value) => [value]],
  ['a list of a list of it', (value) => [[value]]],
  ['a text or number of it', (value) => (typeof value === 'string' ? Number(value) : String(value))],
  ['an object that says so', (value) => ({ toString: () => value, valueOf: () => value })],
  ['an object around it', (value) => Object(value)],
  ['nothing', () => null],
  ['an object', () => ({})],
];

describe.each(DISGUISES)('%s, in the place of any part', (_, disguise) => {
  it.each(places(WHOLE).map((way) => [way.join('.'), way] as const))(
    'is not taken for %s, and is named',
    (_name, way) => {
      const { settings, problems } = readFirmSettings(changed(WHOLE, way, disguise(at(WHOLE, way))));
      expect(problems.map(({ name }) => name)).toContain(way[0]);
      const rest = (value: unknown) => places(value).map((found) => at(value, found));
      // Whatever came through is of what was right.
      for (const value of rest(writtenSettings(settings))) expect(rest(WHOLE)).toContain(value);
    },
  );

  it('opens no file in which the place or the application is none', () => {
    for (const name of ['region', 'clientId', 'clientSecret'] as const)
      expect(readSetup({ ...SETUP, [name]: disguise(SETUP[name]) }), name).toBeNull();
    for (const way of [['region'], ['clientId'], ['clientSecret'], ['refreshToken'], ['account', 'id'], ['as', 'id']])
      expect(readShared(changed(SHARED, way, disguise(at(SHARED, way)))), way.join('.')).toBeNull();
  });
});
