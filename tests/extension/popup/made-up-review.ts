import type { DayView } from '../../../extension/messages/day.ts';
import type { RulePreview, RuleView } from '../../../extension/messages/matching.ts';
import type { CandidateView } from '../../../extension/messages/posting.ts';
import {
  at,
  DAY,
  day,
  entry,
  GENERAL,
  LEASE,
  MATTERS,
  PATENT,
  PIER,
  row,
  SMITH,
  ZENITH,
} from '../../e2e/parts/fed-parts.ts';
import { HISTORY, WEEK } from '../../e2e/parts/fed-views.ts';
import type { Answers } from '../ui/made-up-worker.ts';

// What the review asks the worker for, made up.

const inClio = (clioId: number, more: Partial<CandidateView> = {}): CandidateView => ({
  clioId,
  day: DAY,
  seconds: 1440,
  narrative: 'Call with Mr. Darcy.',
  matter: null,
  ...more,
});

/** A day with an entry in each state that there is, and all that is asked about them. */
export const ENTRIES: DayView = day({
  entries: [
    entry(PIER, 42, 'approved'),
    entry(SMITH, 6, 'changing', { link: 'https://app.clio.com/nc/#/activities' }),
    entry(GENERAL, 18, 'taking-back'),
    entry(PATENT, 30, 'deleted', { reasons: [{ code: 'deleted-in-clio' }] }),
    entry(LEASE, 24, 'unknown', {
      reasons: [{ code: 'unclear' }],
      candidates: [
        inClio(70),
        ...Array.from({ length: 8 }, (_, index) => inClio(80 + index, { seconds: null, matter: ZENITH })),
      ],
    }),
    entry(ZENITH, 36, 'posted', {
      reasons: [{ code: 'changed-in-clio', differences: [{ attribute: 'seconds', seconds: 3240 }] }],
      duplicates: [inClio(71)],
    }),
    entry(PIER, 12, 'refused', { reasons: [{ code: 'refused', why: { code: 'missing' } }] }),
    entry(GENERAL, 12, 'unknown', { reasons: [{ code: 'never-confirmed' }], awaitsRetry: true }),
    entry(SMITH, 12, 'posted', { onBill: true }),
  ],
});

const RULE: RuleView = {
  rule: { id: 'rule', matter: SMITH.id, words: 'lease' },
  source: 'own',
  matter: SMITH,
  problems: [],
};
const PREVIEW: RulePreview = {
  moves: (['auto', 'ambiguous', 'closed', 'none'] as const).map((outcome) => ({
    before: { outcome: 'auto', matters: [ZENITH] },
    after: { outcome, matters: [SMITH, ZENITH] },
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

/** What is read, and nothing of what is done: that fails. */
export const READ: Answers = {
  'week.read': { days: WEEK },
  'posting.history': { lines: HISTORY, more: true },
  'days.find': {
    items: [
      { day: DAY, row: row('Word', 'Lease draft', at(9), 12), matter: LEASE, sent: true, standing: 'in-clio' },
      { day: '2026-11-20', row: row('Outlook', '', at(10), 6), matter: null, sent: false, standing: null },
    ],
    more: '2026-11-20',
  },
  'matters.find': MATTERS,
  'categories.read': [{ id: 1, name: 'Travel' }],
  'codes.read': { tasks: [{ id: 2, name: 'L110 Fact Investigation' }], activities: [{ id: 3, name: 'A101 Plan' }] },
  'narratives.read': ['Draft lease.'],
  'snippets.read': [{ snippet: 'tc', phrase: 'telephone call', wholeWord: true }],
  'rules.propose': RULE.rule,
  'rules.preview': PREVIEW,
};

/** Whatever is asked is done. */
export const DONE: Answers = {
  ...READ,
  'day.send': { ok: true, sent: 3 },
  'review.act': { done: true, inTheWay: [] },
  'review.undo': { kind: 'tag', count: 3, day: '2026-11-20', matters: [SMITH], rule: 'made' },
  'review.redo': null,
  'draft.change': null,
  'draft.fix': { done: true },
  'rules.remember': { kind: 'asks', rule: RULE, preview: PREVIEW },
  'rules.save': { problems: [] },
  'settings.change': null,
  'entry.change': { ok: true },
  'entry.takeBack': { ok: true },
  'entry.withdraw': true,
  'entry.retry': { ok: true },
  'entry.decide': { ok: true },
  'entry.duplicate': { ok: true },
  'posting.pause': null,
  'posting.resume': null,
  'recording.pause': null,
  'recording.resume': null,
  'consent.give': null,
  'helper.retry': null,
  'helper.takeOver': 'done',
  'sync.now': null,
  'timer.confirm': null,
  'timer.start': { kind: 'none' },
  'timer.stop': { kind: 'stopped', seconds: 3900 },
};

/** Nothing that is asked about an entry can be done. */
export const REFUSED: Answers = {
  ...DONE,
  'day.send': { ok: false, why: 'changed' },
  'review.act': { done: false, inTheWay: [{ start: at(9), end: at(10) }] },
  'draft.fix': { done: false },
  'days.find': { items: [], more: null },
  'matters.find': [],
  'posting.history': { lines: [], more: false },
  'rules.propose': null,
  'entry.change': { ok: false, why: 'billed' },
  'entry.takeBack': { ok: false, why: 'busy' },
  'entry.withdraw': false,
  'entry.retry': { ok: false, why: 'gone' },
  'entry.decide': { ok: false, why: 'changed' },
  'entry.duplicate': { ok: false, why: 'not-connected' },
  'timer.start': { kind: 'asks', absent: { away: 720_000, unknown: 300_000 } },
  'timer.stop': { kind: 'asks', absent: { away: 720_000, unknown: 0 } },
};
