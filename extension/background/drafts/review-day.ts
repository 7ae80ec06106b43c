import type { Day } from '../../../shared/index.ts';
import { goesWithClio, type MergeAdvice, mergeAdvice, shownInClio } from '../../billing/index.ts';
import type { Connection, Timeline } from '../../timeline/index.ts';
import type { Tagger } from '../matching/tagger.ts';
import type { Already } from './already-in-clio.ts';
import { contentOf, type DraftContent } from './content.ts';
import { type DayWork, readDay } from './day-work.ts';
import { type Defaults, type FirmLists, readDefaults } from './defaults.ts';
import { type Draft, draftsOf, type Splitting } from './draft.ts';
import type { Drafted } from './drafted.ts';
import { type CheckedBy, type DayTotals, findingsOf } from './findings.ts';
import type { Mentions } from './mentions.ts';
import type { Words } from './words.ts';

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
  mentions: Mentions;
  already: Already;
  connection: Connection | null;
}

/** How the rules of the firm, the clients and the attorney make entries of a matter's time. */
function splittingBy({ terms }: Defaults, { task }: Words): Splitting {
  return { byTask: (matter) => terms(matter).oneTask.byTask, task };
}

/** The matters of a day's open time, each once. */
function mattersOf(work: DayWork): number[] {
  const matters = new Set<number>();
  for (const { matter } of work.rows) if (matter !== null) matters.add(matter);
  return [...matters];
}

/** What drafts and entries come to in Clio. */
function totalsOf(
  { entries }: DayWork,
  drafts: readonly { draft: Draft; content: DraftContent }[],
  { increment }: Defaults,
): DayTotals {
  const ofMatter = new Map<number, number>();
  const add = (matter: number, seconds: number) => ofMatter.set(matter, (ofMatter.get(matter) ?? 0) + seconds);
  for (const { matter, seconds, inClio } of entries) add(matter, shownInClio({ seconds, inClio }, increment));
  for (const { draft, content } of drafts) if (content.ticked) add(draft.matter, content.inClio);
  const all = [...ofMatter.values()].reduce((sum, seconds) => sum + seconds, 0);
  return { all, ofMatter: (matter) => ofMatter.get(matter) ?? 0 };
}

/** The advice to make the cards of a matter one again, on the one with most time. */
function mergeFor(
  { card, matter }: Draft,
  drafts: readonly { draft: Draft; content: DraftContent }[],
  { increment, rounding, terms }: Defaults,
): MergeAdvice | null {
  const own = drafts.filter(({ draft }) => draft.matter === matter);
  if (own.length < 2 || own[0]?.draft.card !== card || terms(matter).oneTask.required) return null;
  const entries = own.map(({ draft, content }) => ({
    key: draft.card,
    category: content.category,
    task: null,
    // As one they are counted as worked again.
    seconds: draft.patch.seconds ?? draft.seconds,
  }));
  // What the attorney's own rounding to the nearest would make of one entry instead of several, no rule tells
  // beforehand.
  const applied = rounding !== null && goesWithClio(rounding, increment) ? rounding : null;
  const unit = applied === null ? increment : applied.direction === 'up' ? applied.step : null;
  const advice = mergeAdvice(entries, false, unit);
  const ways = own.map(({ content: { charge, task, activity, ticked } }) => [charge, task, activity, ticked].join(' '));
  return new Set(ways).size === 1 && advice?.keys.length === own.length ? advice : null;
}

/**
 * Works a day's drafts out, as of an instant.
 * @param surely waits for all that can be known against sending a draft, instead of going by what is known already
 * @param known told of the day's work while the store still answers what else there is to know
 */
export async function reviewDay(
  sources: ReviewSources,
  day: Day,
  until: number,
  surely: 'surely' | null = null,
  known?: (work: DayWork) => unknown,
): Promise<Reviewed> {
  const { timeline, tagger, firm, words, mentions, connection } = sources;
  const reading = readDay(timeline, tagger, day, until).then((work) => {
    known?.(work);
    return work;
  });
  const [work, defaults, fine] = await Promise.all([
    reading,
    readDefaults(timeline, firm, tagger, connection, reading.then(mattersOf)),
    timeline.read('fineInMatter'),
  ]);
  const drafts = draftsOf(work, splittingBy(defaults, words)).map((draft) => ({
    draft,
    content: contentOf(draft, tagger.matter(draft.matter), defaults, words),
  }));
  if (surely) await mentions.search(drafts.map(({ content }) => content.narrative));
  const by: CheckedBy = {
    day,
    defaults,
    tagger,
    totals: totalsOf(work, drafts, defaults),
    mentions: mentions.known,
    words,
    already: await (surely ? sources.already.fresh(day) : sources.already.known(day)),
    fine: fine ?? [],
  };
  return {
    work,
    defaults,
    drafted: drafts.map(({ draft, content }) => ({
      draft,
      content,
      findings: findingsOf(draft, content, by),
      merge: mergeFor(draft, drafts, defaults),
    })),
  };
}
