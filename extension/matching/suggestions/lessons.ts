import { type LearnerState, STATE_VERSION } from './learner-state.ts';
import { LEFT, type Lesson, NOT_CLIENT_WORK } from './lesson.ts';
import { byNumber, compare, createStays, type Stays } from './stays.ts';
import type { TitleReader } from './title-reader.ts';

/** Where something learned was seen: how often in all, and with each matter. A title counts once a day. */
export interface Count {
  total: number;
  byMatter: Map<number, number>;
}

/** What was seen of one matter. */
export interface MatterCount {
  total: number;
  /** How often on each day. */
  days: Map<number, number>;
}

/** The most titles remembered; beyond it those not seen for longest are forgotten. */
export const MAX_TITLES = 6000;
/** So many are forgotten at once, so that it is seldom done. */
const FORGOTTEN_AT_ONCE = 300;

/** matter → day → times */
type Days = Map<number, Map<number, number>>;

interface Title {
  app: string;
  subject: string;
  matters: Days;
}

function bump(map: Map<number, number>, key: number, by: number): number {
  const value = (map.get(key) ?? 0) + by;
  if (value === 0) map.delete(key);
  else map.set(key, value);
  return value;
}

function bumpCount<K>(counts: Map<K, Count>, key: K, matter: number, by: number): void {
  const count = counts.get(key) ?? { total: 0, byMatter: new Map() };
  count.total += by;
  bump(count.byMatter, matter, by);
  if (count.total === 0) counts.delete(key);
  else counts.set(key, count);
}

/** Lessons and what can be counted in them. Adding and removing a lesson undo one another exactly. */
export interface Lessons {
  readonly words: ReadonlyMap<string, Count>;
  /** By what stays the same of a subject from one draft to the next. */
  readonly cores: ReadonlyMap<string, Count>;
  readonly apps: ReadonlyMap<string, Count>;
  /** What was left without a matter is among what is not client work. */
  readonly matters: ReadonlyMap<number, MatterCount>;
  readonly total: number;
  add(lesson: Lesson): void;
  /** Takes a lesson back; nothing happens where it was not learned, or is forgotten since. */
  remove(lesson: Lesson): void;
  /** Counts in, or out, only that work went on so. */
  countStay: Stays['count'];
  forgetMatter(matter: number): void;
  /** How often a title of an application was given to a matter, however often on one day. */
  timesGiven(app: string, subject: string, matter: number): number;
  /** Whether it was ever given to anything else. */
  givenElsewhere(app: string, subject: string, matter: number): boolean;
  /** How often windows of an application, or of any for null, went on with the matter before, and how many there were. */
  stays: Stays['of'];
  state(): LearnerState;
}

const keyOf = (app: string, subject: string) => `${app}\u0000${subject}`;

/** Titles as plain data, in an order that does not depend on when they were learned. */
function stateOf(titles: Iterable<Title>): LearnerState['titles'] {
  return [...titles]
    .map(({ app, subject, matters }): LearnerState['titles'][number] => {
      const lessons = [...matters]
        .sort(byNumber)
        .flatMap(([matter, days]) => [...days].sort(byNumber).flatMap(([day, times]) => [matter, day, times]));
      return [app, subject, lessons];
    })
    .sort((a, b) => compare(keyOf(a[0], a[1]), keyOf(b[0], b[1])));
}

/** @param state what earlier lessons gave as theirs */
export function createLessons(state: LearnerState | undefined, reader: TitleReader): Lessons {
  if (state) reader.nextLearned();
  const titles = new Map<string, Title>();
  const words = new Map<string, Count>();
  const cores = new Map<string, Count>();
  const apps = new Map<string, Count>();
  const matters = new Map<number, MatterCount>();
  const stays = createStays(state?.stays);
  let total = 0;

  /** Counts a title of a day in, or out. */
  const count = (title: Title, id: number, day: number, by: 1 | -1) => {
    const { app, subject } = title;
    // What was left counts as what was marked.
    const matter = id === LEFT ? NOT_CLIENT_WORK : id;
    const about = reader.subjectOf(subject);
    for (const text of about.words) bumpCount(words, text, matter, by);
    bumpCount(cores, about.core, matter, by);
    bumpCount(apps, app, matter, by);
    const known = matters.get(matter) ?? { total: 0, days: new Map() };
    known.total += by;
    bump(known.days, day, by);
    if (known.total === 0) matters.delete(matter);
    else matters.set(matter, known);
    total += by;
  };
  const put = (app: string, subject: string, matter: number, day: number, times: number) => {
    const key = keyOf(app, subject);
    const title = titles.get(key) ?? { app, subject, matters: new Map() };
    titles.set(key, title);
    const days = title.matters.get(matter) ?? new Map<number, number>();
    title.matters.set(matter, days);
    if (bump(days, day, times) === times) count(title, matter, day, 1);
  };
  const dropTitle = (key: string, title: Title) => {
    for (const [matter, days] of title.matters) for (const day of days.keys()) count(title, matter, day, -1);
    titles.delete(key);
  };
  const lastDayOf = ({ matters: days }: Title) => Math.max(...[...days.values()].flatMap((each) => [...each.keys()]));
  const makeRoom = () => {
    if (titles.size <= MAX_TITLES) return;
    const oldest = [...titles].map(([key, title]) => ({ key, title, last: lastDayOf(title) }));
    oldest.sort((a, b) => a.last - b.last);
    for (const { key, title } of oldest.slice(0, FORGOTTEN_AT_ONCE)) dropTitle(key, title);
  };
  for (const [app, subject, lessons] of state?.titles ?? []) {
    for (let at = 0; at + 2 < lessons.length; at += 3) {
      put(app, subject, lessons[at] ?? 0, lessons[at + 1] ?? 0, lessons[at + 2] ?? 0);
    }
  }
  while (titles.size > MAX_TITLES) makeRoom();

  return {
    words,
    cores,
    apps,
    matters,
    get total() {
      return total;
    },
    add(lesson) {
      put(lesson.app, lesson.subject, lesson.matter, lesson.day, 1);
      stays.count(lesson, 1);
      makeRoom();
    },
    remove(lesson) {
      const title = titles.get(keyOf(lesson.app, lesson.subject));
      const days = title?.matters.get(lesson.matter);
      if (!title || !days?.has(lesson.day)) return;
      if (bump(days, lesson.day, -1) === 0) count(title, lesson.matter, lesson.day, -1);
      if (days.size === 0) title.matters.delete(lesson.matter);
      if (title.matters.size === 0) titles.delete(keyOf(lesson.app, lesson.subject));
      stays.count(lesson, -1);
    },
    countStay: stays.count,
    forgetMatter(matter) {
      for (const [key, title] of titles) {
        for (const day of title.matters.get(matter)?.keys() ?? []) count(title, matter, day, -1);
        title.matters.delete(matter);
        if (title.matters.size === 0) titles.delete(key);
      }
      stays.forgetMatter(matter);
    },
    timesGiven(app, subject, matter) {
      const days = titles.get(keyOf(app, subject))?.matters.get(matter);
      return days ? [...days.values()].reduce((sum, times) => sum + times, 0) : 0;
    },
    givenElsewhere(app, subject, matter) {
      const given = titles.get(keyOf(app, subject))?.matters;
      return [...(given?.keys() ?? [])].some((each) => each !== matter && each !== LEFT);
    },
    stays: stays.of,
    state: () => ({ version: STATE_VERSION, titles: stateOf(titles.values()), stays: stays.state() }),
  };
}
