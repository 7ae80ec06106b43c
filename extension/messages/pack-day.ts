import type { CardView } from './card.ts';
import type { DayView, StripPiece } from './day.ts';
import {
  type DayMessage,
  type EvidenceTuple,
  type NeedMessage,
  NO_COLOUR,
  OUTCOMES,
  type Referring,
  type RowColumns,
} from './day-message.ts';
import type { NeedView, RowView } from './items.ts';
import type { EvidenceReason, EvidenceView, MatterView } from './views.ts';

/** Values that stand once each, found by what tells one from another. */
function createTable<T>(nameOf: (value: T) => string | number) {
  const values: T[] = [];
  const places = new Map<string | number, number>();
  return {
    values,
    placeOf(value: T): number {
      const name = nameOf(value);
      const known = places.get(name);
      if (known !== undefined) return known;
      places.set(name, values.length);
      return values.push(value) - 1;
    },
  };
}

function isMatter(value: object): value is MatterView {
  return 'colour' in value && 'number' in value && 'client' in value;
}

function stripNumbers(strip: readonly StripPiece[]): number[] {
  const numbers: number[] = [];
  let before = 0;
  for (let index = 0; index < strip.length; index++) {
    const piece = strip[index];
    if (!piece) continue;
    const { start, end, colour } = piece;
    numbers.push(start - before, end - start, colour ?? NO_COLOUR);
    before = end;
  }
  return numbers;
}

/** The places at which something is so. */
function placesWhere(rows: readonly RowView[], isSo: (row: RowView) => boolean): number[] {
  const places: number[] = [];
  rows.forEach((row, place) => {
    if (isSo(row)) places.push(place);
  });
  return places;
}

/** Takes rows into columns. */
function columnsOf(
  rows: readonly RowView[],
  origin: number,
  textOf: (text: string) => number,
  evidenceOf: (list: EvidenceView[]) => number,
): RowColumns {
  // Of their number at once: a day has thousands.
  const starts = new Array<number>(rows.reduce((sum, row) => sum + row.starts.length, 0));
  let place = 0;
  const tails = rows.map((row) => {
    let before = origin;
    // By index, as all that goes through thousands: an iterator makes an object at each step.
    for (let nth = 0; nth < row.starts.length; nth++) {
      const start = row.starts[nth] ?? before;
      starts[place] = start - before;
      place += 1;
      before = start;
    }
    return row.to - before;
  });
  const notes: RowColumns['notes'] = [];
  rows.forEach(({ note }, at) => {
    if (note !== null) notes.push([at, note]);
  });
  return {
    keys: rows.map(({ key }) => key),
    apps: rows.map(({ app }) => textOf(app)),
    titles: rows.map(({ title }) => textOf(title)),
    minutes: rows.map(({ minutes }) => minutes),
    worked: rows.map(({ worked }) => worked),
    outcomes: rows.map(({ outcome }) => OUTCOMES.indexOf(outcome)),
    evidence: rows.map(({ evidence }) => evidenceOf(evidence)),
    pieces: rows.map((row) => row.starts.length),
    starts,
    origin,
    tails,
    added: placesWhere(rows, ({ added }) => added),
    unticked: placesWhere(rows, (row) => 'ticked' in row && !row.ticked),
    later: placesWhere(rows, (row) => 'later' in row && row.later === true),
    notes,
  };
}

/**
 * A day as it travels. Each row has a piece, and begins with the first; the starts of what needs a matter are those of
 * its rows. See {@link unpackDay} for the way back.
 */
export function packDay({ strip, needs, cards, small, excluded, ...plain }: DayView): DayMessage {
  const matters = createTable<MatterView>(({ id }) => id);
  const texts = createTable<string>((text) => text);
  const reasons = createTable<EvidenceReason>((reason) => JSON.stringify(reason));
  const lists = createTable<EvidenceTuple[]>((list) => list.join(';'));

  const evidencePlaces = new Map<EvidenceView[], number>();
  const packEvidence = (list: EvidenceView[]): number =>
    lists.placeOf(
      list.map(({ matter, start, end, by, reason, percent, always }): EvidenceTuple => {
        const what = [matters.placeOf(matter), texts.placeOf(by), start, end] as const;
        const why = reason === null ? -1 : reasons.placeOf(reason);
        if (percent === undefined && !always) return why < 0 ? [...what] : [...what, why];
        return [...what, why, percent ?? -1, always ? 1 : 0];
      }),
    );
  // A day has some hundred lists for a thousand rows: most rows show one that was packed already.
  const evidenceOf = (list: EvidenceView[]): number => {
    const place = evidencePlaces.get(list) ?? packEvidence(list);
    evidencePlaces.set(list, place);
    return place;
  };
  const refer = <T>(value: T): Referring<T> => {
    if (typeof value !== 'object' || value === null) return value as Referring<T>;
    if (Array.isArray(value)) return value.map((item) => refer(item)) as Referring<T>;
    if (isMatter(value)) return { ref: matters.placeOf(value) } as Referring<T>;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, refer(part)])) as Referring<T>;
  };
  const all: RowView[] = [];
  const addAll = (rows: readonly RowView[]): number => {
    for (const row of rows) all.push(row);
    return rows.length;
  };
  const cardOf = ({ rows, ...card }: CardView) => ({ ...refer(card), rows: addAll(rows) });

  const needOf = ({
    title,
    app,
    evidence,
    notClient,
    between,
    near,
    rows,
    things,
    starts: _,
    ...need
  }: NeedView): NeedMessage => ({
    ...need,
    notClient: notClient && { ...notClient, reason: reasons.placeOf(notClient.reason) },
    title: texts.placeOf(title),
    app: texts.placeOf(app),
    evidence: evidenceOf(evidence),
    before: between.before && matters.placeOf(between.before),
    after: between.after && matters.placeOf(between.after),
    near: near.map(matters.placeOf),
    rows: things.length > 0 ? 0 : addAll(rows),
    things: things.map(needOf),
  });

  const parts = {
    needs: needs.map(needOf),
    cards: cards.map(cardOf),
    small: small.map(cardOf),
    excluded: excluded.map((row) => {
      all.push(row);
      return row.excluded;
    }),
  };
  const rows = columnsOf(all, strip[0]?.start ?? plain.until, texts.placeOf, evidenceOf);
  return {
    ...refer(plain),
    ...parts,
    matters: matters.values,
    texts: texts.values,
    reasons: reasons.values,
    evidence: lists.values,
    rows,
    strip: stripNumbers(strip),
  };
}
