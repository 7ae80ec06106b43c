import { wordsIn } from '../../../shared/index.ts';
import type { Fix, SplitPart } from '../../billing/index.ts';
import { type Becoming, type DraftPatch, type DraftState, type Interval, joined } from '../../timeline/index.ts';
import { byTaskCard, cardOf, type Draft, type DraftItem, taskCard } from './draft.ts';
import { lastingOf } from './heirs.ts';
import { workedIn } from './minutes.ts';
import type { Words } from './words.ts';

/** What mends a finding, as one change of drafts. */
export interface Mending {
  card: string;
  patch: DraftPatch;
  /** What cards become of it. */
  becomes?: Becoming;
}

/** The time of items. */
export function timeOfItems(items: readonly DraftItem[]): Interval[] {
  return joined(items.flatMap(({ pieces }) => pieces));
}

/** Items as they are ticked, with their time. */
export function ticksOf(items: readonly DraftItem[]): NonNullable<DraftPatch['items']> {
  return items.map(({ key, ticked, pieces }) => ({ key, ticked, time: joined(pieces) }));
}

/** Shorter words stand in any narrative. */
const MIN_WORD = 4;

function longWordsIn(text: string): string[] {
  return wordsIn(text).flatMap((word) => (word.text.length < MIN_WORD ? [] : [word.text]));
}

/** The part that the written narrative says most of; the first where it says as much of others. */
function partOfWords(written: string, parts: readonly SplitPart[]): number {
  const writtenWords = new Set(longWordsIn(written));
  const wordsOfParts = parts.map(({ narrative }) => new Set(longWordsIn(narrative)));
  // A word that several parts have tells none from another.
  const scores = wordsOfParts.map(
    (own, index) =>
      [...own].filter(
        (word) => writtenWords.has(word) && wordsOfParts.every((other, at) => at === index || !other.has(word)),
      ).length,
  );
  return scores.indexOf(Math.max(...scores));
}

/**
 * A split by tasks: each task's card gets its part, and together they are the whole as Clio shows it. How it is billed,
 * its codes and its ticks stay so on each, a written narrative goes with the part that it is about, and where the time
 * was written, each part's counts as written.
 * @param at now
 */
export function splitting(draft: Draft, split: Extract<Fix, { kind: 'split' }>, { task }: Words, at: number): Mending {
  const { matter, patch, items } = draft;
  const whole = cardOf(matter);
  const byKey = new Map(items.map((item) => [item.key, item]));
  const cardOfPart = ({ items: keys }: SplitPart) => {
    const row = keys.flatMap((key) => byKey.get(key) ?? []).find((item) => task(item.row).telling)?.row;
    return row ? taskCard(matter, task(row)) : undefined;
  };
  const cards = split.parts.map(cardOfPart);
  const [rest] = cards;
  const seconds = new Map(split.parts.map((part, index) => [cards[index], part.seconds]));
  const written = typeof patch.narrative === 'string' ? patch.narrative : null;
  const worded = written === null ? undefined : cards[partOfWords(written, split.parts)];
  const fixed: DraftState['fixed'] = draft.fixed ?? { parts: timeOfItems(items), at };

  const rows = [...new Set(items.map(({ row }) => row))];
  const tasksIn = (held: readonly DraftItem[]) => [...new Set(held.map(({ row }) => task(row).key))];
  const becomes = [...byTaskCard(matter, rows, task, rest)].map(([card, own]) => {
    const rowsHeld = new Set(own);
    const held = items.filter(({ row }) => rowsHeld.has(row));
    const of = workedIn(held.filter(({ ticked }) => ticked));
    const part = seconds.get(card);
    const timeWritten = typeof patch.seconds === 'number';
    const state: DraftState = {
      patch: {
        ...lastingOf(patch),
        items: ticksOf(held),
        ...(part === undefined ? {} : timeWritten ? { seconds: part } : { share: { seconds: part, of } }),
        ...(written !== null && card === worded ? { narrative: written, told: tasksIn(held) } : {}),
      },
      fixed,
      over: timeOfItems(held),
    };
    return { card, state };
  });
  const own: DraftState = { patch: { byTask: true, rest: rest ?? null }, fixed: null, over: null };
  return { card: whole, patch: {}, becomes: [{ card: whole, state: own }, ...becomes] };
}
