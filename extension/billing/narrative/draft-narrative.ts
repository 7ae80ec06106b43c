import type { Item } from '../entry/item.ts';
import { createNumberFinder } from '../titles/marks.ts';
import { following, mailPhrase, phraseOf } from '../titles/phrase.ts';
import { type Task, type TaskKind, taskOf } from '../titles/task.ts';

/** A narrative tells at most so many things, in at most so many characters: the rest is one click below it. */
const MAX_THINGS = 6;
const MAX_CHARACTERS = 500;
/** What took less is told only where nothing took more. Milliseconds. */
const WORTH_TELLING = 60_000;

type NarrativeItem = Pick<Item, 'app' | 'title' | 'marks' | 'note' | 'worked'>;

/** What a narrative must not show besides the characters marked in the titles. */
export interface Withheld {
  /** The matter's numbers: its display number, earlier ones, custom number, client reference. */
  numbers?: readonly string[];
}

interface Thing {
  task: Task;
  kinds: Map<TaskKind, number>;
  worked: number;
}

function thingsOf(items: readonly NarrativeItem[], numbers: readonly string[]): Thing[] {
  const things = new Map<string, Thing>();
  const numbersIn = createNumberFinder(numbers);
  for (const item of items) {
    const task = taskOf(item, numbersIn);
    const thing = things.get(task.key) ?? { task, kinds: new Map(), worked: 0 };
    things.set(task.key, thing);
    thing.worked += item.worked;
    thing.kinds.set(task.kind, (thing.kinds.get(task.kind) ?? 0) + item.worked);
  }
  return [...things.values()];
}

function sum(things: readonly Thing[]): number {
  return things.reduce((total, { worked }) => total + worked, 0);
}

function phraseOfThing({ task, kinds }: Thing): string {
  const written = (['document', 'sheet'] as const).find((kind) => kinds.has(kind));
  return phraseOf({ ...task, kind: written ?? task.kind, reviewed: kinds.has('reading') });
}

/** What each thing, and all mail together, comes to in words, with its time; each wording once. */
function phrasesOf(things: readonly Thing[]): [phrase: string, worked: number][] {
  const phrases = new Map<string, number>();
  const add = (phrase: string, worked: number) => phrases.set(phrase, (phrases.get(phrase) ?? 0) + worked);
  const mail = things.filter(({ task }) => task.kind === 'mail');
  for (const thing of things) if (thing.task.kind !== 'mail') add(phraseOfThing(thing), thing.worked);
  if (mail.length > 0) add(mailPhrase(mail.map(({ task }) => task.subject)), sum(mail));
  phrases.delete('');
  return [...phrases];
}

/**
 * A first narrative from what the windows were, most time first, each thing once, in the words an attorney would use:
 * "Draft motion to compel; e-mail with [client / opposing counsel / in firm] re discovery responses". It holds nothing
 * but words of the titles, verbs for what the programs can do, and blanks for what no title tells. Empty where the
 * titles say nothing: then the attorney writes the narrative.
 */
export function draftNarrative(items: readonly NarrativeItem[], { numbers = [] }: Withheld = {}): string {
  const things = thingsOf(items, numbers).sort((a, b) => b.worked - a.worked);
  const worth = things.filter(({ worked }) => worked >= WORTH_TELLING);
  const phrases = phrasesOf(worth);
  const chosen = phrases.length > 0 ? phrases : phrasesOf(things);
  let narrative = '';
  for (const [phrase] of chosen.sort(([, a], [, b]) => b - a).slice(0, MAX_THINGS)) {
    const next = narrative === '' ? phrase : `${narrative}; ${following(phrase)}`;
    if (next.length > MAX_CHARACTERS) break;
    narrative = next;
  }
  return narrative;
}
