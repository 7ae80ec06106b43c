import {
  type Drafting,
  draftParts,
  type Item,
  kindOfMost,
  type NarrativePart,
  type OwnWords,
  type ToldTask,
  toldTask,
  typedParticipant,
  type WorkKind,
  workKindOf,
} from '../../billing/index.ts';
import type { Participant, StoredMatter } from '../../timeline/index.ts';
import type { Draft, DraftItem } from './draft.ts';
import { looseItem } from './loose-item.ts';
import { namesOfTitle } from './names.ts';
import { ofOther } from './of-others.ts';
import type { Row } from './rows.ts';
import { shortKey } from './short-key.ts';
import type { RowTask } from './task.ts';

/** Items that a narrative is made of, those with most time first: what comes after them would not be told anyway. */
const MAX_TOLD = 150;
/** More than some days hold; then all is worked out anew. */
const MAX_TASKS = 20_000;
const MAX_NARRATIVES = 500;

/** What a draft is worded by, beside its titles. */
export interface Wording {
  /** A rule wants it said who took part. */
  participantRequired: boolean;
  ownWords: readonly OwnWords[];
}

/** What titles say, worked out once: a day is looked at many times, and nearly all of it stays as it is. */
export interface Words {
  /** What a row is about. */
  task(row: Row): RowTask;
  /** Words in a row's title that may be names of people or subjects, as they stand there. */
  names(row: Pick<Row, 'title' | 'app'>): string[];
  /**
   * What the titles of a draft's ticked items say, or the attorney's notes on them, phrase by phrase; conversations by
   * their short keys.
   */
  parts(draft: Draft, matter: StoredMatter | null, wording: Wording): NarrativePart[];
  /** The same of what is none of the tasks that the narrative was written over. */
  untold(draft: Draft, matter: StoredMatter | null, wording: Wording, told: readonly string[]): NarrativePart[];
  /** The kind of work that nearly all of a draft's ticked time is; null where no kind is. */
  workOf(draft: Draft): WorkKind | null;
  /** Short keys of the tasks of a draft's ticked items. */
  tasksOf(draft: Draft): string[];
  /** See {@link typedParticipant}; the conversation by its short key. */
  participantIn(typed: string, draft: Draft, matter: StoredMatter | null, wording: Wording): Participant | null;
}

function numbersOf(matter: StoredMatter | null): string[] {
  return matter ? [matter.display_number, ...matter.aliases] : [];
}

/** What a draft is drafted by: the matter's numbers never stand in it, and the participants that were named do. */
export function draftingOf({ patch }: Draft, matter: StoredMatter | null, wording: Wording): Drafting {
  const named = new Map(patch.participants?.map(({ conversation, who }) => [conversation, who]));
  return {
    numbers: numbersOf(matter),
    ...(matter ? { own: { client: matter.client?.name ?? null, description: matter.description } } : {}),
    participantOf: (conversation) => named.get(shortKey(conversation)) ?? null,
    ...wording,
  };
}

function billed(items: readonly DraftItem[], { matter: id }: Draft, matter: StoredMatter | null) {
  return items.map(({ row, worked }) => ({
    ...looseItem(row, id),
    ofOther: ofOther(row, matter) !== null,
    worked,
  }));
}

const shortened = (part: NarrativePart): NarrativePart => ({
  ...part,
  conversation: part.conversation === null ? null : shortKey(part.conversation),
});

function remembered<K, V>(known: Map<K, V>, most: number, key: K, make: () => V): V {
  let value = known.get(key);
  if (value === undefined) {
    if (known.size >= most) known.clear();
    value = make();
    known.set(key, value);
  }
  return value;
}

/**
 * The matter whose page in Clio a row shows, where the row does not come to that matter, or may: all such pages can have
 * one title, and are not one thing.
 */
function pageApart({ pageMatter, matter, match }: Row): number[] {
  if (pageMatter === undefined) return [];
  const named = match.candidates.some(({ matterId }) => matterId === pageMatter);
  return named && (matter === null || matter === pageMatter) ? [] : [pageMatter];
}

/** What tells a title from another one. */
function nameOf({ app, title, marks, note }: Pick<Item, 'app' | 'title' | 'marks' | 'note'>): string {
  return [app, title, marks.map(({ start, end }) => `${start}-${end}`).join(' '), note].join('\u0000');
}

/**
 * What tells an item of a narrative from another one. What was joined keeps its key whatever is noted on it, and
 * whichever of its titles comes first.
 */
function toldName({ row, worked }: DraftItem): string {
  return `${row.key} ${worked} ${row.apart ? [row.app, row.title, row.note].join('\n') : ''}`;
}

