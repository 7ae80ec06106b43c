import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { configurationNow } from '../../../../extension/background/capture/recording.ts';
import { exportPart } from '../../../../extension/background/data/export.ts';
import { createTaggers } from '../../../../extension/background/matching/tagger.ts';
import { effective } from '../../../../extension/background/settings/effective.ts';
import { firmRules } from '../../../../extension/background/settings/firm-rules.ts';
import type { CardView } from '../../../../extension/messages/card.ts';
import type { DayView } from '../../../../extension/messages/day.ts';
import {
  createTimeline,
  type Piece,
  type Reason,
  type Span,
  type StoredDay,
  type Timeline,
} from '../../../../extension/timeline/index.ts';
import { reasonsText } from '../../../../extension/ui/reason-words.ts';
import { stageOver } from '../review-stage.ts';
import { RELEASE, releaseRows, restoreRelease, rowsOf } from './earlier-release.ts';

// The days of the release were lived and read here.
process.env.TZ = 'UTC';

let name: string;
let timeline: Timeline;
let count = 0;

beforeEach(async () => {
  count += 1;
  name = `earlier-release-${count}`;
  await restoreRelease(name);
  timeline = createTimeline(name);
});
afterEach(() => timeline.close());

/** A worker of today over the release's database, at the instant at which that was left. */
async function worker() {
  const connection = await timeline.read('connection');
  if (!connection) throw new Error('nobody is connected');
  return stageOver(timeline, { at: RELEASE.now }, connection);
}

const picked = <T extends object, K extends keyof T>(from: T, names: readonly K[]) =>
  Object.fromEntries(names.map((each) => [each, from[each]]));

/** A day as it is stored, in the shape of the recorded lines. */
function storedLine({ drafts, entries, spans, pieces, covered, deleted, inEntries, ...rest }: StoredDay) {
  // What shows nowhere keeps the fields of a piece, one of them under another name since.
  const underItsName = (span: Span) => {
    const { excluded, ...piece } = span as Piece;
    return { ...piece, aside: excluded };
  };
  return {
    ...rest,
    covered: covered.map(underItsName),
    deleted: deleted.map(underItsName),
    held: inEntries,
    pieces: pieces.map((piece) => [
      ...[piece.start, piece.end, piece.app, piece.title, piece.zone],
      piece.hand && [piece.hand.matter, piece.hand.at],
      ...[piece.excluded, piece.note, piece.group, piece.part, piece.added],
    ]),
    spans: spans.length,
    entries: entries.map(({ id }) => id),
    drafts: [...drafts],
  };
}

function cardLine(card: CardView) {
  return {
    ...picked(card, ['id', 'minutes', 'staying', 'seconds', 'changedTo', 'byHand', 'inClio', 'more', 'narrative']),
    ...picked(card, ['written', 'preview', 'summary', 'category', 'codes', 'charge', 'ticked']),
    matter: card.matter.id,
    blocks: card.finding?.blocks ?? null,
    rows: card.rows.map((row) => [
      ...[row.key, row.minutes, row.worked, row.starts.length, row.outcome, row.note, row.ticked, row.later],
    ]),
  };
}

const stepLine = (step: DayView['undo']) => step && picked(step, ['kind', 'count', 'day']);

/** A day as it is shown, in the shape of the recorded lines: all numbers, and the words of the attorney. */
function viewLine(view: DayView) {
  const listed = view.needs.flatMap((need) => (need.things.length > 0 ? need.things : [need]));
  return {
    ...picked(view, ['day', 'today', 'minutes', 'standing', 'unsent', 'closed', 'hideNames']),
    undo: stepLine(view.undo),
    redo: stepLine(view.redo),
    strip: view.strip.length,
    needs: listed.map(({ key, title, minutes, outcome, evidence, between: { before, after } }) => [
      ...[key, title, minutes, outcome],
      evidence.map(({ matter }) => matter.id),
      ...[before?.id ?? null, after?.id ?? null],
    ]),
    cards: view.cards.map(cardLine),
    small: view.small.map(cardLine),
    aside: view.excluded.map(({ key, minutes, excluded }) => [key, minutes, excluded]),
    questions: view.questions.map(({ start, end, kind, matter }) => [start, end, kind, matter?.id ?? null]),
    ledger: {
      ...view.ledger,
      lines: view.ledger.lines.map(({ why, matter, seconds }) => [why, matter?.id ?? null, seconds]),
    },
    entries: view.entries.map((entry) => ({
      ...picked(entry, ['id', 'state', 'standing', 'minutes', 'seconds', 'inClio', 'narrative', 'charge', 'onBill']),
      ...{ held: entry.awaitsRetry, unsent: entry.unsent },
      matter: entry.matter.id,
      candidates: entry.candidates.map(({ clioId }) => clioId),
      twins: entry.duplicates.map(({ clioId }) => clioId),
    })),
  };
}

