import type { CardView, DraftChange } from '../../messages/card.ts';
import type { DayView } from '../../messages/day.ts';
import type { ItemView, NeedView, RowView } from '../../messages/items.ts';
import type { ReviewAct } from '../../messages/review-act.ts';
import type { MatterView } from '../../messages/views.ts';

// What the day will look like once the worker has done an act, shown in the meantime. An optimistic update shows only
// what is certain: which items go where, so that minutes add up all the while. What Clio shows of it follows with the
// worker's answer.

/** Divides rows by whether an act is about all of their pieces. */
function divided<R extends RowView>(rows: readonly R[], starts: ReadonlySet<number>): { taken: R[]; left: R[] } {
  const taken: R[] = [];
  const left: R[] = [];
  for (const row of rows) (row.starts.every((start) => starts.has(start)) ? taken : left).push(row);
  return { taken, left };
}

function minutesOf(rows: readonly { minutes: number }[]): number {
  return rows.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** What needs a matter without some items: nothing where none of it is left. */
function needWithout(need: NeedView, starts: ReadonlySet<number>, taken: RowView[]): NeedView[] {
  if (need.things.length > 0) {
    const before = taken.length;
    const things = need.things.flatMap((thing) => needWithout(thing, starts, taken));
    if (taken.length === before) return [need];
    const rows = things.flatMap((thing) => thing.rows);
    const left = { ...need, things, rows, starts: rows.flatMap((row) => row.starts), minutes: minutesOf(things) };
    return things.length === 0 ? [] : [left];
  }
  const rows = divided(need.rows, starts);
  if (rows.taken.length === 0) return [need];
  taken.push(...rows.taken);
  const left = {
    ...need,
    rows: rows.left,
    starts: rows.left.flatMap((row) => row.starts),
    minutes: minutesOf(rows.left),
  };
  return rows.left.length === 0 ? [] : [left];
}

/** The day without the items of an act, and these items. */
function without(day: DayView, starts: ReadonlySet<number>): { day: DayView; taken: RowView[] } {
  const taken: RowView[] = [];
  const needs = day.needs.flatMap((need) => needWithout(need, starts, taken));
  const cardsWithout = (cards: readonly CardView[]) =>
    cards.flatMap((card) => {
      const rows = divided(card.rows, starts);
      if (rows.taken.length === 0) return [card];
      taken.push(...rows.taken);
      const minutes = minutesOf(rows.left);
      const staying = minutesOf(rows.left.filter(({ ticked }) => !ticked));
      return rows.left.length === 0 ? [] : [{ ...card, rows: rows.left, minutes, staying }];
    });
  const cards = cardsWithout(day.cards);
  const small = cardsWithout(day.small);
  return { day: withSums({ ...day, needs, cards, small }), taken };
}

function withSums(day: DayView): DayView {
  const needs = minutesOf(day.needs);
  const ready = minutesOf(day.cards) + minutesOf(day.small);
  const { sent } = day.minutes;
  return { ...day, minutes: { total: sent + ready + needs, sent, ready, needs } };
}

/** The day with items on a matter's card; null where it has none yet. */
function onCardOf(day: DayView, matter: MatterView, rows: readonly RowView[]): DayView | null {
  const card = day.cards.find((one) => one.matter.id === matter.id);
  if (!card) return null;
  const items = rows.map((row): ItemView => ({ ...row, outcome: 'hand', ticked: true, later: false }));
  const grown = { ...card, rows: [...card.rows, ...items], minutes: card.minutes + minutesOf(items) };
  return withSums({ ...day, cards: day.cards.map((one) => (one === card ? grown : one)) });
}

/**
 * The day after an act on items; null where what comes of it is for the worker to say.
 * @param matter the matter that items are given to, where the act gives them to one
 */
export function optimisticAct(day: DayView, act: ReviewAct, matter: MatterView | null): DayView | null {
  switch (act.kind) {
    case 'exclude': {
      if (act.as === null) return null;
      const { as: excluded } = act;
      const { day: rest, taken } = without(day, new Set(act.starts));
      return { ...rest, excluded: [...rest.excluded, ...taken.map((row) => ({ ...row, excluded }))] };
    }
    case 'delete':
      return without(day, new Set(act.starts)).day;
    case 'give': {
      let next: DayView | null = day;
      for (const { starts, matter: id } of act.gifts) {
        const given: MatterView | undefined = next?.cards.find((card) => card.matter.id === id)?.matter;
        next = next && given ? optimisticAct(next, { kind: 'tag', starts, matter: id }, given) : null;
      }
      return next;
    }
    case 'tag': {
      if (!matter) return null;
      const { day: rest, taken } = without(day, new Set(act.starts));
      return onCardOf(rest, matter, taken);
    }
    default:
      return null;
  }
}

/** The day after a change of a draft, as far as it is certain. */
export function optimisticChange(day: DayView, id: string, change: DraftChange): DayView {
  const { ticked, charge, summary } = change;
  const changed = (card: CardView): CardView =>
    card.id === id
      ? {
          ...card,
          ticked: ticked ?? card.ticked,
          charge: charge ?? card.charge,
          summary: summary ?? card.summary,
        }
      : card;
  return { ...day, cards: day.cards.map(changed), small: day.small.map(changed) };
}
