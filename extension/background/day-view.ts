import type { Day } from '../../shared/index.ts';
import { apportion, type Finding, type MergeAdvice, secondsInClio, worstFinding } from '../billing/index.ts';
import type { ConnectionView, EntryView, HelperView, RemarkView, StripPiece } from '../messages.ts';
import type { PostingView } from '../messages-posting.ts';
import type { CardView, ChoiceView, DayView, ItemView, NeedView, RowView, StepView } from '../messages-review.ts';
import type { Entry } from '../timeline/index.ts';
import { type DayWork, type OpenPiece, type Row, untagged } from './day.ts';
import type { Draft } from './drafts.ts';
import type { DraftContent } from './drafts-content.ts';
import type { Defaults } from './drafts-defaults.ts';
import { findingView } from './drafts-findings.ts';
import type { Words } from './drafts-words.ts';
import { colourOf, evidenceOf, matterView } from './matter-view.ts';
import { entryFacts } from './posting/entry-facts.ts';
import { ledgerView, workedOf } from './review-ledger.ts';
import { betweenOf, type Need, needsOf, type TaggedTime, taggedTime } from './review-needs.ts';
import { questionViews } from './review-questions.ts';
import type { Tagger } from './tagger.ts';

/** Needs shorter than this are counted but not listed. Milliseconds. */
const BRIEF = 3000;
const MINUTE = 60_000;

/** A draft and what it says. */
export interface Drafted {
  draft: Draft;
  content: DraftContent;
  /** What is to be said against sending it, the weightiest first. */
  findings: Finding[];
  /** This and the matter's other cards would be less in Clio as one. */
  merge: MergeAdvice | null;
}

/** What a day's view needs besides its work and its drafts. */
export interface Surroundings {
  today: Day;
  asOf: number;
  helper: HelperView;
  remarks: readonly RemarkView[];
  connection: ConnectionView | null;
  posting: PostingView | null;
  unsent: { day: Day; minutes: number }[];
  undo: StepView | null;
  redo: StepView | null;
  hideNames: boolean;
  words: Words;
  entryLink(entry: Entry): string | null;
}

type Worked = readonly { worked: number }[];
const sum = (items: Worked) => items.reduce((total, item) => total + item.worked, 0);
const shares = (items: Worked, minutes: number) =>
  apportion(
    items.map(({ worked }) => worked),
    MINUTE,
    minutes,
  );

/** A row, or some of its pieces, as the screens show it. */
export function rowView(
  tagger: Tagger,
  row: Row,
  pieces: readonly OpenPiece[],
  worked: number,
  minutes: number,
): RowView {
  const first = pieces[0]?.start ?? 0;
  return {
    key: row.key,
    app: row.app,
    title: row.title,
    from: first,
    to: pieces.at(-1)?.end ?? first,
    minutes,
    worked,
    starts: pieces.map(({ start }) => start),
    outcome: row.outcome === 'private' ? 'none' : row.outcome,
    evidence: evidenceOf(tagger, row.match),
    added: row.added,
    note: row.note,
  };
}

function rowViews(tagger: Tagger, rows: readonly Row[], minutes: number): RowView[] {
  const each = shares(rows, minutes);
  return rows.map((row, index) => rowView(tagger, row, row.pieces, row.worked, each[index] ?? 0));
}

function needView(tagger: Tagger, need: Need, minutes: number, tagged: readonly TaggedTime[]): NeedView {
  const rows = rowViews(tagger, need.rows, minutes);
  const { before, after } = betweenOf(need, tagged);
  const [first] = rows;
  // The marks of the other rows are places in other titles.
  const others = rows.slice(1).flatMap((row) => row.evidence.map((item) => ({ ...item, start: 0, end: 0 })));
  const evidence = new Map([...others.reverse(), ...(first?.evidence ?? [])].map((item) => [item.matter.id, item]));
  const ordered = [...(first?.evidence ?? []), ...others.reverse()].map(({ matter }) => matter.id);
  return {
    key: need.key,
    title: first?.title ?? '',
    app: first?.app ?? '',
    from: rows.reduce((least, row) => Math.min(least, row.from), Number.MAX_SAFE_INTEGER),
    to: rows.reduce((most, row) => Math.max(most, row.to), 0),
    minutes,
    outcome: rows.find((row) => row.evidence.length > 0)?.outcome ?? first?.outcome ?? 'none',
    evidence: [...new Set(ordered)].flatMap((id) => evidence.get(id) ?? []),
    between: {
      before: before === null ? null : matterView(tagger, before),
      after: after === null ? null : matterView(tagger, after),
    },
    rows,
    starts: rows.flatMap((row) => row.starts),
  };
}

const mergeView = ({ apart, together }: MergeAdvice): CardView['finding'] => ({
  kind: 'merge',
  apart,
  together,
  blocks: false,
});