interface CardLine {
  category: unknown;
  written: boolean;
  blocks: boolean | null;
  narrative: string;
  preview: string;
  ticked: boolean;
}

interface ViewLine {
  cards: CardLine[];
  small: CardLine[];
  ledger: object;
  /** Minutes are shared out among what is shown together, which is other things now. */
  needs: [key: string, title: string, minutes: number, ...rest: unknown[]][];
  /** What was so short that it was only counted. */
  brief?: unknown;
  questions: [start: number, end: number, kind: string, matter: number | null][];
}

/** Longer than that is a night or a journey, which that release asked about. Milliseconds. */
const FIVE_HOURS = 5 * 3_600_000;

/**
 * A day's line without what is drafted anew from the titles whenever it is read: the words of drafts that nobody wrote,
 * whether those words keep them from being sent, the category that goes with them, and what then comes to Clio. A night
 * is not asked about any more. What needs a matter is known by a key that is made of how its title is read, and is
 * stored nowhere; what was only counted because it was so short has a line of its own now.
 * @param recorded the line as that release gave it
 */
function kept({ ledger, questions, needs, brief: _____, ...line }: ViewLine, recorded: ViewLine) {
  const cardKept = (card: CardLine) => {
    const { narrative: _, preview: __, blocks: ___, ticked: ____, category: ______, ...rest } = card;
    return card.written ? card : rest;
  };
  const cards = { cards: line.cards.map(cardKept), small: line.small.map(cardKept) };
  const held = [...recorded.cards, ...recorded.small].some(({ written, blocks }) => !written && blocks);
  const asked = questions.filter(([start, end]) => end - start <= FIVE_HOURS);
  const named = new Set(recorded.needs.map(([, title]) => title));
  const said = needs
    .filter(([, title]) => named.has(title))
    .map(([, title, , ...rest]) => JSON.stringify([title, rest]));
  return { ...line, ...cards, needs: said.sort(), questions: asked, ...(held ? {} : { ledger }) };
}

interface WithReasons {
  reasons: Reason[];
}

/** What codes say, with the hours as that release wrote them: always to the hundredth. */
function saidThen(reasons: Reason[]): string {
  return reasonsText(reasons).replace(/\b(\d+\.\d) h\b/g, '$10 h');
}

/** A row with what its codes say in the place of them, as that release stored it; of a posting, with its number. */
function inWords(row: unknown): unknown {
  if (Array.isArray(row)) return [row[0], inWords(row[1])];
  const { reasons, ...rest } = row as WithReasons;
  return { ...rest, reason: reasons.length === 0 ? null : saidThen(reasons) };
}

/** A single value of that release: what was in its poster's way has Clio's words under another name now. */
function valueNow(row: unknown): unknown {
  const [key, value] = row as [string, { trouble?: { reason?: string } }];
  if (key !== 'outbox') return row;
  const { reason, ...rest } = value.trouble ?? {};
  return [key, { ...value, trouble: { ...rest, said: reason } }];
}

