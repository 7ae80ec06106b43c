import type { Chance } from './chance.ts';
import type { Desk } from './desks.ts';
import type { Field } from './fields.ts';
import type { Case, Firm } from './firm.ts';
import { ownWork } from './own-work.ts';
import { newPage, newPaper, newTalk, newThread, type Shown, show, type Thing } from './things.ts';

/** A window of a made-up day, with what the made-up attorney was doing. */
export interface Window {
  day: number;
  start: number;
  end: number;
  app: string;
  title: string;
  /** The truth; null: not client work. */
  matterId: number | null;
  /** What the attorney tags it as at the end of the day: the truth, or a slip; undefined: left as it is. */
  tagged: number | null | undefined;
  /** Whether the matter's number stands in it. */
  numbered: boolean;
  /** What a reader recognises in it. */
  keys: readonly string[];
  /** Whether it tells by itself whose it is, to a careful reader. */
  told: boolean;
  /** Whether a careful reader can know whose it is. */
  knowable: boolean;
}

export interface DayParts {
  chance: Chance;
  field: Field;
  firm: Firm;
  desk: Desk;
  /** The matters of the day, those of most work first. */
  active: readonly Case[];
  number: number;
  /** The day goes on until it has so many windows. */
  most?: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Monday; weekends are left out. */
const FIRST = Date.UTC(2031, 4, 5);
const SLIPS = 0.025;

export function midnightOf(number: number): number {
  return FIRST + ((number - 1) % 5) * 24 * HOUR + Math.floor((number - 1) / 5) * 7 * 24 * HOUR;
}

/** One of some things, mostly what was touched last; now and then a new one. */
function oneOf(things: Thing[], fresh: () => Thing, chance: Chance): Thing {
  if (things.length < 2 || chance.maybe(0.25)) things.push(fresh());
  const thing = chance.pickEarly([...things].reverse());
  if (thing.version !== undefined && chance.maybe(0.06)) thing.version++;
  return thing;
}

/** What the attorney does next on a matter, and for how many seconds. */
function activity(one: Case, { field, desk, chance }: DayParts): { shown: Shown; seconds: number } {
  if (chance.maybe(field.blank)) {
    const [app, title] = chance.pick(desk.blanks);
    return {
      shown: { app, title, keys: [], numbered: false },
      seconds: chance.maybe(0.7) ? chance.between(2, 30) : chance.between(30, 240),
    };
  }
  const share = chance.next();
  const shownOf = (thing: Thing, least: number, most: number) => ({
    shown: show(thing, desk, chance),
    seconds: Math.round(chance.between(least, most) * (0.3 + chance.next())),
  });
  if (share < 0.4)
    return shownOf(
      oneOf(one.papers, () => newPaper(one, field, chance), chance),
      60,
      900,
    );
  if (share < 0.66)
    return shownOf(
      oneOf(one.threads, () => newThread(one, field, chance), chance),
      15,
      260,
    );
  if (share < 0.76) return shownOf(newPage(one, field, chance), 8, 200);
  if (share < 0.85) return shownOf(newTalk('call', one, chance), 60, 1200);
  return shownOf(newTalk('chat', one, chance), 5, 90);
}

/** What the attorney tags: all of client work, and what is near at hand wrongly now and then. */
function tagOf(one: Case | null, near: Case, { chance, firm, field }: DayParts): number | null | undefined {
  if (one === null) return chance.maybe(field.marks) ? null : undefined;
  if (!chance.maybe(SLIPS)) return one.matter.id;
  const sibling = firm.cases.find(({ client, matter }) => client === one.client && matter.id !== one.matter.id);
  return (chance.maybe(0.5) ? (sibling ?? near) : near).matter.id;
}

/** The windows of a day, in the order of time. */
export function createDay(parts: DayParts): Window[] {
  const { chance, field, firm, desk, active, number, most } = parts;
  const windows: Window[] = [];
  let now = midnightOf(number) + chance.between(470, 570) * MINUTE;
  const put = (one: Case | null, near: Case, { app, title, keys, numbered }: Shown, seconds: number) => {
    const end = now + Math.max(2, seconds) * 1000;
    const matterId = one?.matter.id ?? null;
    const tagged = tagOf(one, near, parts);
    windows.push({
      day: number,
      start: now,
      end,
      app,
      title,
      keys,
      matterId,
      tagged,
      numbered,
      told: false,
      knowable: false,
    });
    now = end;
  };
  const own = (near: Case) =>
    put(
      null,
      near,
      ownWork(firm, desk, chance),
      chance.between(5, most === undefined && chance.maybe(0.2) ? 1200 : 150),
    );
  const once = (one: Case, near: Case, longest: number) => {
    const { shown, seconds } = activity(one, parts);
    put(one, near, shown, Math.min(seconds, longest));
  };
  /** One matter, or two side by side, with what comes between. */
  const stretch = (one: Case, until: number) => {
    const beside = chance.maybe(0.55) ? chance.pickEarly(active) : one;
    while (now < until) {
      // Back and forth between programs, seconds each.
      for (let flicker = chance.maybe(0.3) ? chance.between(1, 3) : 0; flicker > 0; flicker--) {
        const flickers = chance.maybe(0.25) ? chance.pickEarly(active) : one;
        if (chance.maybe(0.15)) put(null, one, ownWork(firm, desk, chance), chance.between(2, 9));
        else once(flickers, one, chance.between(2, 9));
      }
      if (!chance.maybe(field.interrupted)) once(chance.maybe(0.4) ? beside : one, one, most === undefined ? 900 : 45);
      else if (chance.maybe(0.5)) own(one);
      else {
        const other = chance.pickEarly(active);
        for (let count = chance.between(1, 3); count > 0; count--) once(other, one, chance.between(5, 240));
      }
    }
  };
  let stretches = 0;
  const work = (until: number) => {
    while (now < until && (most === undefined || windows.length < most)) {
      const one =
        most === undefined ? chance.pickEarly(active) : (active[stretches++ % active.length] ?? chance.pick(active));
      const [least, longest] = field.stretch;
      // Short ones are more frequent.
      stretch(one, Math.min(until, now + (least + (longest - least) * chance.next() ** 2) * MINUTE));
      if (chance.maybe(0.25)) own(one);
      if (most === undefined && chance.maybe(0.12)) now += chance.between(4, 25) * MINUTE;
    }
  };
  const day = midnightOf(number);
  if (most !== undefined) {
    work(day + 24 * HOUR);
    return windows;
  }
  work(day + chance.between(710, 760) * MINUTE);
  now += chance.between(25, 70) * MINUTE;
  work(day + chance.between(1040, 1150) * MINUTE);
  if (chance.maybe(0.2)) {
    now = day + chance.between(1230, 1320) * MINUTE;
    work(day + chance.between(1400, 1490) * MINUTE);
  }
  return windows;
}
