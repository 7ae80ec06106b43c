import { createLasting } from '../../../shared/index.ts';
import { createNameSearch, type Mention, type MentionSearch } from '../../billing/index.ts';
import { createMatcherOn, type Match } from '../../matching/index.ts';
import type { StoredMatter, Timeline } from '../../timeline/index.ts';
import { unawaited } from '../faults/unawaited.ts';
import type { Tagger } from '../matching/tagger.ts';

/** Notes whose mentions are remembered. */
const MAX_NOTES = 500;
/** What in a note is a matter's number, in one of its forms. */
const NUMBERS: ReadonlySet<string> = new Set(['number', 'alias', 'custom', 'reference', 'maildrop']);

/** Finds the matters that notes name. */
export interface Mentions {
  /** What is known by now of a note. What is not is looked for beside it, and told by `found`. */
  known: MentionSearch;
  /** Looks for what the notes name, so that all of it is known. */
  search(notes: readonly string[]): Promise<void>;
}

function numbersIn({ candidates, also }: Match, matters: ReadonlyMap<number, StoredMatter>): Mention[] {
  return [...candidates, ...(also ?? [])].flatMap(({ by, matterId, start, end }): Mention[] => {
    const matter = matters.get(matterId);
    if (!NUMBERS.has(by) || end === 0 || !matter) return [];
    const { display_number: number, client } = matter;
    return [{ matter: matterId, number, client: client?.name ?? null, start, end, by: 'number' }];
  });
}

/**
 * Searches notes for matters' numbers and clients' names. The matters of a large firm are many to read: that is done
 * once, when the first note is looked at, and each note is searched once.
 * @param found something was found that was not known before
 */
export function createMentions(timeline: Timeline, tagger: Tagger, found: () => void): Mentions {
  const notes = new Map<string, readonly Mention[]>();
  const searching = new Map<string, Promise<void>>();

  const finder = createLasting(async (): Promise<MentionSearch> => {
    const [index, all] = await Promise.all([tagger.index(), timeline.allMatters()]);
    const names = createNameSearch(
      all.flatMap(({ id, client }) => (client ? { matter: id, client: client.name } : [])),
    );
    const matters = new Map(all.map((matter) => [matter.id, matter]));
    const { match } = createMatcherOn(index, { showClosed: true });
    return (note) => [...numbersIn(match(note), matters), ...names(note)];
  });

  async function look(fresh: readonly string[]): Promise<void> {
    try {
      const find = await finder();
      const named: Mention[] = [];
      for (const note of fresh) {
        const mentions = find(note);
        notes.set(note, mentions);
        named.push(...mentions);
      }
      await tagger.load(named.map(({ matter }) => matter));
      if (named.length > 0) found();
    } finally {
      for (const note of fresh) searching.delete(note);
    }
  }

  /** Those wanted last stay, so that none of them is forgotten for another of them. */
  function keepWanted(wanted: readonly string[]): void {
    for (const note of wanted) {
      const mentions = notes.get(note);
      if (!mentions) continue;
      notes.delete(note);
      notes.set(note, mentions);
    }
    for (const note of notes.keys()) {
      if (notes.size <= MAX_NOTES) return;
      notes.delete(note);
    }
  }

  async function search(wanted: readonly string[]): Promise<void> {
    const written = wanted.filter((note) => note.trim() !== '');
    const fresh = written.filter((note) => !notes.has(note) && !searching.has(note));
    if (fresh.length > 0) {
      const looking = look(fresh);
      for (const note of fresh) searching.set(note, looking);
    }
    // What another asked for is under way, and not known yet.
    await Promise.all(written.map((note) => searching.get(note)));
    keepWanted(written);
  }

  return {
    known: (note) => {
      const known = notes.get(note);
      if (!known) unawaited('notes', search([note]));
      return known ?? [];
    },
    search,
  };
}
