import type { DayView } from '../../../extension/messages/day.ts';
import type { QuestionView } from '../../../extension/messages/items.ts';
import type { PostingLine, PostingView } from '../../../extension/messages/posting.ts';
import type { WeekDayView } from '../../../extension/messages/review.ts';
import {
  at,
  blocksFrom,
  CONNECTION,
  card,
  DAY,
  day,
  entry,
  GENERAL,
  hit,
  item,
  LEASE,
  MATTERS,
  need,
  PATENT,
  PIER,
  row,
  SMITH,
  ZENITH,
} from './fed-parts.ts';

// Days as the worker gives them, made up: every state that the review has, with sums that add up.

const CHAT = 'Chat | Acme Corp team | Microsoft Teams';
const QUESTIONS: QuestionView[] = [
  {
    start: at(10, 50),
    end: at(10, 58),
    minutes: 8,
    kind: 'still',
    before: { app: 'Adobe Acrobat', title: 'Exhibit A.pdf' },
    matter: ZENITH,
  },
  {
    start: at(14, 40),
    end: at(15, 4),
    minutes: 24,
    kind: 'call',
    before: { app: 'Zoom', title: 'Zoom Meeting' },
    matter: null,
  },
  { start: at(12, 31), end: at(13, 13), minutes: 42, kind: 'away', before: { app: '', title: '' }, matter: null },
  { start: at(7, 31), end: at(7, 43), minutes: 12, kind: 'gap', before: { app: '', title: '' }, matter: null },
];

/** A question about a call that no window tells of. */
const callBy = (app: string, start: number, minutes: number): QuestionView => ({
  ...{ start, end: start + minutes * 60_000, minutes, kind: 'microphone' },
  ...{ before: { app, title: '' }, matter: null },
});

/** Nothing yet: an empty day while the helper records. */
export const LITTLE = day({});

/** A day as they are, with one of each thing that can be on it. */
export const FULL = day({
  needs: [
    need([
      row('Microsoft Teams', CHAT, at(9, 26), 26, {
        outcome: 'ambiguous',
        evidence: [hit(ZENITH, CHAT, 'Acme Corp', 'client'), hit(GENERAL, CHAT, 'Acme Corp', 'client')],
      }),
    ]),
    need([row('Zoom', 'Zoom Meeting', at(15, 18), 12)]),
  ],
  questions: QUESTIONS,
  cards: [
    card(
      SMITH,
      'Draft motion to compel and reply brief; e-mail with [client / opposing counsel / colleague] re discovery responses',
      [
        item(SMITH, 'Word', '00012-Smith - Motion to Compel (v3).docx', at(8, 12), 66),
        item(SMITH, 'Outlook', 'RE: 00012-Smith - discovery responses', at(10, 36), 14),
        item(SMITH, 'Word', '00012-Smith_Reply_brief.docx', at(13, 14), 54),
      ],
      {
        kind: 'blank',
        quote: '[client / opposing counsel / colleague]',
        blocks: true,
        offer: 'narrative',
        mayBeFine: false,
      },
      {
        codes: { task: { id: 1, name: 'L350 Discovery motions' }, activity: null },
        conversations: [
          {
            key: 'mail',
            phrase: 'E-mail with [client / opposing counsel / colleague] re discovery responses',
            who: null,
          },
        ],
      },
    ),
    card(
      ZENITH,
      'Review Exhibit A; privilege log.',
      [
        item(ZENITH, 'Acrobat', 'Exhibit A 00041-Acme.pdf', at(9, 52), 44),
        item(ZENITH, 'Excel', 'Privilege log 00041-Acme.xlsx', at(15, 30), 49),
      ],
      { kind: 'block', tasks: 2, parts: [2880, 3240], more: 0, blocks: false, offer: 'fix', mayBeFine: true },
    ),
    card(
      PATENT,
      'Draft claims chart.',
      [item(PATENT, 'Word', 'Claims chart 2024-00117 (draft 4).docx', at(11, 15), 76)],
      { kind: 'other-matter', number: SMITH.number, quote: '00012', blocks: true, offer: 'confirm', mayBeFine: false },
      { charge: 'non-billable', category: null },
    ),
  ],
  small: [
    card(LEASE, 'Read letter.', [item(LEASE, 'Outlook', 'DAR23/00002 letter', at(16, 10), 2)], null, { ticked: false }),
  ],
  entries: [
    entry(PIER, 42, 'posted', { changedFrom: { seconds: 1800, inClio: 1800 } }),
    entry(GENERAL, 18, 'posted', {
      onBill: true,
      duplicates: [{ clioId: 73, matter: null, day: DAY, seconds: 1080, narrative: 'Draft claims chart.' }],
    }),
    entry(SMITH, 12, 'sending'),
    entry(LEASE, 24, 'refused', {
      reasons: [
        {
          code: 'refused',
          why: {
            code: 'said',
            said: 'This matter takes no more time: its budget is used up, and nobody raised it in Clio',
          },
        },
      ],
    }),
    entry(PATENT, 30, 'unknown', {
      reasons: [{ code: 'unclear' }],
      candidates: [
        { clioId: 71, matter: null, day: DAY, seconds: 1800, narrative: 'Draft claims chart.' },
        { clioId: 72, matter: SMITH, day: DAY, seconds: null, narrative: '' },
      ],
    }),
  ],
  excluded: [
    { ...row('Chrome', 'Weather in Halifax', at(12, 10), 9), excluded: 'not-client' },
    { ...row('Chrome', 'Dentist', at(12, 20), 4), excluded: 'hidden' },
  ],
  posting: { total: 3, done: 2, current: SMITH, waitingUntil: null, paused: false, trouble: null },
  unsent: [
    { day: '2026-11-17', minutes: 61 },
    { day: '2026-11-19', minutes: 192 },
    { day: '2026-11-20', minutes: 300 },
  ],
});

