import type { Day } from '../../shared/index.ts';
import { apportion, draftNarrative, secondsInClio } from '../billing/index.ts';
import type {
  CardView,
  ConnectionView,
  DayView,
  EntryView,
  EvidenceView,
  HelperView,
  MatterView,
  RemarkView,
  RowView,
  StripPiece,
} from '../messages.ts';
import type { DraftNote, Entry } from '../timeline/index.ts';
import { type DayWork, type Draft, draftsOf, type Row, untagged } from './day.ts';
import { entryFacts } from './posting/entry-facts.ts';
import { evidenceReason } from './evidence-reason.ts';
import type { Tagger } from './tagger.ts';

/** Rows shorter than this are counted but not listed. Milliseconds. */
const BRIEF = 3000;
const MINUTE = 60_000;
/** The palette's size; see the colours in extension/ui. */
const COLOURS = 8;

/** What a day's view needs besides its work. */
export interface Surroundings {
  today: Day;
  asOf: number;
  helper: HelperView;
  remarks: readonly RemarkView[];
  connection: ConnectionView | null;
  /** Clio rounds up to multiples of so many seconds, null while not known. */
  step: number | null;
  notes: readonly DraftNote[];
  entryLink(entry: Entry): string | null;
}

/** The matter as the screens name it; one that is gone from Clio keeps its id as its name. */
export function matterView(tagger: Tagger, id: number): MatterView {
  const matter = tagger.matter(id);
  return {
    id,
    number: matter?.display_number ?? `Matter ${id}`,
    client: matter?.client?.name ?? null,
    description: matter?.description ?? '',
    status: matter?.status ?? 'Closed',
    // Clio's ids are handed out in order, so neighbours get different colours; a matter keeps its own for good.
    colour: id % COLOURS,
  };
}

function rowView(tagger: Tagger, row: Row, minutes: number): RowView {
  const evidence: EvidenceView[] = row.match.candidates.map((candidate) => ({
    matter: matterView(tagger, candidate.matterId),
    start: candidate.start,
    end: candidate.end,
    by: candidate.by,
    reason: evidenceReason(tagger, candidate),
  }));
  const first = row.parts[0]?.start ?? 0;
  return {
    key: row.key,
    app: row.app,
    title: row.title,
    from: first,
    to: row.parts.at(-1)?.end ?? first,
    minutes,
    worked: row.worked,
    starts: row.starts,
    outcome: row.outcome === 'private' ? 'none' : row.outcome,
    evidence,
  };
}

function rowViews(tagger: Tagger, rows: readonly Row[], minutes: number): RowView[] {
  const shares = apportion(
    rows.map((row) => row.worked),
    MINUTE,
    minutes,
  );
  return rows.map((row, index) => rowView(tagger, row, shares[index] ?? 0));
}

/** The narrative that stands on a draft's card: the attorney's words, or words from its titles. */
export function narrativeOf(draft: Draft, note: DraftNote | undefined): string {
  if (note) return note.narrative;
  return draftNarrative(
    draft.rows.map((row) => {
      const hit = row.match.candidates.find((candidate) => candidate.matterId === draft.matter);
      return { app: row.app, title: row.title, marks: hit ? [hit] : [], note: row.note, worked: row.worked };
    }),
  );
}

function cardView(tagger: Tagger, draft: Draft, minutes: number, around: Surroundings): CardView {
  const note = around.notes.find(({ matter }) => matter === draft.matter);
  return {
    matter: matterView(tagger, draft.matter),
    minutes,
    seconds: draft.seconds,
    inClio: secondsInClio(draft.seconds, around.step),
    narrative: narrativeOf(draft, note),
    written: note !== undefined,
    rows: rowViews(tagger, draft.rows, minutes),
  };
}

function entryView(tagger: Tagger, entry: Entry, minutes: number, around: Surroundings): EntryView {
  return {
    ...entryFacts(entry),
    id: entry.id,
    matter: matterView(tagger, entry.matter),
    minutes,
    seconds: entry.seconds,
    inClio: entry.inClio ?? secondsInClio(entry.seconds, around.step),
    narrative: entry.narrative,
    state: entry.state,
    postedAt: entry.postedAt,
    reason: entry.reason,
    link: around.entryLink(entry),
  };
}

/** The day as coloured pieces in order; neighbours of one colour are one piece. */
function stripOf(work: DayWork): StripPiece[] {
  const pieces: StripPiece[] = [];
  for (const row of work.rows)
    for (const part of row.parts) pieces.push({ ...part, colour: row.matter === null ? null : row.matter % COLOURS });
  for (const entry of work.entries)
    for (const part of entry.parts) pieces.push({ ...part, colour: entry.matter % COLOURS });
  const strip: StripPiece[] = [];
  for (const piece of pieces.sort((a, b) => a.start - b.start)) {
    const last = strip.at(-1);
    if (last && last.end === piece.start && last.colour === piece.colour) last.end = piece.end;
    else strip.push({ ...piece });
  }
  return strip;
}

/**
 * The day as the popup shows it. Minutes are shared out so that every sum on the screen adds up: total = sent + ready
 * + needs, the cards add up to ready, the rows of a card to the card.
 */
export function dayView(work: DayWork, tagger: Tagger, around: Surroundings): DayView {
  const drafts = draftsOf(work);
  const open = work.rows.filter((row) => row.matter === null);
  const listed = open.filter((row) => row.worked >= BRIEF);
  const brief = open.filter((row) => row.worked < BRIEF);
  const sum = (rows: readonly { worked: number }[]) => rows.reduce((total, row) => total + row.worked, 0);
  const inEntries = work.entries.map((entry) => entry.seconds * 1000);

  const [sent = 0, ready = 0, needs = 0] = apportion(
    [inEntries.reduce((total, ms) => total + ms, 0), sum(drafts), untagged(work)],
    MINUTE,
  );
  const cardMinutes = apportion(
    drafts.map((draft) => draft.worked),
    MINUTE,
    ready,
  );
  const entryMinutes = apportion(inEntries, MINUTE, sent);
  const [listedMinutes = 0, briefMinutes = 0] = apportion([sum(listed), sum(brief)], MINUTE, needs);

  return {
    day: work.day,
    today: around.today,
    asOf: around.asOf,
    helper: around.helper,
    remarks: [...around.remarks],
    connection: around.connection,
    minutes: { total: sent + ready + needs, sent, ready, needs },
    strip: stripOf(work),
    needs: rowViews(tagger, listed, listedMinutes),
    brief: { count: brief.length, minutes: briefMinutes },
    cards: drafts.map((draft, index) => cardView(tagger, draft, cardMinutes[index] ?? 0, around)),
    entries: work.entries.map((entry, index) => entryView(tagger, entry, entryMinutes[index] ?? 0, around)),
  };
}
