import { WHO } from '../entry/blanks.ts';
import type { Item } from '../entry/item.ts';
import { createIsOurs } from '../telling/ours.ts';
import { isAboutFees, isFeeAgreement } from '../telling/overhead.ts';
import { createOwnNames, type OwnMatter } from '../telling/own-names.ts';
import { type ToldTask, toldTask } from '../telling/told-task.ts';
import { endsPrivate, saysNothing, withoutPrivate, withoutRemarks } from '../titles/mail-subjects.ts';
import { createNumberFinder } from '../titles/marks.ts';
import { following, mailPhrase, namelessPhrase, phraseOf, withTopic } from '../titles/phrase.ts';
import type { Task } from '../titles/task.ts';
import type { TaskKind } from '../titles/task-kind.ts';
import { createNaming, isOtherParty, type Naming, nameOfMatter } from './matter-names.ts';
import { inOwnWords, type OwnWords } from './own-words.ts';

/** A narrative tells at most so many things, in at most so many characters: the rest is one click below it. */
const MAX_THINGS = 6;
const MAX_CHARACTERS = 500;
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

type NarrativeItem = Pick<Item, 'app' | 'title' | 'marks' | 'note' | 'ofOther' | 'worked'>;

/** What a narrative must not show besides the characters marked in the titles. */
export interface Withheld {
  /** The matter's numbers: its display number, earlier ones, custom number, client reference. */
  numbers?: readonly string[];
}

/** What a narrative is drafted by, besides the titles. */
export interface Drafting extends Withheld {
  /** Whose the matter is, and what it is about: a page that names it is work, though it be of a shop. */
  own?: OwnMatter;
  /**
   * Whom the attorney named for a conversation; null where nobody was named.
   * @param conversation see {@link NarrativePart.conversation}
   */
  participantOf?: (conversation: string) => string | null;
  /** A rule wants it said who took part: what nobody said is a blank. */
  participantRequired?: boolean;
  /** Reads what an item is about; for whoever knows that of most items already. */
  read?: typeof toldTask;
  /** Words that the attorney writes for others. */
  ownWords?: readonly OwnWords[];
}

/** One phrase of a narrative. */
export interface NarrativePart {
  phrase: string;
  /** The same as it goes on after another phrase. */
  goesOn: string;
  /** The attorney's own words in it, and what they stand for. */
  ownWords: OwnWords[];
  /** The keys of the tasks that it tells of; see {@link Task.key}. */
  tasks: string[];
  /** Milliseconds. */
  worked: number;
  /**
   * Set where people talked and no title says who they were: under this name the attorney may say it. All mail of an
   * entry is one conversation, and so are all calls of which no more is known.
   */
  conversation: string | null;
}

interface Thing {
  task: ToldTask;
  /** The title of its first window. */
  title: string;
  kinds: Map<TaskKind, number>;
  worked: number;
}

function thingsOf(
  items: readonly NarrativeItem[],
  { numbers = [], read = toldTask, own }: Drafting,
  namesOwn: (text: string) => boolean,
): Thing[] {
  const things = new Map<string, Thing>();
  const numbersIn = createNumberFinder(numbers);
  const isOurs = createIsOurs(own, namesOwn);
  for (const item of items) {
    if (item.ofOther) continue;
    const task = read(item, numbersIn);
    if (!isOurs(task, item.title)) continue;
    const thing = things.get(task.key) ?? { task, title: item.title, kinds: new Map(), worked: 0 };
    things.set(task.key, thing);
    thing.worked += item.worked;
    thing.kinds.set(task.kind, (thing.kinds.get(task.kind) ?? 0) + item.worked);
  }
  return [...things.values()];
}

/** The conversation that a thing belongs to; null for what nobody talked in, or where the title names who did. */
function conversationOf({ kind, person, subject, key }: Task): string | null {
  if (kind === 'mail') return kind;
  if (person !== '' || (kind !== 'call' && kind !== 'meeting' && kind !== 'chat' && kind !== 'conference')) return null;
  return subject === '' ? kind : key;
}

type Phrasing = (conversation: string | null) => string;

/** Letters that say whose changes a draft has. */
const MARKED_BY = /\((?<who>\p{Lu}{3,4}) (?:mark-?up|redline)\)$/u;

function phraseOfThing({ task, kinds }: Thing, who: string, own: OwnMatter | undefined): string {
  const written = (['document', 'sheet'] as const).find((kind) => kinds.has(kind));
  const letters = MARKED_BY.exec(task.subject)?.groups?.who;
  const theirs = letters !== undefined && own !== undefined && isOtherParty(own, letters);
  const kind = theirs ? 'reading' : (written ?? task.kind);
  const phrase = phraseOf({ ...task, kind, reviewed: kinds.has('reading') }, who);
  // Who met, and for what, nothing says but the matter.
  const bare = who === '' && task.subject === '' && task.person === '' && (kind === 'meeting' || kind === 'call');
  const about = bare && own ? nameOfMatter(own) : '';
  return withTopic(phrase, about);
}

/** How things are put into words. */
interface Wordings {
  whoIn: Phrasing;
  ownWords: readonly OwnWords[];
  own: OwnMatter | undefined;
  naming: Naming;
}

