import type { Day } from '../../../shared/index.ts';
import type { Region } from '../../clio/index.ts';
import type { Connection, Timeline } from '../../timeline/index.ts';
import { createAlreadyKnown } from '../drafts/already-in-clio.ts';
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
  const already = createAlreadyKnown(parts.already, now, changed);
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
      return { timeline, tagger, firm, ...readerOf(tagger), already, connection: connected };
    },
  };
}
