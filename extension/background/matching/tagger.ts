import { type Day, type Titled, titledKey, titledOf } from '../../../shared/index.ts';
import {
  createMatcherOn,
  type Match,
  type Rule,
  revisionOf,
  type Suggestion,
  withSuggestions,
} from '../../matching/index.ts';
import type { DaySuggestions, Timeline } from '../../timeline/index.ts';
import { unawaited } from '../faults/unawaited.ts';
import { readProperties } from '../settings/properties.ts';
import { createKnownMatters, type KnownMatters } from './known-matters.ts';
import { keptRules, ruleOf } from './rules.ts';

/** Days whose matches stay in memory: what a review goes back and forth between. */
const MAX_DAYS = 8;

/** What titles mean among the matters on this computer. */
export interface Tagger extends KnownMatters {
  /**
   * What titles of a day mean. What was worked out once is remembered, also beyond the death of the worker; only for
   * titles that are new the matters are read and an index of their numbers is built. What was suggested for a title
   * stands in it as far as it is known by now: nobody waits for that. The same function for as long as no title of the
   * day means anything else.
   */
  matchesWithSuggestions(day: Day, windows: readonly Titled[]): Promise<(window: Titled) => Match>;
  /** The same by what stands in the titles alone. */
  matches(day: Day, windows: readonly Titled[]): Promise<(window: Titled) => Match>;
  /** Takes in what is suggested for titles of a day. */
  suggested(suggestions: DaySuggestions): void;
  /** How many matters there are. */
  count: number;
  /** The attorney's and the firm's, also those without effect. */
  rules: readonly Rule[];
  /** One of them, or null where it is no more. */
  rule(id: string): Rule | null;
  showClosed: boolean;
  /** From how sure on a suggestion tags by itself; null: never. */
  automaticFrom: number | null;
  /** Stays the same as long as every title means the same, what was learned aside. */
  revision: string;
  /** Whether titles may have been deleted since this tagger was made: nothing of what it read is kept any more. */
  readonly outdated: boolean;
}

/** What decides what titles mean, the matters aside. */
interface Means {
  version: string;
  rules: readonly Rule[];
  showClosed: boolean;
  /** From how sure on a suggestion tags by itself; null: never. */
  automaticFrom: number | null;
}

interface DayMatches {
  matches: Map<string, Match>;
  suggestions: Map<string, OfTitle>;
  /** What titles mean by both; null once something is new. */
  meaning: ((window: Titled) => Match) | null;
}

const NOTHING: Match = { outcome: 'none', candidates: [] };

/** What was suggested for a title, and what may be looked for before other matters. */
interface OfTitle {
  suggestions: Suggestion[];
  near: readonly number[];
}

/** What was suggested, by title; nothing where the matters or rules were others then. */
function suggestionsIn(suggestions: DaySuggestions | null, revision: string): Map<string, OfTitle> {
  if (!suggestions?.revision.startsWith(`${revision} `)) return new Map();
  return new Map(
    suggestions.items.map((item) => [
      titledKey(item),
      { suggestions: item.suggestions as Suggestion[], near: item.near ?? [] },
    ]),
  );
}

