import type { NeedView } from '../../../../extension/messages/items.ts';
import { answersOf } from '../../../../extension/popup/model/answers.ts';
import { suggestedShort, takenTogether } from '../../../../extension/popup/model/sure.ts';
import { allNeeds } from '../../../../extension/popup/model/targets.ts';
import type { LearnedAttorney } from './learned-attorney.ts';
import type { Screen } from './screen.tsx';

/** What a window was given by: together with others, as one of many short ones, or by itself. */
export type GivenBy = 'together' | 'short' | 'one';

/** Kinds of keys. */
type Key = 'together' | 'short' | 'answer' | 'picker' | 'own' | 'open' | 'choose' | 'move' | 'send';

/** An attorney at the keyboard, who knows what each thing was. */
export interface Hand {
  /** Does the next thing that a person would; false once nothing is left to be placed. */
  step(): Promise<boolean>;
  /** Sends all that is ready. */
  send(): Promise<void>;
  /** How often each kind of key was pressed: what is typed in the list of matters is none. */
  pressed: Readonly<Partial<Record<Key, number>>>;
  count(): number;
  /** By the start of a window. */
  givenBy: ReadonlyMap<number, GivenBy>;
}

/** What a need is made of. */
export const thingsOf = (need: NeedView) => (need.things.length > 0 ? need.things : [need]);

/** What the attorney gives a thing to: what most of its time is of; null: not client work; undefined: left as it is. */
export function truthOf({ windows }: LearnedAttorney, { starts }: NeedView): number | null | undefined {
  const times = new Map<number | null | undefined, number>();
  for (const start of starts) {
    const window = windows.get(start);
    if (window) times.set(window.tagged, (times.get(window.tagged) ?? 0) + window.end - window.start);
  }
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0];
}

export function createHand(screen: Screen, attorney: LearnedAttorney): Hand {
  const pressed: Partial<Record<Key, number>> = {};
  const givenBy = new Map<number, GivenBy>();
  const truth = (need: NeedView) => truthOf(attorney, need);
  const isToPlace = (need: NeedView) => truth(need) !== undefined;
  const truthsOf = (need: NeedView) => new Set(thingsOf(need).map(truth));
  const needOf = (key: string) => allNeeds(screen.day()).find((one) => one.key === key);

  const press = async (what: Key, key: string, more: KeyboardEventInit = {}) => {
    pressed[what] = (pressed[what] ?? 0) + 1;
    await screen.press(key, more);
  };

  /** The key of an answer on screen. */
  const answerFor = (need: NeedView, matter: number): string | null => {
    const place = answersOf(need).findIndex((one) => one !== 'not-client' && one.matter.id === matter);
    return place < 0 ? null : String(place + 1);
  };
  const keysFor = (need: NeedView, to: number | null) => (to === null || answerFor(need, to) ? 1 : 2);

  /** Gives a thing, or several of one matter, to what it is of. */
  const place = async (need: NeedView, to: number | null) => {
    if (to === null) return press('own', 'n');
    const digit = answerFor(need, to);
    if (digit) return press('answer', digit);
    await press('picker', '/');
    await screen.type(attorney.numberOf(to));
    await press('picker', 'Enter');
  };

  const moveTo = async (key: string) => {
    for (let tries = 0; tries < 80 && screen.focus() !== key; tries++) {
      const stops = screen.stops();
      const there = stops.indexOf(key);
      if (there < 0) return;
      await press('move', there > stops.indexOf(screen.focus()) ? 'j' : 'k');
    }
  };

  const note = (by: GivenBy, gifts: readonly { starts: readonly number[] }[]) => {
    for (const { starts } of gifts) for (const start of starts) givenBy.set(start, by);
  };

  /** How many rows from here on are of the same matter. */
  const alike = (rows: readonly NeedView[], at: number, to: number | null): NeedView[] => {
    const next = rows.slice(at).findIndex((one) => truthsOf(one).size > 1 || truth(thingsOf(one)[0] ?? one) !== to);
    return next < 0 ? rows.slice(at) : rows.slice(at, at + next);
  };

  /** A row that is of one matter: by itself, or chosen together with those after it where that takes fewer keys. */
  const placeFrom = async (rows: readonly NeedView[], at: number, to: number | null) => {
    const need = rows[at] as NeedView;
    const same = need.things.length > 0 ? [need] : alike(rows, at, to);
    const each = same.reduce((sum, one) => sum + keysFor(one, to), 0);
    const last = same.at(-1) ?? need;
    if (same.length - 1 + keysFor(last, to) >= each) return place(need, to);
    for (let n = 1; n < same.length; n++) await press('choose', 'ArrowDown', { shiftKey: true });
    await place(needOf(screen.focus()) ?? need, to);
  };

  /** Things of several matters, opened: those of the fewer first, then the rest at once, where that takes fewer keys. */
  const placeInside = async (need: NeedView) => {
    const left = thingsOf(need);
    const counts = new Map<number, number>();
    for (const to of left.map(truth))
      if (typeof to === 'number' && answerFor(need, to)) counts.set(to, (counts.get(to) ?? 0) + 1);
    const most = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
    const others = left.filter((thing) => truth(thing) !== most);
    const cost = (things: readonly NeedView[]) =>
      things.filter(isToPlace).reduce((sum, thing) => sum + keysFor(thing, truth(thing) ?? null), 0);
    const walked = 2 * (left.indexOf(others.at(-1) as NeedView) + 1) - (others.length - 1);
    const each = cost(left) + left.filter((thing) => !isToPlace(thing)).length;
    if (most !== undefined && others.every(isToPlace) && cost(others) + walked < each) {
      for (const other of others) {
        await moveTo(other.key);
        const now = needOf(other.key);
        if (now) await place(now, truth(other) ?? null);
      }
      const head = screen.day().needs.find((one) => one.things.some(({ key }) => left.some((it) => it.key === key)));
      if (head) await moveTo(head.key);
      return;
    }
    const first = left.find(isToPlace);
    if (first) await moveTo(first.key);
  };

  /** What has the focus, which needs a matter. */
  const placeHere = async (rows: readonly NeedView[], at: number) => {
    const need = rows[at] as NeedView;
    const short = suggestedShort(need);
    if (need.kind === 'short' && short.length > 0) {
      note('short', short);
      return press('short', '1');
    }
    const truths = truthsOf(need);
    const [to] = truths;
    if (truths.size === 1 && to !== undefined) return placeFrom(rows, at, to);
    if ([...truths].every((one) => typeof one !== 'number')) return press('own', 'n');
    return screen.isOpen() ? placeInside(need) : press('open', 'Enter');
  };

  return {
    pressed,
    givenBy,
    count: () => Object.values(pressed).reduce((sum, one) => sum + one, 0),
    send: () => press('send', 'Enter', { ctrlKey: true }),
    step: async () => {
      if (screen.takesTogether()) {
        note('together', takenTogether(screen.day()).gifts);
        await press('together', 'a');
        return true;
      }
      const rows = screen.needs();
      const work = rows.filter((need) => thingsOf(need).some(isToPlace));
      if (work.length === 0) return false;
      const at = rows.findIndex(({ key }) => key === screen.focus());
      const need = rows[at];
      if (need && work.includes(need)) {
        await placeHere(rows, at);
        return true;
      }
      const stops = screen.stops();
      const here = stops.indexOf(screen.focus());
      const far = ({ key }: NeedView) => Math.abs(stops.indexOf(key) - here);
      const [nearest] = work.toSorted((a, b) => far(a) - far(b));
      if (nearest) await moveTo(nearest.key);
      return true;
    },
  };
}