describe('a database that the release before wrote', () => {
  it('holds what the test means to keep: every decision, every state of an entry, settings of everyone', () => {
    const rows = releaseRows();
    const kinds = (rows.decisions as { act: { kind: string } }[]).map(({ act }) => act.kind);
    expect([...new Set(kinds)].sort()).toEqual(
      ['add', 'aside', 'close', 'delete', 'draft', 'join', 'leave', 'mark', 'note', 'share', 'split', 'tag'].sort(),
    );
    const states = (rows.entries as { state: string }[]).map(({ state }) => state);
    expect([...new Set(states)].sort()).toEqual(
      ['approved', 'changing', 'deleted', 'posted', 'refused', 'sending', 'taking-back', 'unknown'].sort(),
    );
    expect((rows.values as [string][]).map(([key]) => key)).toEqual(
      expect.arrayContaining(['billing', 'firm', 'keeping', 'learning', 'outbox', 'properties', 'recording', 'rules']),
    );
    for (const store of Object.values(rows)) expect(store).not.toEqual([]);
  });

  it('opens, and nothing in it is lost or other than it was; what was a sentence is a code that says the same', async () => {
    await timeline.read('profile');
    await timeline.close();
    const rows = await rowsOf(name);
    const left = releaseRows();
    expect({ ...rows, entries: rows.entries?.map(inWords), postings: rows.postings?.map(inWords) }).toEqual({
      ...left,
      values: left.values?.map(valueNow),
      // Worked out anew where it is needed.
      suggestions: [],
      reports: [],
    });
    const codes = [...(rows.entries ?? [])].flatMap((row) => (row as WithReasons).reasons.map(({ code }) => code));
    expect([codes.length > 0, codes.includes('earlier')]).toEqual([true, false]);
  });

  it('opens again as it is', async () => {
    await timeline.read('profile');
    await timeline.close();
    const rows = await rowsOf(name);
    timeline = createTimeline(name);
    await timeline.read('profile');
    await timeline.close();
    expect(await rowsOf(name)).toEqual(rows);
  });

  it('reads each day as that release did', async () => {
    expect(await timeline.daysBefore(null, 1000)).toEqual(RELEASE.days.map(({ day }) => day));
    for (const { day, stored } of RELEASE.days) expect(storedLine(await timeline.readDay(day))).toEqual(stored);
    expect(await timeline.unsentDays()).toEqual(RELEASE.unsent);
    expect(await timeline.canUndo(RELEASE.now)).toEqual(RELEASE.steps);
  });

  it('shows each day, the week and what is searched for as that release did', async () => {
    const { day, calls } = await worker();
    for (const { day: shown, view } of RELEASE.days) {
      const line = viewLine(await day(shown)) as unknown as ViewLine;
      const recorded = view as unknown as ViewLine;
      expect(kept(line, recorded)).toEqual(kept(recorded, recorded));
    }
    expect(await calls['week.read']({ day: '2026-11-23' })).toEqual(RELEASE.week);
    const { items } = await calls['days.find']({ words: 'smith', before: null });
    expect(
      items.map(({ day: of, row, matter, sent, standing }) => [
        ...[of, row.key, row.minutes, matter?.id ?? null, sent, standing],
      ]),
    ).toEqual(RELEASE.found);
  });

  it('says of each entry what that release said', async () => {
    const { day } = await worker();
    const said: [string, string][] = [];
    for (const { day: of } of RELEASE.days)
      for (const { id, reasons } of (await day(of)).entries) if (reasons.length > 0) said.push([id, saidThen(reasons)]);
    expect(said).toEqual(RELEASE.reasons);
  });

  it('exports what that release exported', async () => {
    // A later version works out anew what titles mean; that release was asked as one, too.
    const tagger = await createTaggers(timeline, 'later', async () => (await firmRules(timeline)).rules).current();
    const part = await exportPart(timeline, tagger, 0, RELEASE.now);
    expect(
      part.spans.map(({ start, end, app, title, matter, outcome, by }) => [
        ...[start, end, app, title, matter, outcome, by],
      ]),
    ).toEqual(RELEASE.export.spans);
    expect(part.entries).toEqual(RELEASE.export.entries);
    expect(part.next).toBeNull();
  });

  it('has no microphone noticed: who agreed to recording then was not told of that', async () => {
    expect([await timeline.read('consent'), RELEASE.version < 9]).toEqual([expect.any(Number), true]);
    expect((await configurationNow(timeline, RELEASE.now)).microphone ?? false).toBe(false);
  });

  it('settles what that release settled', async () => {
    const { region, clientId, exclusions, properties, retention, locks } = await effective(timeline);
    expect(RELEASE.effective).toMatchObject({ region, clientId, exclusions, properties, retention, locks });
  });
});