function cardView(
  tagger: Tagger,
  { draft, content, findings, merge }: Drafted,
  minutes: number,
  { categories, codes }: Defaults,
): CardView {
  const each = shares(draft.items, minutes);
  const shown = worstFinding(findings);
  const view = shown && findingView(shown, content.narrative, tagger);
  const rows = draft.items.map(
    ({ key, row, pieces, worked, ticked, later }, index): ItemView => ({
      ...rowView(tagger, row, pieces, worked, each[index] ?? 0),
      key,
      ticked,
      later,
    }),
  );
  const choice = (list: readonly ChoiceView[], id: number | null): ChoiceView | null => {
    const found = list.find((item) => item.id === id);
    return found ? { id: found.id, name: found.name } : null;
  };
  return {
    id: draft.card,
    matter: matterView(tagger, draft.matter),
    minutes,
    staying: rows.reduce((total, row) => (row.ticked ? total : total + row.minutes), 0),
    seconds: draft.seconds,
    changedTo: content.changedTo,
    inClio: content.inClio,
    more: (content.changedTo ?? 0) > draft.seconds,
    narrative: content.narrative,
    written: content.written,
    preview: content.note,
    summary: content.summary,
    category: choice(categories, content.category),
    codes:
      codes.length === 0
        ? null
        : { task: choice(codes, content.task), activity: choice(codes, content.activity), required: false },
    charge: content.charge,
    ticked: content.ticked,
    finding: shown && view ? { ...view, blocks: shown.stops !== 'no' } : merge && mergeView(merge),
    rows,
  };
}

/** The day as coloured pieces in order; neighbours of one colour are one piece. */
function stripOf(work: DayWork, tagged: readonly TaggedTime[]): StripPiece[] {
  const pieces: StripPiece[] = tagged.map(({ start, end, matter }) => ({ start, end, colour: colourOf(matter) }));
  for (const row of work.rows)
    if (row.matter === null) for (const { start, end } of row.pieces) pieces.push({ start, end, colour: null });
  const strip: StripPiece[] = [];
  for (const piece of pieces.sort((a, b) => a.start - b.start)) {
    const last = strip.at(-1);
    if (last && last.end === piece.start && last.colour === piece.colour) last.end = piece.end;
    else strip.push(piece);
  }
  return strip;
}

/** How a day's time stands, in minutes that add up: total = sent + ready + needs. */
export function minutesOf(work: DayWork, drafts: readonly Draft[]): DayView['minutes'] {
  const inEntries = work.entries.reduce((total, entry) => total + workedOf(entry) * 1000, 0);
  const [sent = 0, ready = 0, needs = 0] = apportion([inEntries, sum(drafts), untagged(work)], MINUTE);
  return { total: sent + ready + needs, sent, ready, needs };
}

/**
 * The day as the popup shows it. Minutes are shared out so that every sum on the screen adds up: total = sent + ready
 * + needs, cards and Small time add up to ready, the rows of a card to the card.
 */
export function dayView(
  work: DayWork,
  drafted: readonly Drafted[],
  tagger: Tagger,
  defaults: Defaults,
  around: Surroundings,
): DayView {
  const { today, asOf, helper, remarks, connection, posting, unsent, undo, redo, hideNames } = around;
  const tagged = taggedTime(work);
  const drafts = drafted.map(({ draft }) => draft);
  const minutes = minutesOf(work, drafts);
  const needs = needsOf(work, around.words);
  const listed = needs.filter(({ worked }) => worked >= BRIEF);
  const brief = needs.filter(({ worked }) => worked < BRIEF);
  const [listedMinutes = 0, briefMinutes = 0] = apportion([sum(listed), sum(brief)], MINUTE, minutes.needs);
  const needMinutes = shares(listed, listedMinutes);
  const cardMinutes = shares(drafts, minutes.ready);
  const cards = drafted.map((item, index) => ({
    small: item.draft.small,
    view: cardView(tagger, item, cardMinutes[index] ?? 0, defaults),
  }));
  const entryMinutes = shares(
    work.entries.map((entry) => ({ worked: workedOf(entry) * 1000 })),
    minutes.sent,
  );
  const inClio = (entry: Entry) => entry.inClio ?? secondsInClio(entry.seconds, defaults.step);
  const asideMinutes = shares(work.aside, Math.round(sum(work.aside) / MINUTE));

  return {
    day: work.day,
    today,
    asOf,
    helper,
    remarks: [...remarks],
    connection,
    posting,
    minutes,
    strip: stripOf(work, tagged),
    needs: listed.map((need, index) => needView(tagger, need, needMinutes[index] ?? 0, tagged)),
    brief: { count: brief.length, minutes: briefMinutes },
    cards: cards.filter(({ small }) => !small).map(({ view }) => view),
    small: cards.filter(({ small }) => small).map(({ view }) => view),
    aside: work.aside.flatMap((row, index) =>
      row.aside === null
        ? []
        : [{ ...rowView(tagger, row, row.pieces, row.worked, asideMinutes[index] ?? 0), aside: row.aside }],
    ),
    questions: questionViews(work, tagged, tagger, asOf),
    ledger: ledgerView(
      drafted,
      work.entries.map((entry) => ({ entry, inClio: inClio(entry) })),
      tagger,
    ),
    unsent,
    closed: work.stored.closed !== null,
    undo,
    redo,
    hideNames,
    entries: work.entries.map(
      (entry, index): EntryView => ({
        ...entryFacts(entry),
        id: entry.id,
        matter: matterView(tagger, entry.matter),
        minutes: entryMinutes[index] ?? 0,
        seconds: entry.seconds,
        inClio: inClio(entry),
        narrative: entry.narrative,
        postedAt: entry.postedAt,
        link: around.entryLink(entry),
      }),
    ),
  };
}
