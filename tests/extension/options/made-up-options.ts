import { WANTED_SCOPES } from '../../../extension/clio/index.ts';
import type { Explanation, Step } from '../../../extension/matching/index.ts';
import { FAULT_PLACES } from '../../../extension/messages/faults.ts';
import type { FirmView, OpenedFile } from '../../../extension/messages/firm.ts';
import type { MeaningView, RulePreview, RuleView, TriedView } from '../../../extension/messages/matching.ts';
import type { SettingsView } from '../../../extension/messages/settings.ts';
import type { StateView } from '../../../extension/messages/state.ts';
import type { UnsentOffer } from '../../../extension/messages/unsent.ts';
import { CONNECTION, MATTERS, SMITH, ZENITH } from '../../e2e/parts/fed-parts.ts';
import type { Answers } from '../ui/made-up-worker.ts';

// What the options page shows, made up: as much of it at once as can be.

const DAY_MS = 86_400_000;
export const NOON = Date.UTC(2026, 10, 23, 12);

export const STATE: StateView = {
  helper: { kind: 'recording' },
  platform: 'linux-x11',
  helperVersion: '0.1.0',
  remarks: [{ kind: 'interrupted', from: NOON - DAY_MS, to: NOON - DAY_MS + 3_600_000 }],
  consent: NOON - 30 * DAY_MS,
  recording: {
    idleAfterMinutes: 5,
    exclusions: [{ app: 'Spotify' }, { title: 'payroll' }, { app: 'Word', title: 'diary' }],
    keepCapturing: true,
    paused: false,
    resumeAt: null,
  },
  connection: { ...CONNECTION, timeZone: 'Pacific/Auckland', fromSetup: true, waiting: 2, trouble: { kind: 'ailing' } },
  redirect: 'https://another.chromiumapp.org/clio',
  faults: FAULT_PLACES.map((where) => ({ where, code: 'TypeError', at: NOON - 60_000 })),
  regions: [
    { id: 'us', origin: 'https://app.clio.com' },
    { id: 'eu', origin: 'https://eu.app.clio.com' },
    { id: 'sandbox', origin: 'http://127.0.0.1:4747' },
  ],
};

const rule = (id: string, more: Partial<Omit<RuleView, 'rule'>> & { rule: Partial<RuleView['rule']> }): RuleView => ({
  source: 'own',
  matter: SMITH,
  problems: [],
  ...more,
  rule: { id, matter: 1, ...more.rule },
});

export const RULES: RuleView[] = [
  rule('one', { rule: { words: 'lease', app: 'Word', title: 'draft' } }),
  rule('two', {
    rule: { pattern: 'zen*' },
    matter: ZENITH,
    problems: [{ rule: 'two', fault: 'too-many', field: null, start: 0, end: 0 }],
  }),
  rule('three', { rule: { words: 'merger', enabled: false } }),
  rule('four', { rule: { words: 'estate' }, source: 'firm', matter: { ...SMITH, number: null, status: 'Closed' } }),
];

const OUTCOMES: MeaningView['outcome'][] = ['auto', 'ambiguous', 'suggest', 'closed', 'private', 'none'];
const PREVIEW: RulePreview = {
  moves: OUTCOMES.map((outcome, at) => ({
    before: { outcome, matters: [SMITH, ZENITH] },
    after: { outcome: OUTCOMES[(at + 1) % OUTCOMES.length] ?? 'none', matters: [ZENITH, SMITH] },
    items: 5,
    minutes: 64,
    titles: [{ app: 'Word', title: 'Lease draft', start: 0, end: 5 }],
  })),
  items: 40,
  minutes: 500,
  days: 30,
  older: true,
  problems: [],
};

