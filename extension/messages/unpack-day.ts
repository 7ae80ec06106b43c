import type { CardView } from './card.ts';
import type { DayView, StripPiece } from './day.ts';
import { type DayMessage, type NeedMessage, NO_COLOUR, OUTCOMES, type Referring } from './day-message.ts';
import type { ItemView, NeedView, RowView } from './items.ts';
import type { EvidenceReason, EvidenceView, MatterView } from './views.ts';

function stripOf(numbers: readonly number[]): StripPiece[] {
  const strip: StripPiece[] = [];
  let end = 0;
  for (let at = 0; at < numbers.length; at += 3) {
    const start = end + (numbers[at] ?? 0);
    end = start + (numbers[at + 1] ?? 0);
    const colour = numbers[at + 2] ?? NO_COLOUR;
    strip.push({ start, end, colour: colour === NO_COLOUR ? null : colour });
  }
  return strip;
}

/** Rows in their columns, and how far they were taken out. */
interface Taking {
  message: DayMessage;
  evidence: readonly EvidenceView[][];
  added: ReadonlySet<number>;
  unticked: ReadonlySet<number>;
  later: ReadonlySet<number>;
  notes: ReadonlyMap<number, string>;
  /** The row that was taken last, and the piece that comes next. */
  place: number;
  piece: number;
}

/** Takes the next row. Outside of what unpacks a day, so that a page that unpacks one again does so at full speed. */
function nextRow(taking: Taking): RowView {
  const { message, evidence, added, notes, piece } = taking;
  const { rows, texts } = message;
  taking.place += 1;
  const { place } = taking;
  let at = rows.origin;
  // Of their number at once: a day has a thousand such lists.
  const starts = new Array<number>(rows.pieces[place] ?? 0);
  for (let nth = 0; nth < starts.length; nth++) {
    at += rows.starts[piece + nth] ?? 0;
    starts[nth] = at;
  }
  taking.piece += starts.length;
  return {
    key: rows.keys[place] ?? '',
    app: texts[rows.apps[place] ?? 0] ?? '',
    title: texts[rows.titles[place] ?? 0] ?? '',
    from: starts[0] ?? at,
    to: at + (rows.tails[place] ?? 0),
    minutes: rows.minutes[place] ?? 0,
    worked: rows.worked[place] ?? 0,
    starts,
    outcome: OUTCOMES[rows.outcomes[place] ?? 0] ?? 'none',
    evidence: evidence[rows.evidence[place] ?? 0] ?? [],
    added: added.has(place),
    note: notes.get(place) ?? null,
  };
}

function nextRows(taking: Taking, count: number): RowView[] {
  return Array.from({ length: count }, () => nextRow(taking));
}

/** The same with what belongs to an item on a card. */
function nextItems(taking: Taking, count: number): ItemView[] {
  return nextRows(taking, count).map((row, nth): ItemView => {
    const place = taking.place - count + 1 + nth;
    return Object.assign(row, { ticked: !taking.unticked.has(place), later: taking.later.has(place) });
  });
}

/**
 * A day out of the message in which it travelled. This is the one place where a matter is looked up: whatever names the
 * same matter holds the same {@link MatterView}.
 */
export function unpackDay(message: DayMessage): DayView {
  const { matters, texts, reasons, evidence, rows: columns, needs, cards, small, excluded, strip, ...plain } = message;
  const resolve = <T>(value: Referring<T>): T => {
    if (typeof value !== 'object' || value === null) return value as T;
    if (Array.isArray(value)) return value.map((item) => resolve(item)) as T;
    if ('ref' in value) return matters[value.ref as number] as T;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, resolve(part)])) as T;
  };
  const matterAt = (place: number | null) => (place === null ? null : (matters[place] ?? null));
  const lists = evidence.map((list) =>
    list.map(([matter, by, start, end, reason = -1, percent = -1, always]): EvidenceView => {
      const found = matters[matter] as MatterView;
      return {
        matter: found,
        start,
        end,
        by: texts[by] ?? '',
        reason: reasons[reason] ?? null,
        ...(percent < 0 ? {} : { percent }),
        ...(always ? { always: true as const } : {}),
      };
    }),
  );
  const taking: Taking = {
    message,
    evidence: lists,
    added: new Set(columns.added),
    unticked: new Set(columns.unticked),
    later: new Set(columns.later),
    notes: new Map(columns.notes),
    place: -1,
    piece: 0,
  };
  const cardOf = ({ rows, ...card }: DayMessage['cards'][number]): CardView => ({
    ...resolve<Omit<CardView, 'rows'>>(card),
    rows: nextItems(taking, rows),
  });
  const needOf = ({
    title,
    app,
    evidence: list,
    notClient,
    before,
    after,
    near,
    rows: count,
    ...need
  }: NeedMessage): NeedView => {
    const things = need.things.map(needOf);
    const rows = things.length > 0 ? things.flatMap((thing) => thing.rows) : nextRows(taking, count);
    return {
      ...need,
      notClient: notClient && { ...notClient, reason: reasons[notClient.reason] as EvidenceReason },
      things,
      title: texts[title] ?? '',
      app: texts[app] ?? '',
      evidence: lists[list] ?? [],
      between: { before: matterAt(before), after: matterAt(after) },
      near: near.flatMap((place) => matterAt(place) ?? []),
      rows,
      starts: rows.flatMap(({ starts }) => starts),
    };
  };
  return {
    ...resolve<Omit<DayView, 'strip' | 'needs' | 'cards' | 'small' | 'excluded'>>(plain),
    strip: stripOf(strip),
    needs: needs.map(needOf),
    cards: cards.map(cardOf),
    small: small.map(cardOf),
    excluded: excluded.map((why) => ({ ...nextRow(taking), excluded: why })),
  };
}
