import type { CardView } from './card.ts';
import type { DayView } from './day.ts';
import type { NeedView, RowView } from './items.ts';
import type { EvidenceReason, MatterView } from './views.ts';

// A day as it travels from the worker to a page. A full day has thousands of pieces and a thousand rows, and each of them
// names one of a few matters: what stands in it many times travels once, and rows travel as columns.

/** The place of a matter among those of the message. */
export interface MatterRef {
  ref: number;
}

/** The same with a {@link MatterRef} wherever a matter stands. */
export type Referring<T> = T extends MatterView
  ? MatterRef
  : T extends readonly (infer Item)[]
    ? Referring<Item>[]
    : T extends object
      ? { [Key in keyof T]: Referring<T[Key]> }
      : T;

/** The outcomes of rows, by their number in a message. */
export const OUTCOMES: readonly RowView['outcome'][] = [
  'auto',
  'hand',
  'timer',
  'ambiguous',
  'suggest',
  'closed',
  'none',
];

/**
 * Evidence: the places of its matter and of `by`, where it stands in the title, the place of the reason, how sure it is
 * in percent, and whether it was always so, 1 or 0; -1 for what there is not.
 */
export type EvidenceTuple = [
  matter: number,
  by: number,
  start: number,
  end: number,
  reason?: number,
  percent?: number,
  always?: number,
];

/** Rows as columns. The first row's values come first in each. */
export interface RowColumns {
  keys: string[];
  /** Places among the message's texts. */
  apps: number[];
  titles: number[];
  minutes: number[];
  worked: number[];
  /** Numbers of {@link OUTCOMES}. */
  outcomes: number[];
  /** Places among the lists of evidence. */
  evidence: number[];
  /** How many pieces each row has. */
  pieces: number[];
  /** Where each piece starts: so long after the one before in its row; the first of a row so long after `origin`. */
  starts: number[];
  origin: number;
  /** From the start of each row's last piece to the row's end. */
  tails: number[];
  /** Rows for which that is so, by their place. */
  added: number[];
  unticked: number[];
  later: number[];
  notes: [row: number, note: string][];
}

/** A card, with so many rows. The rows of all follow one another: those of needs, cards, small, excluded. */
type CardMessage = Referring<Omit<CardView, 'rows'>> & { rows: number };

type Plain = Omit<DayView, 'strip' | 'needs' | 'cards' | 'small' | 'excluded'>;

/** What needs a matter. `title`, `app` and `evidence` are places, `before`, `after` and `near` those of matters, or null. */
export interface NeedMessage extends Pick<NeedView, 'kind' | 'key' | 'mail' | 'from' | 'to' | 'minutes' | 'outcome'> {
  /** The reason is a place. */
  notClient: { place: number; percent: number; reason: number } | null;
  title: number;
  app: number;
  evidence: number;
  before: number | null;
  after: number | null;
  near: number[];
  /** How many; where it has things, these have them. */
  rows: number;
  things: NeedMessage[];
}

/** A day as it travels. */
export interface DayMessage extends Referring<Plain> {
  matters: MatterView[];
  /** Texts of rows, and what their evidence is by, each once. */
  texts: string[];
  /** Why titles mean their matters, each once. */
  reasons: EvidenceReason[];
  evidence: EvidenceTuple[][];
  rows: RowColumns;
  needs: NeedMessage[];
  cards: CardMessage[];
  small: CardMessage[];
  excluded: DayView['excluded'][number]['excluded'][];
  /** For each piece: its start after the end of the one before, its length, and its colour; -1 for none. */
  strip: number[];
}

/** The colour of a piece of the strip that needs a matter. */
export const NO_COLOUR = -1;