const FATES: Step['fate'][] = [
  'decides',
  'also',
  'said-already',
  'closed',
  'later-rule',
  'inside-longer',
  'among-digits',
  'written-together',
  'across-folders',
  'common-words',
];
/** A title that comes to what it does for this reason. */
const triedFor = (reason: Explanation['reason']): TriedView => ({
  explanation: {
    match: { outcome: 'auto', candidates: [{ matterId: SMITH.id, start: 0, end: 5, by: 'number' }] },
    reason,
    ...(reason === 'private' ? { privateRule: 'password-manager' as const } : {}),
    readAs: '12',
    steps: FATES.map(
      (fate, at): Step => ({
        matterId: (at % 2 === 0 ? SMITH : ZENITH).id,
        start: at,
        end: at + 1,
        by: at === 0 ? 'number' : 'client',
        text: at === 1 ? '' : 'Smith',
        fate,
        ...(at > 7 ? { asks: { words: 'merger', source: at === 8 ? ('own' as const) : ('firm' as const) } } : {}),
      }),
    ),
  },
  matters: Object.fromEntries(MATTERS.map((matter) => [matter.id, matter])),
  learned: [
    { matter: SMITH, percent: 97, reason: { code: 'given-alike', quote: 'Lease' }, start: 0, end: 0, tags: true },
    { matter: ZENITH, percent: 61, reason: { code: 'seen-word', quote: 'zenith', windows: 4 }, start: 0, end: 0 },
  ],
});

const SETTINGS: SettingsView = {
  values: {
    idleAfterMinutes: 5,
    exclusions: [],
    keepCapturing: true,
    uncheckedTitles: false,
    microphone: true,
    subjects: false,
    months: null,
    hold: false,
    startOfDay: 240,
    startOfWeek: 'monday',
    language: 'browser',
    showClosedCases: false,
    addSummaryToNarrative: false,
    activityTypesNonBillable: '',
    byTask: false,
    rounding: null,
    longDayHours: null,
    rules: [],
    automaticFrom: null,
    remindAt: null,
    hideNames: false,
  } as SettingsView['values'],
  byFirm: { months: 'set' },
  unusable: ['months'],
  fields: [
    { name: 'hold', control: { kind: 'switch' }, value: false, byFirm: 'set' },
    { name: 'startOfDay', control: { kind: 'choice', values: [0, 240, 360] }, value: 240, byFirm: 'locked' },
    { name: 'startOfWeek', control: { kind: 'choice', values: ['monday', 'sunday'] }, value: 'monday', byFirm: 'no' },
  ],
};

export const FIRM: FirmView = {
  policy: true,
  setup: true,
  settled: [
    { name: 'region', value: 'eu', by: 'firm', locked: true },
    { name: 'clientId', value: null, by: 'firm', locked: false },
    { name: 'SHOW_CLOSED_CASES', value: true, by: 'firm', locked: true },
    { name: 'keepMonths', value: 24, by: 'firm', locked: false },
    { name: 'startOfDay', value: 0, by: 'firm', locked: false },
  ],
  exclusions: { items: [{ app: 'Spotify' }, { title: 'payroll' }], locked: false, without: false },
  rules: { items: Array.from({ length: 9 }, () => ({ words: 'merger', matter: '12' })), locked: true, without: false },
  billing: [{ client: 'Acme Corp', leastMinutes: 6 }, { maxHours: 8 }],
  problems: [
    { source: 'policy', name: 'rules', item: 2, lost: 'Smith', fault: null },
    { source: 'setup', name: 'locked', item: null, lost: null, fault: null },
    {
      source: 'setup',
      name: 'rules',
      item: 1,
      lost: null,
      fault: { rule: 'firm', fault: 'empty', field: 'words', start: 0, end: 0 },
    },
  ],
  own: { region: 'us', clientId: '12', account: 'Park & Reed LLP', user: 'Ada Park' },
  shared: { as: 'Ada Park', user: 'Cara Lind' },
  made: { SHOW_CLOSED_CASES: true, keepMonths: 24, rules: [{ words: 'merger', matter: '12' }] },
  askable: [{ name: 'startOfWeek', control: { kind: 'choice', values: ['monday', 'sunday'] } }],
  colleagues: [{ id: 3, name: 'Cara Lind', email: 'cara@firm.example' }],
};

const SETUP_FILE: OpenedFile = {
  kind: 'setup',
  firm: 'Park & Reed LLP',
  region: 'us',
  origin: 'https://app.clio.com',
  clientId: '12',
  made: NOON,
  settles: ['SHOW_CLOSED_CASES', 'rules'],
  redirectKnown: false,
  problems: FIRM.problems,
};
export const SHARED_FILE: OpenedFile = {
  kind: 'shared',
  firm: 'Park & Reed LLP',
  region: 'eu',
  origin: 'https://eu.app.clio.com',
  made: NOON,
  as: 'Ada Park',
  colleague: { name: 'Cara Lind', email: 'cara@firm.example' },
};

