import { MATTERS } from './fed-parts.ts';
import type { Answers } from './fed-popup.ts';
import { FULL, HISTORY, WEEK } from './fed-views.ts';

/** What the review's page asks besides the day, of the full one. */
export const LISTS: Answers = {
  'matters.find': MATTERS,
  'categories.read': [
    { id: 1, name: 'Drafting' },
    { id: 2, name: 'Review' },
  ],
  'codes.read': {
    tasks: [{ id: 1, name: 'L350 Discovery motions' }],
    activities: [{ id: 2, name: 'A103 Draft/revise' }],
  },
  'rules.propose': { id: 'r', matter: MATTERS[0]?.id, words: 'Kestrel lease' },
  'rules.preview': {
    moves: [
      {
        before: { outcome: 'none', matters: [] },
        after: { outcome: 'auto', matters: MATTERS.slice(0, 1) },
        items: 3,
        minutes: 72,
        titles: [
          { app: 'Writer', title: `Kestrel lease ${'<b>final</b> '.repeat(30)}`, start: 0, end: 13 },
          { app: '<i>Mail</i>', title: 'RE: Kestrel lease \u202Egnp.exe', start: 4, end: 17 },
        ],
      },
    ],
    items: 3,
    minutes: 72,
    days: 2,
    older: false,
    problems: [],
  },
  'narratives.read': ['Draft motion to compel.', 'Call with client re discovery.'],
  'snippets.read': [],
  'week.read': { days: WEEK },
  'timer.stop': { kind: 'asks', absent: { away: 45 * 60_000, unknown: 6 * 60_000 } },
  'posting.history': { lines: HISTORY, more: true },
  'days.find': {
    items: FULL.needs.flatMap(({ rows }) =>
      rows.map((row) => ({ day: FULL.day, row, matter: null, sent: false, standing: null })),
    ),
    more: '2026-11-01',
  },
};