function createTagger(
  timeline: Timeline,
  state: { count: number; revision: number },
  means: Means,
  isOutdated: () => boolean,
): Tagger {
  const { rules, showClosed, automaticFrom } = means;
  const revision = `${means.version} ${revisionOf(state.revision, { rules: [...rules], showClosed })}`;
  const ruleBy = new Map(rules.map((rule) => [rule.id, rule]));
  const matters = createKnownMatters(timeline);
  const days = new Map<Day, Promise<DayMatches>>();

  const remembered = (day: Day): Promise<DayMatches> => {
    const there = days.get(day);
    if (there !== undefined) return there;
    const reading = Promise.all([timeline.cachedMatches(day, revision), timeline.suggestionsOf(day)]).then(
      ([items, suggestions]) => ({
        matches: new Map(items.map((item) => [titledKey(item), item.meaning as Match])),
        suggestions: suggestionsIn(suggestions, revision),
        meaning: null,
      }),
    );
    reading.catch(() => days.delete(day));
    const [oldest] = days.keys();
    if (days.size >= MAX_DAYS && oldest !== undefined) days.delete(oldest);
    days.set(day, reading);
    return reading;
  };

  /** All matches of a day, those of some windows among them. */
  const worked = async (day: Day, windows: readonly Titled[]): Promise<DayMatches> => {
    const ofDay = await remembered(day);
    const { matches } = ofDay;
    if (windows.some((window) => !matches.has(titledKey(window)))) {
      // A matter counts as closed from its close date on: the same title can mean another thing on another day.
      const { match } = createMatcherOn(await matters.index(), { rules, showClosed, day });
      const fresh = [];
      for (const window of windows) {
        // Somebody else may have asked meanwhile.
        if (matches.has(titledKey(window))) continue;
        const meaning = match(window.title, titledOf(window));
        matches.set(titledKey(window), meaning);
        ofDay.meaning = null;
        fresh.push({ ...titledOf(window), meaning });
      }
      if (fresh.length > 0 && !isOutdated()) await timeline.cacheMatches(day, revision, fresh);
    }
    return ofDay;
  };

  return {
    count: state.count,
    rules,
    rule: (id) => ruleBy.get(id) ?? null,
    showClosed,
    automaticFrom,
    revision,
    ...matters,
    get outdated() {
      return isOutdated();
    },
    async matchesWithSuggestions(day, windows) {
      const ofDay = await worked(day, windows);
      const { matches, suggestions } = ofDay;
      // What was suggested makes another match of one: the same title is to mean the same object.
      const joined = new Map<string, Match>();
      ofDay.meaning ??= (window) => {
        const key = titledKey(window);
        const known = joined.get(key);
        if (known) return known;
        const found = suggestions.get(key);
        const plain = matches.get(key) ?? NOTHING;
        const match = withSuggestions(plain, found?.suggestions ?? [], automaticFrom ?? undefined);
        const isAsked = match.outcome === 'none' || match.outcome === 'suggest' || match.outcome === 'ambiguous';
        const meaning = isAsked && found && found.near.length > 0 ? { ...match, near: found.near } : match;
        joined.set(key, meaning);
        return meaning;
      };
      return ofDay.meaning;
    },
    async matches(day, windows) {
      const { matches } = await worked(day, windows);
      return (window) => matches.get(titledKey(window)) ?? NOTHING;
    },
    suggested(suggestions) {
      const there = days.get(suggestions.day);
      if (!there) return;
      const taken = there.then((ofDay) => {
        ofDay.suggestions = suggestionsIn(suggestions, revision);
        ofDay.meaning = null;
      });
      unawaited('suggestions', taken);
    },
  };
}

/**
 * Holds the tagger for the matters as they are, made when first asked for and anew after {@link forget}.
 * @param version of Matterline: a later one may find other matters in the same titles
 * @param firmRules the rules that the firm ships
 */
export function createTaggers(
  timeline: Timeline,
  version = '',
  firmRules: () => Promise<readonly Rule[]> = () => Promise.resolve([]),
) {
  let current: Promise<Tagger> | null = null;
  /** Grows at the beginning and at the end of each deletion. */
  let deletions = 0;
  let deleting = 0;
  const forget = () => {
    current = null;
  };
  return {
    current(): Promise<Tagger> {
      if (!current) {
        const since = deletions;
        const attempt = Promise.all([
          timeline.mattersState(),
          readProperties(timeline),
          keptRules(timeline),
          firmRules(),
          timeline.readLearning(),
        ]).then(([state, { showClosedCases: showClosed }, own, firms, { automaticFrom }]) =>
          createTagger(
            timeline,
            state,
            { version, rules: [...own.map(ruleOf), ...firms], showClosed, automaticFrom },
            () => deletions !== since || deleting > 0,
          ),
        );
        attempt.catch(() => {
          if (current === attempt) current = null;
        });
        current = attempt;
      }
      return current;
    },
    /** The matters or what decides among them changed: what titles mean is worked out anew. */
    forget,
    /** Deletes titles: what was read of them before is neither kept in memory nor written down again. */
    async deleting<T>(work: () => Promise<T>): Promise<T> {
      deleting += 1;
      deletions += 1;
      forget();
      try {
        return await work();
      } finally {
        deleting -= 1;
        deletions += 1;
        forget();
      }
    },
  };
}

/** The current tagger, and what makes it anew. */
export type Taggers = ReturnType<typeof createTaggers>;