/** What is read, and nothing of what is done: that fails. */
/** What two profiles left that are gone; the key of one is gone as well. */
const OFFERS: UnsentOffer[] = [
  {
    profile: '11111111-2222-4333-8444-555555555555',
    browser: 'Chrome',
    at: NOON - DAY_MS,
    days: [
      { day: '2026-11-20', entries: 2, seconds: 7200 },
      { day: '2026-11-19', entries: 0, seconds: 1800 },
    ],
  },
  {
    profile: '99999999-2222-4333-8444-555555555555',
    browser: '',
    at: NOON - DAY_MS,
    days: [{ day: '2026-11-18', entries: 0, seconds: 0 }],
    closed: true,
  },
];

export const READ: Answers = {
  'state.read': STATE,
  'helper.diagnose': {
    helper: '0.1.0',
    platform: 'linux-x11',
    node: '20.19.0',
    observer: 'x11',
    journal: { id: '11111111-1111-4111-8111-111111111111', first: 1, last: 40 },
    pid: 12,
    bytes: 10_000,
    limit: 1_000_000,
    trouble: null,
    holder: 'Firefox 153.0',
  },
  'helper.examine': {
    helper: '0.1.0',
    well: false,
    findings: [
      { about: { code: 'installed', forAll: false }, state: 'ok', found: null },
      {
        about: { code: 'browser', name: 'Google Chrome', forAll: false },
        state: 'wrong',
        found: { code: 'manifest-missing', path: '/home/ann/.config/google-chrome/com.matterline.helper.json' },
        mend: 'here',
      },
      {
        about: { code: 'policy', browser: 'Firefox' },
        state: 'note',
        found: { code: 'policy-unreadable', file: '/etc/firefox/policies/policies.json' },
      },
    ],
  },
  'properties.read': {
    showClosedCases: true,
    addSummaryToNarrative: false,
    activityTypesNonBillable: 'Travl, Nothing',
    categories: [{ id: 1, name: 'Travel' }],
    firm: { showClosedCases: 'locked', addSummaryToNarrative: 'set' },
  },
  'rules.read': RULES,
  'rules.preview': PREVIEW,
  'apps.read': ['Word', 'Outlook'],
  'matters.find': MATTERS,
  'title.try': triedFor('one-strong'),
  'learning.read': { automaticFrom: 95, days: 20, titles: 400 },
  'ownWords.read': [{ from: 'e-mail', to: 'correspondence', only: null }],
  'billing.read': {
    byTask: false,
    rounding: null,
    longDayHours: 13,
    rules: [
      { client: 'Acme Corp', leastMinutes: 6 },
      { matter: '00012-Smith', byTask: true },
    ],
    firm: { byTask: true, longDayHours: null },
    firmRules: { count: 2, locked: true },
    increment: { step: 360, from: 'attorney', choices: [360, 720] },
  },
  'settings.read': SETTINGS,
  'backups.read': { made: NOON, replaced: NOON - DAY_MS, keptUntil: NOON + 29 * DAY_MS },
  'imports.read': [
    {
      id: 'one',
      at: NOON,
      file: 'aw-buckets-export.json',
      from: NOON - 3 * DAY_MS,
      to: NOON - DAY_MS,
      time: 3_600_000,
    },
    {
      id: 'back',
      at: NOON,
      file: '',
      unsent: '2026-11-20',
      from: NOON - 3 * DAY_MS,
      to: NOON - 3 * DAY_MS + 3_600_000,
      time: 3_600_000,
    },
  ],
  'schedule.read': { on: { every: 'daily', path: '/media/safe' }, last: NOON, problem: 'no-folder', under: false },
  'schedule.run': null,
  'schedule.off': null,
  'unsent.read': { standing: 'kept', at: NOON, offers: OFFERS },
  'unsent.bringBack': { days: 2, seconds: 9000, entries: 3, left: 1 },
  'unsent.delete': 'done',
  'matter.time': { time: 3_600_000, days: 2 },
  'import.preview': { time: 7_200_000, free: 3_600_000, leftOut: 600_000 },
  'firm.read': FIRM,
  'exclusion.preview': {
    windows: 30,
    minutes: 100,
    days: 7,
    share: 0.5,
    much: true,
    titles: [{ app: 'Word', title: 'Lease draft', start: 0, end: 5 }],
  },
  'connection.approval': null,
  'connection.approvalAgain': null,
};