/** A day with calls behind other windows: by programs that people know, and by one with a name far too long. */
export const CALLS = day({
  cards: FULL.cards.slice(0, 1),
  questions: [
    callBy('ms-teams', at(10, 2), 29),
    { ...callBy('zoom', at(11, 40), 12), kind: 'call' },
    callBy(`com.example.Long${'VeryLong'.repeat(6)}Name`, at(15, 50), 75),
    callBy('chromium', at(17, 3), 4),
  ],
});

/** A day with time at mail programs that name no message: of classic Outlook, which can be asked, and of others. */
export const UNNAMED_MAIL = day({
  cards: FULL.cards.slice(0, 1),
  needs: [
    need(
      [
        row('OUTLOOK', 'Inbox - a.ruiz@firm.example - Outlook', at(8, 40), 31),
        row('OUTLOOK', 'Sent Items - a.ruiz@firm.example - Outlook', at(11, 2), 11),
      ],
      { mail: 'Outlook' },
    ),
    need([row('chrome', 'Inbox (3) - anna@firm.example - Gmail - Google Chrome', at(16, 10), 9)], { mail: 'Gmail' }),
  ],
});

/** Far too much: a day of thousands of windows, dozens of matters and everything sent twice. */
export const CROWDED = (() => {
  const long = 'with very, very long words in its name that no window bar would show in full '.repeat(3);
  const needs = Array.from({ length: 2100 }, (_, index) =>
    need([row('Google Chrome', `Research ${index} ${index % 9 === 0 ? long : ''}`, at(7) + index * 12_000, 1)]),
  );
  const cards = Array.from({ length: 60 }, (_, index) => {
    const of = MATTERS[index % MATTERS.length] ?? SMITH;
    const own = { ...of, id: 100 + index, colour: index % 8, number: `${of.number}-${index}` };
    const count = index === 0 ? 2009 : 3;
    return card(
      own,
      `Work on matter ${index}; ${long}`,
      Array.from({ length: count }, (_, at_) =>
        item(own, 'Word', `${own.number} part ${at_} ${long}`, at(8) + at_ * 9000, 1),
      ),
    );
  });
  const strip = Array.from({ length: 4109 }, (_, index) => ({
    start: at(7) + index * 9000,
    end: at(7) + (index + 1) * 9000,
    colour: index % 5 < 2 ? (index >> 3) % 8 : null,
  }));
  const blocks = blocksFrom(
    strip.map(({ start, end }, index) => {
      const errand = Math.floor(index / 100) % 3 === 0 ? 'needs' : 100 + (Math.floor(index / 170) % 60);
      return { of: index % 5 < 2 ? 100 + (index % 60) : errand, item: `${index}`, times: [{ start, end }] };
    }),
    cards.map((one) => one.matter),
  );
  return day({
    needs,
    cards,
    strip,
    blocks,
    entries: Array.from({ length: 40 }, (_, index) => entry(MATTERS[index % 6] ?? SMITH, 6 + index, 'posted')),
    unsent: Array.from({ length: 23 }, (_, index) => ({
      day: `2026-10-${String(index + 1).padStart(2, '0')}`,
      minutes: 480,
    })),
  });
})();

