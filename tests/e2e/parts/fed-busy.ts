import type { EvidenceReason, MatterView } from '../../../extension/messages/views.ts';
import {
  at,
  card,
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
  together,
  ZENITH,
} from './fed-parts.ts';

// A litigator's long day: 300 windows of half a minute to some minutes, most of an hour at one matter, broken by e-mail,
// chat and other matters, with a lunch, a private half hour, and a window that stood open past midnight.

/** The same numbers each time. */
function numbers(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const SENT = [PIER.id];

const learned = (of: MatterView, title: string, words: string, reason: EvidenceReason) => ({
  ...hit(of, title, words, 'learned'),
  percent: 97,
  reason,
});
const LONG =
  'Re: Fwd: Delgado v. Harbor Holdings Condominium Association – revised deposition dates – Ada Park – Outlook';
const MAIL = row('Outlook', LONG, at(7, 15), 22, {
  outcome: 'suggest',
  evidence: [
    learned(SMITH, LONG, 'Delgado', { code: 'given', quote: 'Delgado deposition', app: 'Outlook', times: 5 }),
    learned(LEASE, LONG, 'Harbor Holdings', { code: 'own-word', quote: 'Harbor Holdings', place: 'client' }),
  ],
});
const CALLS = ['Delgado call notes.docx - Word', 'Delgado – medical bills.pdf', 'Delgado exhibits'].map(
  (title, index) =>
    need([
      row('Writer', title, at(7, 40 + index * 12), 9, {
        outcome: 'suggest',
        evidence: [learned(SMITH, title, 'Delgado', { code: 'seen-word', quote: 'Delgado', windows: 9 })],
      }),
    ]),
);
const THREE = 'Chat | Acme Corp team | Microsoft Teams';
/** An errand, what fits several matters, and what only its neighbours tell; a row of which nothing is likely. */
const PLACES = [
  together('errand', [need([MAIL]), ...CALLS], {
    title: 'Delgado',
    evidence: CALLS[0]?.evidence.map((one) => ({ ...one, start: 0, end: 7 })) ?? [],
    outcome: 'suggest',
  }),
  need([
    row('Microsoft Teams', THREE, at(9, 26), 26, {
      outcome: 'ambiguous',
      evidence: [ZENITH, GENERAL, PIER].map((of) => hit(of, THREE, 'Acme Corp', 'client')),
    }),
  ]),
  need(
    [
      row('Google Chrome', 'Usury limits for commercial loans in Nova Scotia – a survey – CanLII', at(10, 4), 14, {
        outcome: 'suggest',
        evidence: [
          {
            ...learned(LEASE, '', '', { code: 'beside', before: true, after: true, sure: true }),
            start: 0,
            end: 0,
          },
        ],
      }),
    ],
    { near: [SMITH, GENERAL] },
  ),
  need([row('Zoom', 'Zoom Meeting', at(15, 18), 12)], { near: [SMITH, ZENITH, PATENT] }),
];

export const BUSY = (() => {
  const next = numbers(7);
  const onMatter = new Map<number, ReturnType<typeof item>[]>(MATTERS.map(({ id }) => [id, []]));
  const needs: ReturnType<typeof need>[] = [need([row('Outlook', 'Inbox - Ada Park - Outlook', at(0), 2)])];
  const errands: [from: number, to: number, matter: MatterView & { number: string }][] = [
    [8.2, 9.6, SMITH],
    [9.6, 10.1, GENERAL],
    [10.1, 11.9, SMITH],
    [13, 14.1, ZENITH],
    [14.1, 14.6, PATENT],
    [15.1, 16.5, SMITH],
    [16.5, 17.4, LEASE],
    [17.4, 18.2, ZENITH],
  ];
  for (const [from, to, matter] of errands) {
    for (let hour = from; hour < to; ) {
      const minutes = Math.max(1, Math.round(next() ** 3 * 9));
      const other = next();
      const start = at(0, Math.round(hour * 60));
      if (other < 0.12) needs.push(need([row('Outlook', `RE: deposition dates ${needs.length}`, start, minutes)]));
      else {
        const of = other < 0.25 ? (MATTERS[Math.floor(next() * 6)] ?? matter) : matter;
        const title = `${of.number} - ${['Motion to compel', 'Reply brief', 'Exhibit list', 'Term sheet'][Math.floor(next() * 4)]} v${onMatter.get(of.id)?.length}.docx`;
        onMatter.get(of.id)?.push(item(of, 'Word', title, start, minutes));
      }
      hour += minutes / 60;
    }
  }
  return day({
    needs: [...PLACES, ...needs.slice(0, 4), together('short', needs.slice(4))],
    cards: MATTERS.filter(({ id }) => !SENT.includes(id)).map((of) =>
      card(of, 'Draft motion to compel; e-mail re deposition dates.', onMatter.get(of.id) ?? []),
    ),
    excluded: [{ ...row('Chrome', 'Dentist appointments', at(14, 36), 26), excluded: 'not-client' }],
    entries: [entry(PIER, 42, 'posted'), entry(GENERAL, 12, 'approved')],
    questions: [
      { start: at(11, 54), end: at(13), minutes: 66, kind: 'away', before: { app: '', title: '' }, matter: null },
    ],
  });
})();