/** Whatever is asked is done. */
export const DONE: Answers = {
  ...READ,
  'connection.make': { ok: true },
  'connection.paste': { ok: true },
  'connection.renew': { ok: true },
  'connection.remove': null,
  'connection.approval': 'https://app.clio.com/oauth',
  'connection.approvalAgain': 'https://app.clio.com/oauth',
  'sync.now': null,
  'application.check': {
    ok: true,
    missing: [...WANTED_SCOPES],
  },
  'application.tryClient': null,
  'settings.change': null,
  'billing.increment': { done: true },
  'rules.save': { problems: [] },
  'learning.forget': null,
  'firm.without': null,
  'firm.makeSetup': { ok: true, file: '12' },
  'firm.makeShared': { ok: true, file: '12' },
  'firm.open': { ok: true, opened: SETUP_FILE },
  'firm.use': { ok: true },
  'time.delete': 'done',
  'matter.delete': 'done',
  'all.delete': 'done',
  'backup.read': { lines: ['{}'], done: true },
  'backup.made': null,
  'replaced.bringBack': 'done',
  'replaced.delete': 'done',
  'restore.take': null,
  'restore.finish': null,
  'restore.drop': null,
  'import.take': 3_600_000,
  'import.drop': 'done',
  'timeline.export': { version: 1, exportedAt: NOON, spans: [], entries: [], next: null },
  'recording.pause': null,
  'recording.resume': null,
  'helper.retry': null,
  'helper.takeOver': 'done',
  'helper.repair': true,
};

/** Clio says no to whatever is asked, and where there is nothing, there is nothing. */
export const REFUSED: Answers = {
  ...DONE,
  'helper.diagnose': null,
  'helper.examine': null,
  'helper.repair': false,
  'connection.make': { ok: false, trouble: { kind: 'forbidden', scope: { area: 'Matters', write: false }, said: '' } },
  'connection.paste': { ok: false, trouble: { kind: 'code' } },
  'connection.renew': { ok: false, trouble: { kind: 'declined' } },
  'application.check': { ok: false, trouble: { kind: 'sign-in' } },
  'application.tryClient': { kind: 'wrong-client' },
  'properties.read': {
    showClosedCases: false,
    addSummaryToNarrative: true,
    activityTypesNonBillable: '',
    categories: null,
    firm: { activityTypesNonBillable: 'locked' },
  },
  'rules.read': [],
  'rules.preview': {
    ...PREVIEW,
    moves: [],
    items: 0,
    older: false,
    problems: [{ rule: 'one', fault: 'matches-everything', field: 'words', start: 0, end: 1 }],
  },
  'title.try': triedFor('private'),
  'matters.find': [],
  'learning.read': { automaticFrom: null, days: 0, titles: 0 },
  'ownWords.read': [],
  'billing.read': {
    byTask: true,
    rounding: null,
    longDayHours: null,
    rules: [],
    firm: { byTask: null, longDayHours: 9 },
    firmRules: { count: 0, locked: false },
    increment: { step: null, from: 'attorney', choices: [] },
  },
  'billing.increment': { done: false },
  'settings.read': {
    ...SETTINGS,
    values: { ...SETTINGS.values, hold: true, months: 24 },
    byFirm: { months: 'locked' },
  },
  'firm.read': {
    ...FIRM,
    policy: false,
    own: null,
    shared: null,
    exclusions: { items: [], locked: false, without: true },
    rules: { items: [], locked: false, without: true },
    billing: [],
    problems: Array.from({ length: 12 }, (_, at) => ({
      source: 'setup' as const,
      name: 'exclusions',
      item: at + 1,
      lost: null,
      fault: null,
    })),
  },
  'exclusion.preview': { windows: 0, minutes: 0, days: 7, share: 0, much: false, titles: [] },
  'firm.open': { ok: false, why: 'passphrase' },
  'firm.makeSetup': { ok: false, why: { kind: 'settings', problems: FIRM.problems } },
  'time.delete': 'held',
  'matter.time': { time: 0, days: 0 },
  'matter.delete': 'held',
  'all.delete': 'held',
  'backups.read': { made: null, replaced: NOON, keptUntil: null },
  'imports.read': [],
  'schedule.read': { on: null, last: null, problem: null, under: false },
  'schedule.set': 'no-folder',
  'unsent.read': { standing: 'no-key-store', at: null, offers: [] },
  'import.preview': { time: 0, free: 0, leftOut: 0 },
  'import.drop': 'held',
  'replaced.bringBack': 'gone',
  'replaced.delete': 'held',
};
