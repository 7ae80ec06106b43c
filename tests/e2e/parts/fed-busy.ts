import type { MatterView } from '../../../extension/messages/views.ts';
import {
  at,
  card,
  day,
  entry,
  GENERAL,
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
    needs,
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
