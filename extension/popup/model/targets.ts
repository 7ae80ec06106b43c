import type { CardView } from '../../messages/card.ts';
import type { DayView } from '../../messages/day.ts';
import type { ItemView, NeedView, QuestionView, RowView } from '../../messages/items.ts';
import type { EntryView } from '../../messages/posting.ts';

/** What the keyboard stands on, or an act is about. */
export type Target =
  | { kind: 'need'; need: NeedView }
  | { kind: 'card'; card: CardView }
  | { kind: 'item'; card: CardView; item: ItemView }
  | { kind: 'excluded'; row: DayView['excluded'][number] }
  | { kind: 'question'; question: QuestionView }
  | { kind: 'entry'; entry: EntryView };

/** The drafts of a day, those of Small time last. */
export function draftsOf(day: Pick<DayView, 'cards' | 'small'>): CardView[] {
  return [...day.cards, ...day.small];
}

/** The key of a question: there is at most one at an instant. */
export function questionKey(question: QuestionView): string {
  // A call may begin with a stretch that is asked about itself.
  return `${question.kind === 'microphone' ? 'call ' : ''}${question.start}`;
}

/** An item's key on the page; the same window may be on two cards. */
export function itemKey(card: CardView, item: RowView): string {
  return `${card.id} ${item.key}`;
}

/** What needs a matter, each followed by the things in it. */
export function allNeeds({ needs }: Pick<DayView, 'needs'>): NeedView[] {
  return needs.flatMap((need) => [need, ...need.things]);
}

/** What needs a matter as it stands on the page: what is open is followed by the things in it. */
export function needsShown({ needs }: Pick<DayView, 'needs'>, open: string | null): NeedView[] {
  return needs.flatMap((need) => (need.key === open ? [need, ...need.things] : [need]));
}

/** Finds what a focus stop stands for, by its kind and key. */
export function targetOf(day: DayView, kind: string | undefined, key: string | undefined): Target | null {
  switch (kind) {
    case 'need': {
      const need = allNeeds(day).find((one) => one.key === key);
      return need ? { kind, need } : null;
    }
    case 'card': {
      const card = draftsOf(day).find(({ id }) => id === key);
      return card ? { kind, card } : null;
    }
    case 'item': {
      for (const card of draftsOf(day)) {
        const item = card.rows.find((row) => itemKey(card, row) === key);
        if (item) return { kind, card, item };
      }
      return null;
    }
    case 'excluded': {
      const row = day.excluded.find((one) => one.key === key);
      return row ? { kind, row } : null;
    }
    case 'question': {
      const question = day.questions.find((one) => questionKey(one) === key);
      return question ? { kind, question } : null;
    }
    case 'entry': {
      const entry = day.entries.find(({ id }) => id === key);
      return entry ? { kind, entry } : null;
    }
    default:
      return null;
  }
}

/** Items together: what an act on them takes, and what is said of them. */
export interface Items {
  starts: number[];
  /** How many items. */
  count: number;
  minutes: number;
  /** Worked milliseconds. */
  worked: number;
  rows: RowView[];
  /** Whether they are excluded items now. */
  excluded: boolean;
}

function itemsFrom(rows: readonly RowView[], count = rows.length, excluded = false): Items {
  return {
    starts: rows.flatMap((row) => row.starts),
    count,
    minutes: rows.reduce((sum, row) => sum + row.minutes, 0),
    worked: rows.reduce((sum, row) => sum + row.worked, 0),
    rows: [...rows],
    excluded,
  };
}

/** The items that a target stands for; null where it stands for none. */
export function itemsOf(target: Target): Items | null {
  switch (target.kind) {
    case 'need':
      return { ...itemsFrom(target.need.rows, Math.max(1, target.need.things.length)), minutes: target.need.minutes };
    case 'card':
      return { ...itemsFrom(target.card.rows), minutes: target.card.minutes };
    case 'item':
      return itemsFrom([target.item]);
    case 'excluded':
      return itemsFrom([target.row], 1, true);
    case 'question':
    case 'entry':
      return null;
  }
}

/**
 * The items that hold all of some starts of pieces, as they stand on a day now; null where one of the starts is in none.
 * What was in one place together is found there again, also where it has gone on since.
 */
export function itemsAt(day: DayView, starts: readonly number[]): Items | null {
  const sought = new Set(starts);
  const targets: Target[] = [
    ...allNeeds(day).map((need) => ({ kind: 'need' as const, need })),
    ...draftsOf(day).map((card) => ({ kind: 'card' as const, card })),
  ];
  for (const target of targets) {
    const items = itemsOf(target);
    if (items && items.starts.length === sought.size && items.starts.every((start) => sought.has(start))) return items;
  }
  const rows = [
    ...day.needs.flatMap((need) => need.rows),
    ...draftsOf(day).flatMap((card) => card.rows),
    ...day.excluded,
  ];
  const found = rows.filter((row) => row.starts.some((start) => sought.has(start)));
  const held = new Set(found.flatMap((row) => row.starts));
  return starts.length > 0 && starts.every((start) => held.has(start)) ? itemsFrom(found) : null;
}

/** The items chosen together, by the keys of needs, of items on cards, and of excluded items. */
export function chosenItems(day: DayView, keys: ReadonlySet<string>): Items | null {
  if (keys.size === 0) return null;
  // What is chosen as a whole is not counted once more by what is in it.
  const needs = day.needs.flatMap((need) =>
    keys.has(need.key) ? [need] : need.things.filter(({ key }) => keys.has(key)),
  );
  const items = draftsOf(day).flatMap((card) => card.rows.filter((row) => keys.has(itemKey(card, row))));
  const excluded = day.excluded.filter(({ key }) => keys.has(key));
  const rows = [...needs.flatMap((need) => need.rows), ...items, ...excluded];
  const things = needs.reduce((sum, need) => sum + Math.max(1, need.things.length), 0);
  const count = things + items.length + excluded.length;
  return count === 0 ? null : itemsFrom(rows, count, excluded.length === count);
}

/** Of some keys those of what is on a day, of the kinds that can be chosen together. */
export function keysThere(day: DayView, keys: ReadonlySet<string>): ReadonlySet<string> {
  const there = [
    ...allNeeds(day).map(({ key }) => key),
    ...draftsOf(day).flatMap((card) => card.rows.map((row) => itemKey(card, row))),
    ...day.excluded.map(({ key }) => key),
  ];
  return new Set(there.filter((key) => keys.has(key)));
}