/** The same text for the same items of a narrative. */
function toldAs(items: readonly DraftItem[]): string {
  return shortKey(items.map(toldName).join('\n'));
}

/** The ticked items of a draft, and what follows from them: nearly all drafts are as they were at the last look. */
interface Ticked {
  all: readonly DraftItem[];
  /** Those that the narrative is made of. */
  told: readonly DraftItem[];
  toldAs: string;
  work: WorkKind | null;
}

export function createWords(): Words {
  /** By the row's key: what a row is about follows from that, and from what its title means. */
  const ofRows = new Map<string, { match: Row['match']; task: RowTask }>();
  /** By the title, and by the numbers in it that the matter's own numbers found. */
  const read = new Map<string, ToldTask>();
  const names = new Map<string, string[]>();
  const narratives = new Map<string, NarrativePart[]>();
  const readOnce: NonNullable<Drafting['read']> = (item, numbersIn) => {
    const found = numbersIn?.(item.title) ?? [];
    const name = [nameOf(item), ...found.map(({ start, end }) => `${start}-${end}`)].join('\u0000');
    return remembered(read, MAX_TASKS, name, () => toldTask(item, () => found));
  };
  const readTask = (row: Row): RowTask => {
    const { kind, key, subject, person, aside } = readOnce(looseItem(row, row.matter));
    const telling = aside === null && (subject !== '' || person !== '');
    return { key: shortKey([key, ...pageApart(row)].join('\n')), telling, work: workKindOf(kind) };
  };
  const taskOfRow = (row: Row): RowTask => {
    // What the attorney joined, split or added stays as it was made.
    if (row.apart || row.added) return { key: row.key, telling: true, work: null };
    const last = ofRows.get(row.key);
    if (last?.match === row.match) return last.task;
    const task = readTask(row);
    if (ofRows.size >= MAX_TASKS) ofRows.clear();
    ofRows.set(row.key, { match: row.match, task });
    return task;
  };
  const ticked = new WeakMap<readonly DraftItem[], Ticked>();
  const tickedOf = ({ items }: Draft): Ticked => {
    const known = ticked.get(items);
    if (known) return known;
    const all = items.filter((item) => item.ticked);
    const told = all.slice(0, MAX_TOLD);
    const work = kindOfMost(all.map(({ row, worked }) => ({ kind: taskOfRow(row).work, worked })));
    const made = { all, told, toldAs: toldAs(told), work };
    ticked.set(items, made);
    return made;
  };
  const partsOf = (
    { told, toldAs }: Pick<Ticked, 'told' | 'toldAs'>,
    draft: Draft,
    matter: StoredMatter | null,
    wording: Wording,
  ) => {
    const drafting = draftingOf(draft, matter, wording);
    const of = [
      draft.matter,
      wording.participantRequired,
      ...wording.ownWords.map(({ from, to }) => `${from}=${to}`),
      ...(drafting.numbers ?? []),
      drafting.own?.client,
      drafting.own?.description,
      ...(draft.patch.participants ?? []).map(({ conversation, who }) => `${conversation} ${who}`),
      toldAs,
      ...told.flatMap(({ row }) => (ofOther(row, matter) ? [row.key] : [])),
    ];
    return remembered(narratives, MAX_NARRATIVES, of.join('\n'), () =>
      draftParts(billed(told, draft, matter), { ...drafting, read: readOnce }).map(shortened),
    );
  };
  return {
    task: taskOfRow,
    names: ({ title, app }) => remembered(names, MAX_TASKS, `${app}\u0000${title}`, () => namesOfTitle(title, app)),
    parts: (draft, matter, wording) => partsOf(tickedOf(draft), draft, matter, wording),
    untold(draft, matter, wording, told) {
      const known = new Set(told);
      const later = tickedOf(draft).all.filter(({ row }) => !known.has(taskOfRow(row).key));
      if (later.length === 0) return [];
      const first = later.slice(0, MAX_TOLD);
      return partsOf({ told: first, toldAs: toldAs(first) }, draft, matter, { ...wording, participantRequired: false });
    },
    workOf: (draft) => tickedOf(draft).work,
    tasksOf: (draft) => [...new Set(tickedOf(draft).all.map(({ row }) => taskOfRow(row).key))],
    participantIn(typed, draft, matter, wording) {
      const items = tickedOf(draft);
      // Nearly always nobody is to be named at all, which is known since the narrative was drafted.
      if (partsOf(items, draft, matter, wording).every(({ conversation }) => conversation === null)) return null;
      const drafting = { ...draftingOf(draft, matter, wording), read: readOnce };
      const found = typedParticipant(typed, billed(items.told, draft, matter), drafting);
      return found && { ...found, conversation: shortKey(found.conversation) };
    },
  };
}
