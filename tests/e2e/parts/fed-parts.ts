import { type BlockOf, blocksOf, type ItemTimes } from '../../../extension/background/review/blocks.ts';
import type { CardView } from '../../../extension/messages/card.ts';
import type { BlockView, DayView } from '../../../extension/messages/day.ts';
import type { ItemView, NeedView, RowView } from '../../../extension/messages/items.ts';
import type { EntryView } from '../../../extension/messages/posting.ts';
import type { ConnectionView, MatterView } from '../../../extension/messages/views.ts';
import { standingOf } from '../../../extension/timeline/index.ts';

// What days are made of, as the worker gives them, made up: every sum is made of its parts.

const MINUTE = 60_000;
/** Midnight of the day that is shown, in the zone of the browser that shows it (UTC). */
const MIDNIGHT = Date.UTC(2026, 10, 23);
export const DAY = '2026-11-23';
const TODAY = '2026-11-23';

export function at(hours: number, minutes = 0): number {
  return MIDNIGHT + (hours * 60 + minutes) * MINUTE;
}

function matter(id: number, number: string, client: string, description: string): MatterView & { number: string } {
  return { id, number, client, description, status: 'Open', colour: id % 8 };
}

export const SMITH = matter(1, '00012-Smith', 'John Smith', 'Smith v. Jones');
export const ZENITH = matter(2, '00041-Acme Corp', 'Acme Corp', 'Acme v. Zenith');
export const GENERAL = matter(3, '00001-Acme Corp', 'Acme Corp', 'Acme general counsel');
export const PATENT = matter(4, '2024-00117', 'Nolan Reed', 'Reed patent');
export const PIER = matter(5, '10472-0001', 'Harbor Holdings', 'Closing of Pier 9');
export const LEASE = matter(
  6,
  'DAR23/00002',
  'Mr. and Mrs. Darcy-Featherstonehaugh of Pemberley',
  'Lease of the long gallery',
);
export const MATTERS = [SMITH, ZENITH, GENERAL, PATENT, PIER, LEASE];

let keys = 0;
export function row(app: string, title: string, from: number, minutes: number, more: Partial<RowView> = {}): RowView {
  keys += 1;
  return {
    key: `row${keys}`,
    app,
    title,
    from,
    to: from + minutes * MINUTE,
    minutes,
    worked: minutes * MINUTE,
    starts: [from],
    outcome: 'none',
    evidence: [],
    added: false,
    note: null,
    ...more,
  };
}

export function hit(of: MatterView, title: string, words: string, by: string) {
  const start = title.indexOf(words);
  return { matter: of, start, end: start + words.length, by, reason: null };
}

export function need(rows: RowView[], more: Partial<NeedView> = {}): NeedView {
  const [first] = rows;
  if (!first) throw new Error('A need has items.');
  return {
    kind: 'one',
    key: `need ${first.key}`,
    things: [],
    title: first.title,
    app: first.app,
    from: first.from,
    to: rows.at(-1)?.to ?? first.to,
    minutes: rows.reduce((sum, { minutes }) => sum + minutes, 0),
    outcome: first.outcome,
    evidence: first.evidence,
    notClient: null,
    between: { before: SMITH, after: ZENITH },
    near: [],
    rows,
    starts: rows.flatMap(({ starts }) => starts),
    ...more,
  };
}

/** Needs put together, as the worker does. */
export function together(kind: 'errand' | 'short', things: NeedView[], more: Partial<NeedView> = {}): NeedView {
  const rows = things.flatMap((thing) => thing.rows);
  return { ...need(rows, more), kind, key: more.key ?? `${things[0]?.key}+`, things };
}

export function item(
  of: MatterView & { number: string },
  app: string,
  title: string,
  from: number,
  minutes: number,
  ticked = true,
): ItemView {
  const number = of.number.split(' ')[0] ?? '';
  const evidence = title.includes(number) ? [hit(of, title, number, 'number')] : [];
  return {
    ...row(app, title, from, minutes, { outcome: evidence.length ? 'auto' : 'hand', evidence }),
    ticked,
    later: false,
  };
}

type Finding = CardView['finding'];

export function card(
  of: MatterView,
  narrative: string,
  rows: ItemView[],
  finding: Finding = null,
  more: Partial<CardView> = {},
): CardView {
  const minutes = rows.reduce((sum, one) => sum + one.minutes, 0);
  const staying = rows.reduce((sum, one) => sum + (one.ticked ? 0 : one.minutes), 0);
  const seconds = (minutes - staying) * 60;
  return {
    id: `card${of.id}${rows[0]?.key ?? ''}`,
    matter: of,
    minutes,
    staying,
    seconds,
    changedTo: null,
    byHand: false,
    inClio: Math.ceil(seconds / 360) * 360,
    more: false,
    narrative,
    written: false,
    conversations: [],
    ownWords: [],
    untold: null,
    preview: narrative,
    summary: false,
    category: { id: 1, name: 'Drafting' },
    codes: null,
    charge: 'billable',
    ticked: !finding?.blocks,
    finding,
    rows,
    ...more,
  };
}