export const WEEK: WeekDayView[] = Array.from({ length: 7 }, (_, index) => {
  const [inClio = 0, waiting = 0, missing = 0, ready = 0, needs = 0] =
    [[300, 0, 0, 0, 0], [140, 60, 0, 120, 61], [], [180, 0, 12, 12, 40], [0, 0, 0, 260, 40]][index] ?? [];
  const sent = inClio + waiting + missing;
  return {
    day: `2026-11-${22 + index}`,
    minutes: {
      total: sent + ready + needs,
      sent,
      ready,
      needs,
    },
    standing: { inClio, waiting, missing },
    closed: index === 1,
  };
});

const QUEUE: PostingView = { total: 40, done: 20, current: null, waitingUntil: null, paused: false, trouble: null };
const SENT = day({ entries: FULL.entries });

/** Runs as long whenever the page is opened: what it shows goes by the real clock. */
const SINCE = Date.now() - 72 * 60_000;
const TIMER = { matter: PIER, title: '', since: SINCE, absent: { away: 0, unknown: 0 }, doubt: null };

/** Days on which something is otherwise than usual, by what it is. */
export const STATES: Record<string, DayView> = {
  off: { ...LITTLE, helper: { kind: 'off' }, connection: null },
  paused: { ...LITTLE, helper: { kind: 'paused', until: at(17, 30) } },
  missing: { ...LITTLE, helper: { kind: 'missing' } },
  'not-connected': day({ needs: FULL.needs, cards: FULL.cards, connection: null }),
  'sign-in': day({ cards: FULL.cards, connection: { ...CONNECTION, state: 'sign-in', waiting: 2 } }),
  syncing: day({
    needs: FULL.needs,
    connection: { ...CONNECTION, syncedAt: null, matters: 0, sync: { done: 400, total: 2004, page: 2 } },
  }),
  limit: { ...SENT, posting: { ...QUEUE, waitingUntil: at(17, 12) } },
  stopped: { ...SENT, posting: { ...QUEUE, paused: true } },
  unreachable: { ...SENT, posting: { ...QUEUE, trouble: { kind: 'unreachable' } } },
  'all-sent': day({ entries: [entry(PIER, 42, 'posted'), entry(GENERAL, 18, 'posted')] }),
  closed: { ...day({ needs: FULL.needs, closed: true }), day: '2026-11-20' },
  entries: day({
    entries: [
      entry(PIER, 42, 'approved'),
      entry(SMITH, 6, 'changing', { link: 'https://app.clio.com/nc/#/activities' }),
      entry(GENERAL, 18, 'taking-back'),
      entry(PATENT, 30, 'deleted'),
      entry(LEASE, 24, 'unknown'),
      entry(ZENITH, 36, 'posted', {
        reasons: [{ code: 'changed-in-clio', differences: [{ attribute: 'seconds', seconds: 3240 }] }],
      }),
    ],
  }),
  'names-hidden': { ...FULL, hideNames: true },
  timer: { ...FULL, timer: { running: { ...TIMER, matter: LEASE, title: 'Call with opposing counsel' }, ended: null } },
  'timer-idle': {
    ...FULL,
    timer: {
      running: { ...TIMER, doubt: { why: 'away', start: SINCE + 600_000, end: SINCE + 3_600_000 } },
      ended: null,
    },
  },
  'timer-long': { ...FULL, timer: { running: { ...TIMER, doubt: { why: 'long' } }, ended: null } },
  'timer-ended': { ...FULL, timer: { running: null, ended: { matter: PIER, start: at(14), end: at(24) } } },
  'past-empty': { ...LITTLE, day: '2026-11-20' },
};

/** What was posted, of every kind, newest first. */
export const HISTORY: PostingLine[] = (
  ['posted', 'changed', 'taken-back', 'refused', 'changed-in-clio', 'deleted-in-clio'] as const
).map((act, index) => ({
  act,
  number: 60 - index,
  at: at(16, 50 - index * 7),
  entry: `entry${index}`,
  revision: act === 'changed' ? 2 : 1,
  day: DAY,
  matter: MATTERS[index] ?? SMITH,
  seconds: 2460,
  inClio: 2520,
  narrative: 'Revise closing checklist; call with lender re payoff letter.',
  clioId: act === 'refused' ? null : 70 + index,
  reasons:
    act === 'refused'
      ? [{ code: 'refused', why: { code: 'said', said: 'This matter takes no more time: its budget is used up' } }]
      : [],
}));

/** The night in which New York's clocks are set back: one item goes on through both hours that begin at 1:00. */
export const TWICE: DayView = {
  ...day({ needs: [need([row('Word', 'Settlement draft.docx', Date.UTC(2026, 10, 1, 5, 20), 90)])] }),
  day: '2026-11-01',
};
