import type { Day } from '../../shared/index.ts';
import type { Connection, Timeline } from '../timeline/index.ts';
import { type DayWork, readDay } from './day.ts';
import type { Drafted } from './day-view.ts';
import { draftsOf, type Splitting } from './drafts.ts';
import { contentOf } from './drafts-content.ts';
import { type Defaults, type FirmLists, readDefaults } from './drafts-defaults.ts';
import type { Words } from './drafts-words.ts';
import type { Tagger } from './tagger.ts';

/** A day with its drafts and what they say: what is shown is made of it, and what is sent. */
export interface Reviewed {
  work: DayWork;
  drafted: Drafted[];
  defaults: Defaults;
}

export interface ReviewSources {
  timeline: Timeline;
  tagger: Tagger;
  firm: FirmLists;
  /** What titles say, as the tagger understands them. */
  words: Words;
  connection: Connection | null;
}

/** How the firm's and the clients' rules, and she, make entries of a matter's time. */
export function splittingBy({ terms }: Defaults, { taskKey }: Words): Splitting {
  return { byTask: (matter) => terms(matter).grouping === 'task', taskKey };
}

/** The matters of a day's open time. */
export function mattersOf(work: DayWork): number[] {
  return work.rows.flatMap(({ matter }) => (matter === null ? [] : [matter]));
}

/** Works a day's drafts out, as of an instant. */
export async function reviewDay(sources: ReviewSources, day: Day, until: number): Promise<Reviewed> {
  const { timeline, tagger, firm, words, connection } = sources;
  const work = await readDay(timeline, tagger, day, until);
  const defaults = await readDefaults(timeline, firm, tagger, connection, mattersOf(work));
  const drafts = draftsOf(work, splittingBy(defaults, words));
  return {
    work,
    defaults,
    drafted: drafts.map((draft) => ({
      draft,
      content: contentOf(draft, tagger.matter(draft.matter), defaults, words),
      finding: null,
    })),
  };
}
