import type { Item } from '../entry/item.ts';
import { createIsOurs } from '../telling/ours.ts';
import type { OwnMatter } from '../telling/own-names.ts';
import { type ToldTask, toldTask } from '../telling/told-task.ts';
import { saysNothing, withoutRemarks } from '../titles/mail-subjects.ts';
import { createNumberFinder } from '../titles/marks.ts';
import { type NamelessWork, namelessWork } from '../titles/nameless.ts';
import type { TaskKind } from '../titles/task-kind.ts';

/** What took less is told only where nothing took more. Milliseconds. */
const WORTH_TELLING = 60_000;
/** What took no more is not told beside work that took {@link REAL_WORK} or more. Milliseconds. */
const TRIVIAL = 120_000;
const REAL_WORK = 600_000;
/**
 * What took no more, and less than {@link SMALL_SHARE} of all, is not told beside so many other things; of mail less
 * counts as small, but a message is not told beside one that took twice as long either. Milliseconds.
 */
const SMALL_THING = 360_000;
const SMALL_MAIL = 180_000;
const SMALL_SHARE = 0.02;
const MANY = 4;
/** So much mail that says nothing is not told beside that. Milliseconds. */
const SILENT_MAIL = 360_000;

/** Who is of one's own office by what stands behind the name: a few words with them are told to no client. */
const STAFF =
  /\((?:paralegal|legal assistant|assistant|secretary|intern|law clerk|staff|ReFa|Sekretariat|assistante?|pasante)\)$/iu;

/** An item as far as a narrative looks at it. */
export type NarrativeItem = Pick<Item, 'app' | 'title' | 'marks' | 'note' | 'ofOther' | 'worked'>;

/** By what items are read; see the same names in a narrative's drafting. */
interface Reads {
  numbers?: readonly string[];
  own?: OwnMatter;
  read?: typeof toldTask;
}

/** One thing that was done, with all windows on it. */
export interface Thing {
  task: ToldTask;
  /** The title of its first window, and the program that showed it. */
  title: string;
  app: string;
  kinds: Map<TaskKind, number>;
  worked: number;
}

/** What was done, by what it was about: without what is another matter's or no work at all. */
export function thingsOf(
  items: readonly NarrativeItem[],
  { numbers = [], read = toldTask, own }: Reads,
  namesOwn: (text: string) => boolean,
): Thing[] {
  const things = new Map<string, Thing>();
  const numbersIn = createNumberFinder(numbers);
  const isOurs = createIsOurs(own, namesOwn);
  for (const item of items) {
    if (item.ofOther) continue;
    const task = read(item, numbersIn);
    if (!isOurs(task, item.title)) continue;
    const thing = things.get(task.key) ?? { task, title: item.title, app: item.app, kinds: new Map(), worked: 0 };
    things.set(task.key, thing);
    thing.worked += item.worked;
    thing.kinds.set(task.kind, (thing.kinds.get(task.kind) ?? 0) + item.worked);
  }
  return [...things.values()];
}

/** What can be said of things that no title names, by what it is; each with all that it is said of. */
export function namelessOf(things: readonly Thing[]): [NamelessWork, Thing[]][] {
  const all = things.reduce((sum, { worked }) => sum + worked, 0);
  const found = new Map<string, [NamelessWork, Thing[]]>();
  for (const thing of things) {
    const { kind, subject, person } = thing.task;
    if (subject !== '' || person !== '' || kind === 'noted') continue;
    const work = namelessWork(thing.title, thing.app);
    if (!work || things.some(({ task }) => work.within.includes(task.kind) && task !== thing.task)) continue;
    const [, together] = found.get(work.one) ?? [work, []];
    found.set(work.one, [work, [...together, thing]]);
  }
  return [...found.values()].filter(([{ least, share }, together]) => {
    const worked = together.reduce((sum, thing) => sum + thing.worked, 0);
    return worked >= least && worked >= share * all;
  });
}

/** Messages are told together, so that they count together. */
const groupOf = ({ task }: Thing) => (task.kind === 'mail' ? task.kind : task.key);

/** Things that took long enough to be told: a court's notice is read in a minute, and is work all the same. */
export function worthTelling(things: readonly Thing[]): Thing[] {
  const times = new Map<string, number>();
  for (const thing of things) times.set(groupOf(thing), (times.get(groupOf(thing)) ?? 0) + thing.worked);
  const real = [...times.values()].some((worked) => worked >= REAL_WORK);
  const says = (subject: string) => subject !== '' && !saysNothing(subject);
  const silent = things.every(({ task }) => task.kind !== 'mail' || !says(withoutRemarks(task.subject)));
  const least = ({ task }: Thing) => {
    if (!real || task.kind === 'notice') return 0;
    return task.kind === 'mail' && silent ? SILENT_MAIL : TRIVIAL;
  };
  const all = things.reduce((sum, { worked }) => sum + worked, 0);
  const mail = Math.max(0, ...things.map(({ task, worked }) => (task.kind === 'mail' ? worked : 0)));
  const isSmall = ({ task, worked }: Thing) => {
    if (task.kind === 'chat' && worked <= SMALL_THING && times.size > 1 && STAFF.test(task.person)) return true;
    if (task.kind === 'notice' || worked > SMALL_THING || worked >= SMALL_SHARE * all) return false;
    if (task.kind === 'mail' && worked * 2 <= mail) return true;
    return times.size > MANY && (task.kind !== 'mail' || worked <= SMALL_MAIL);
  };
  return things.filter(
    (thing) => thing.worked >= WORTH_TELLING && (times.get(groupOf(thing)) ?? 0) > least(thing) && !isSmall(thing),
  );
}