/** What each thing, and all mail together, comes to in words; each wording once. */
function partsOf(things: readonly Thing[], { whoIn, ownWords, own, naming }: Wordings): NarrativePart[] {
  const parts = new Map<string, NarrativePart>();
  const add = (said: string, conversation: string | null, tasks: readonly Thing[]) => {
    if (said === '') return;
    const phrase = naming(said, tasks.map(({ task }) => task.subject).join(' '));
    const worded = inOwnWords(phrase, ownWords);
    const part = parts.get(phrase) ?? {
      phrase: worded.phrase,
      goesOn: inOwnWords(following(phrase), ownWords).phrase,
      ownWords: worded.used,
      tasks: [],
      worked: 0,
      conversation,
    };
    parts.set(phrase, part);
    for (const { task, worked } of tasks) {
      part.tasks.push(task.key);
      part.worked += worked;
    }
  };
  const mail = things.filter(({ task }) => task.kind === 'mail' && !endsPrivate(task.subject));
  const isDocket = ({ task }: Thing, named: boolean) => task.kind === 'docket' && (task.subject !== '') === named;
  const onNamedDocket = things.some((thing) => isDocket(thing, true));
  for (const thing of things) {
    // A docket's list of entries, and the page on which the case was looked up.
    if (thing.task.kind === 'mail' || (onNamedDocket && isDocket(thing, false))) continue;
    if (thing.worked < (thing.task.least ?? 0)) continue;
    const conversation = conversationOf(thing.task);
    add(phraseOfThing(thing, whoIn(conversation), own), conversation, [thing]);
  }
  const subjects = mail.map(({ task }) => withoutPrivate(task.subject));
  if (mail.length > 0) add(mailPhrase(subjects, whoIn('mail')), 'mail', mail);
  if (parts.size === 0)
    for (const thing of things)
      if (thing.task.subject === '') add(namelessPhrase(thing.task.kind, thing.title), null, [thing]);
  return [...parts.values()];
}

/** Messages are told together, so that they count together. */
const groupOf = ({ task }: Thing) => (task.kind === 'mail' ? task.kind : task.key);

/** A page without any sign of work was work after all where it took longer. Milliseconds. */
const GLANCE = 600_000;

/**
 * Things without the firm's own business and without pages that have no sign of work, where there is anything else; where a
 * matter is about fees, what was agreed on them is work.
 */
function withoutOverhead(
  things: readonly Thing[],
  own: OwnMatter | undefined,
  namesOwn: (text: string) => boolean,
): readonly Thing[] {
  const aboutFees = isAboutFees(own?.description ?? '');
  const isWork = ({ task, worked, title }: Thing) => {
    if (task.aside === 'idle') return worked > GLANCE || namesOwn(title);
    return task.aside !== 'overhead' || (aboutFees && isFeeAgreement(task.subject));
  };
  return things.some((thing) => isWork(thing) && phraseOfThing(thing, '', own) !== '') ? things.filter(isWork) : things;
}

/** Things that took long enough to be told: a court's notice is read in a minute, and is work all the same. */
function worthTelling(things: readonly Thing[]): Thing[] {
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
    if (task.kind === 'notice' || worked > SMALL_THING || worked >= SMALL_SHARE * all) return false;
    if (task.kind === 'mail' && worked * 2 <= mail) return true;
    return times.size > MANY && (task.kind !== 'mail' || worked <= SMALL_MAIL);
  };
  return things.filter(
    (thing) => thing.worked >= WORTH_TELLING && (times.get(groupOf(thing)) ?? 0) > least(thing) && !isSmall(thing),
  );
}

/**
 * A first narrative from what the windows were, phrase by phrase: most time first, each thing once, in the words an
 * attorney would use. It holds nothing but words of the titles, verbs for what the programs can do, and whom the
 * attorney named. None where the titles say nothing: then the attorney writes the narrative.
 */
export function draftParts(items: readonly NarrativeItem[], drafting: Drafting = {}): NarrativePart[] {
  const { participantOf, participantRequired = false, ownWords = [], own } = drafting;
  const whoIn: Phrasing = (conversation) =>
    conversation === null ? '' : (participantOf?.(conversation) ?? (participantRequired ? WHO : ''));
  const namesOwn = createOwnNames(own);
  const things = withoutOverhead(thingsOf(items, drafting, namesOwn), own, namesOwn).toSorted(
    (a, b) => b.worked - a.worked,
  );
  const naming = createNaming(
    own,
    items.map(({ title }) => title),
  );
  const wordings: Wordings = { whoIn, ownWords, own, naming };
  const worth = partsOf(worthTelling(things), wordings);
  const all = worth.length > 0 ? worth : partsOf(things, wordings);
  const chosen: NarrativePart[] = [];
  for (const part of all.sort((a, b) => b.worked - a.worked).slice(0, MAX_THINGS)) {
    if (narrativeOf([...chosen, part]).length > MAX_CHARACTERS) break;
    chosen.push(part);
  }
  return chosen;
}

/** Phrases as one narrative: "Draft motion to compel; e-mail re discovery responses". */
export function narrativeOf(parts: readonly Pick<NarrativePart, 'phrase' | 'goesOn'>[]): string {
  return parts.map(({ phrase, goesOn }, index) => (index === 0 ? phrase : goesOn)).join('; ');
}

/** A first narrative from what the windows were; see {@link draftParts}. */
export function draftNarrative(items: readonly NarrativeItem[], drafting: Drafting = {}): string {
  return narrativeOf(draftParts(items, drafting));
}
