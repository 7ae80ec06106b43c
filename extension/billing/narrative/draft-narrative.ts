import { WHO } from '../entry/blanks.ts';
import { isAboutFees, isFeeAgreement } from '../telling/overhead.ts';
import { createOwnNames, type OwnMatter } from '../telling/own-names.ts';
import type { toldTask } from '../telling/told-task.ts';
import { sideBehind } from '../titles/known/sides.ts';
import { endsPrivate, withoutPrivate } from '../titles/mail-subjects.ts';
import { namelessPhrase } from '../titles/nameless.ts';
import { following, mailPhrase, phraseOf, withTopic } from '../titles/phrase.ts';
import type { Task } from '../titles/task.ts';
import type { TaskKind } from '../titles/task-kind.ts';
import { createNaming, isOtherParty, type Naming, nameOfMatter } from './matter-names.ts';
import { whoseSide } from './matter-side.ts';
import { inOwnWords, type OwnWords } from './own-words.ts';
import { withoutStrangers } from './strangers.ts';
import { type NarrativeItem, namelessOf, type Thing, thingsOf, worthTelling } from './things.ts';

/** A narrative tells at most so many things, in at most so many characters: the rest is one click below it. */
const MAX_THINGS = 6;
const MAX_CHARACTERS = 500;
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

/** The conversation that a thing belongs to; null for what nobody talked in, or where the title names who did. */
function conversationOf({ kind, person, subject, key }: Task): string | null {
  if (kind === 'mail') return kind;
  if (person !== '' || (kind !== 'call' && kind !== 'meeting' && kind !== 'chat' && kind !== 'conference')) return null;
  return subject === '' ? kind : key;
}

type Phrasing = (conversation: string | null) => string;

/** Letters that say whose changes a draft has. */
const MARKED_BY = /\((?<who>\p{Lu}{3,4}) (?:mark-?up|redline)\)$/u;

/** What is of the matter as a whole where nothing else is known of it. */
const ABOUT_MATTER: ReadonlySet<TaskKind> = new Set<TaskKind>(['meeting', 'call', 'filing']);

function phraseOfThing({ task, kinds }: Thing, who: string, own: OwnMatter | undefined): string {
  const written = (['document', 'sheet'] as const).find((kind) => kinds.has(kind));
  const letters = MARKED_BY.exec(task.subject)?.groups?.who;
  const theirs = letters !== undefined && own !== undefined && isOtherParty(own, letters);
  const side = sideBehind(task.subject);
  const whose = side !== null && own !== undefined && written !== undefined ? whoseSide(own, side) : null;
  const kind = theirs || whose === 'theirs' ? 'reading' : whose === 'ours' ? 'revision' : (written ?? task.kind);
  const phrase = phraseOf({ ...task, kind, reviewed: kinds.has('reading') }, who);
  // Who met, and for what, nothing says but the matter.
  const bare = who === '' && task.subject === '' && task.person === '' && ABOUT_MATTER.has(kind);
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
  const nameless = namelessOf(things);
  const told = new Set(nameless.flatMap(([, together]) => together));
  if (parts.size === 0)
    for (const thing of things)
      if (thing.task.subject === '' && !told.has(thing))
        add(namelessPhrase(thing.task.kind, thing.title), null, [thing]);
  for (const [work, together] of nameless) {
    const said = together.length > 1 ? work.several : work.one;
    add(withTopic(said, work.ofMatter && own ? nameOfMatter(own) : ''), null, together);
  }
  return [...parts.values()];
}

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
  const things = withoutOverhead(withoutStrangers(thingsOf(items, drafting, namesOwn), own), own, namesOwn).toSorted(
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
