import type { Day } from '../../../shared/index.ts';
import type { Region } from '../../clio/index.ts';
import { accountKey, type Connection, type Timeline } from '../../timeline/index.ts';
import { type Already, createAlreadyKnown } from '../drafts/already-in-clio.ts';
import { createFirmLists, type FirmLists } from '../drafts/defaults.ts';
import { createMentions } from '../drafts/mentions.ts';
import type { ReviewSources } from '../drafts/review-day.ts';
import { createWords } from '../drafts/words.ts';
import type { Tagger, Taggers } from '../matching/tagger.ts';
import type { AlreadyInClio } from '../posting/already-in-clio.ts';

export interface SourceParts {
  timeline: Timeline;
  taggers: Taggers;
  connections: { current(): Promise<{ connection: Connection; region: Region } | null> };
  now(): number;
  changed(): void;
  /** What Clio has of a day that did not come from here; null where it cannot be asked. */
  already(day: Day): Promise<readonly AlreadyInClio[] | null>;
}

/** What the drafts of every day are worked out from. */
export interface Sources {
  firm: FirmLists;
  connection(): Promise<Connection | null>;
  /** All of it as it is now. */
  current(): Promise<ReviewSources>;
}

/** Holds what the drafts of every day are worked out from, so that no look at a day begins from nothing. */
export function createSources(parts: SourceParts): Sources {
  const { timeline, taggers, connections, now, changed } = parts;
  const firm = createFirmLists(timeline);
  let inClio: { whose: string; already: Already } | null = null;
  /** What one account was told to have says nothing of another one. */
  const alreadyOf = (connection: Connection | null): Already => {
    const whose = connection ? `${accountKey(connection)} ${connection.user.id}` : '';
    if (inClio?.whose !== whose) inClio = { whose, already: createAlreadyKnown(parts.already, now, changed) };
    return inClio.already;
  };
  // What titles and notes say, for as long as the matters are the same.
  const readers = new WeakMap<Tagger, Pick<ReviewSources, 'words' | 'mentions'>>();
  const readerOf = (tagger: Tagger) => {
    const known = readers.get(tagger) ?? { words: createWords(), mentions: createMentions(timeline, tagger, changed) };
    readers.set(tagger, known);
    return known;
  };
  const connection = async () => (await connections.current())?.connection ?? null;
  return {
    firm,
    connection,
    current: async () => {
      const [tagger, connected] = await Promise.all([taggers.current(), connection()]);
      return { timeline, tagger, firm, ...readerOf(tagger), already: alreadyOf(connected), connection: connected };
    },
  };
}