export function entry(
  of: MatterView,
  minutes: number,
  state: EntryView['state'],
  more: Partial<EntryView> = {},
): EntryView {
  keys += 1;
  return {
    id: `entry${keys}`,
    matter: of,
    minutes,
    worked: minutes * 60,
    seconds: minutes * 60,
    inClio: Math.ceil(minutes / 6) * 360,
    toBe: null,
    changedFrom: null,
    narrative: 'Revise closing checklist; call with lender re payoff letter.',
    state,
    standing: standingOf(state),
    revision: 1,
    category: 1,
    codes: null,
    charge: 'billable',
    reasons: [],
    onBill: false,
    awaitsRetry: false,
    candidates: [],
    duplicates: [],
    unsent: null,
    postedAt: state === 'posted' ? at(16, 2) : null,
    link: state === 'posted' ? 'https://app.clio.com/nc/#/activities' : null,
    ...more,
  };
}

export const CONNECTION: ConnectionView = {
  region: 'us',
  account: 'Park & Reed LLP',
  user: 'Ada Park',
  email: 'ada@firm.example',
  state: 'connected',
  syncedAt: at(8),
  matters: 2004,
  sync: null,
  trouble: null,
  waiting: 0,
  secrets: 'key-store',
};

/** The blocks of a day of the same items. */
export function blocksFrom(times: readonly ItemTimes[], of: readonly MatterView[]): BlockView[] {
  return blocksOf(times, MIDNIGHT).map(({ of: what, ...block }) => ({
    ...block,
    kind: typeof what === 'number' ? 'matter' : what,
    matter: of.find(({ id }) => id === what) ?? null,
  }));
}

/** A day around its parts: every sum is made of them. */
export function day(parts: Partial<DayView>): DayView {
  const { needs = [], cards = [], small = [], entries = [], excluded = [] } = parts;
  const sum = (list: readonly { minutes: number }[]) => list.reduce((total, { minutes }) => total + minutes, 0);
  const minutes = { sent: sum(entries), ready: sum(cards) + sum(small), needs: sum(needs) };
  const minutesAt = (standing: EntryView['standing']) => sum(entries.filter((one) => one.standing === standing));
  const drafts = [...cards, ...small];
  const strip = [
    ...needs.flatMap(({ rows }) => rows.map(({ from, to }) => ({ start: from, end: to, colour: null }))),
    ...drafts.flatMap((one) => one.rows.map(({ from, to }) => ({ start: from, end: to, colour: one.matter.colour }))),
  ].sort((a, b) => a.start - b.start);
  const timesOf = (of: BlockOf, rows: readonly RowView[]): ItemTimes[] =>
    rows.map(({ from, to, key }) => ({ of, item: key, times: [{ start: from, end: to }] }));
  const times = [
    ...needs.flatMap(({ rows }) => timesOf('needs', rows)),
    ...drafts.flatMap((one) => timesOf(one.matter.id, one.rows)),
    ...timesOf('aside', excluded),
  ];
  const counted = [...drafts.filter(({ ticked }) => ticked), ...entries];
  const worked = counted.reduce((total, { seconds }) => total + seconds, 0);
  const lines = counted
    .map((one) => ({ why: 'rounding' as const, matter: one.matter, seconds: one.inClio - one.seconds }))
    .filter(({ seconds }) => seconds !== 0);
  return {
    day: DAY,
    today: TODAY,
    revision: { worker: 'fed', count: 0 },
    asOf: at(17, 5),
    until: at(17, 5),
    helper: { kind: 'recording' },
    remarks: [],
    connection: CONNECTION,
    minutes: { total: minutes.sent + minutes.ready + minutes.needs, ...minutes },
    standing: { inClio: minutesAt('in-clio'), waiting: minutesAt('waiting'), missing: minutesAt('missing') },
    strip,
    blocks: blocksFrom(
      times,
      drafts.map((one) => one.matter),
    ),
    needs: [],
    cards: [],
    small: [],
    entries: [],
    excluded: [],
    questions: [],
    ledger: {
      worked,
      inClio: worked + lines.reduce((total, { seconds }) => total + seconds, 0),
      lines,
      confirmed: entries.reduce((all, one) => (one.standing === 'in-clio' ? all + one.inClio : all), 0),
      uncharged: { nonBillable: 0, noCharge: 0 },
    },
    unsent: [],
    closed: false,
    undo: null,
    redo: null,
    hideNames: false,
    increment: 360,
    posting: null,
    ...parts,
  };
}
