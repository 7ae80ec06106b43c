import type { Day } from '../../../shared/index.ts';
import type { DayFacts, DayRange } from '../../billing/index.ts';
import type { DaySummary, Timeline } from '../../timeline/index.ts';
import { readDay } from '../drafts/day-work.ts';
import type { Tagger } from '../matching/tagger.ts';
import { dayFacts, followsTitles, type Listener } from './day-facts.ts';

/** The form in which facts are kept: what is kept in another one is worked out anew. */
const FORM = '1';

/** So long a call counts days before it answers with what it has. Milliseconds. */
const BUDGET = 300;

export interface Counting {
  timeline: Timeline;
  tagger: Tagger;
  listen: Listener;
  today: Day;
  now(): number;
}

/** What is known of a range of days. */
export interface Counted {
  /** Oldest first. */
  days: DayFacts[];
  /** Those that are still to be counted. */
  left: DaySummary[];
  /** The store is still being summed up: there may be more days. */
  summing: boolean;
}

/**
 * Reads what reports say of the days of a range: of past ones as it was kept, where they did not change since, else out
 * of the day itself, newest first, for as long as there is time. Today is read anew each time.
 */
export async function countDays({ from, to }: DayRange, counting: Counting): Promise<Counted> {
  const { timeline, tagger, listen, today, now } = counting;
  const since = now();
  const { summaries, reports, counting: summing, as } = await timeline.reportDays(from, to);
  const alone = FORM;
  const withTitles = `${FORM} ${tagger.automaticFrom} ${tagger.revision}`;
  const kept = new Map(
    reports.flatMap(({ day, by, facts }) =>
      by === alone || by === withTitles ? [[day, facts as DayFacts] as const] : [],
    ),
  );
  const days = new Map<Day, DayFacts>();
  const left: DaySummary[] = [];
  let counted = 0;
  for (const summary of [...summaries].reverse()) {
    const { day } = summary;
    const known = day < today ? kept.get(day) : undefined;
    if (known) days.set(day, known);
    // One is counted in any case, so that each call comes nearer to the end.
    else if (day < today && counted > 0 && now() - since > BUDGET) left.push(summary);
    else {
      const work = await readDay(timeline, tagger, day, now());
      const facts = dayFacts(work, listen);
      days.set(day, facts);
      if (day >= today) continue;
      counted += 1;
      const by = followsTitles(work) ? withTitles : alone;
      if (!tagger.outdated) await timeline.keepReport({ day, by, facts }, as);
    }
  }
  return { days: [...days.values()].reverse(), left: left.reverse(), summing };
}
