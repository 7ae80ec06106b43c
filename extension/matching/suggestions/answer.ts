import type { SuggestionReason } from '../model/suggestion-reason.ts';
import { type Link, probabilities } from './chain.ts';
import type { Features } from './features.ts';
import { NOT_CLIENT_WORK } from './lesson.ts';
import type { Lessons } from './lessons.ts';
import { type Clue, likelihoods, ownersIn, priors, type Universe, universeOf } from './likelihood.ts';
import type { MatterWords } from './matter-words.ts';
import { reasonOf } from './reasons.ts';

const MAX_ANSWERS = 3;
/** Less is not worth a line on the screen. */
const LEAST = 0.02;
/** From here on a window counts as a matter's when its neighbours are asked about. */
const LIKELY = 0.4;
/** After this long apart windows have nothing to do with one another; milliseconds. */
const FADES = 30 * 60_000;
/** Before anything is learned: of ten windows, eight go on with the matter before. */
const STAYS = { same: 8, total: 10 };

/** Whether a window beside another is a matter's: known, likely, or neither. */
type Beside = (place: number) => 'known' | 'likely' | false;

/** A matter that a window may belong to, by what the attorney did before. */
export interface Suggestion {
  matterId: number;
  /** From 0 to 1: of suggestions made with 0.8, about eight of ten are right. */
  confidence: number;
  /** One short sentence. */
  reason: SuggestionReason;
  /** The characters of the title that are the reason, half-open; 0 and 0 for none. */
  start: number;
  end: number;
}

/** A window as it is asked about. */
export interface Asked {
  features: Features;
  title: string;
  app: string;
  known: number | null;
  apart: number;
}

/** Answers for several windows in the order of time at once, from what was learned until then. */
export function createAnswer(lessons: Lessons) {
  const staysIn = (all: { same: number; total: number }, app: string): number => {
    const rate = (all.same + STAYS.same) / (all.total + STAYS.total);
    const { same, total } = lessons.stays(app);
    return Math.min(0.97, Math.max(0.05, (same + 10 * rate) / (total + 10)));
  };

  /** Neither names nor neighbours are a reason before the attorney showed once what to do with such windows. */
  const untaught = () => [...lessons.matters.keys()].every((matterId) => matterId === NOT_CLIENT_WORK);

  const suggestionsFrom = (
    row: Float64Array,
    { features, title, app }: Asked,
    before: Beside,
    after: Beside,
    universe: Universe,
    words: MatterWords,
  ): Suggestion[] => {
    const best = universe.ids
      .map((matterId, place) => ({ matterId, place, confidence: row[place] ?? 0 }))
      .filter(({ matterId, confidence }) => confidence >= LEAST && words.isOpen(matterId))
      .sort((a, b) => b.confidence - a.confidence || a.matterId - b.matterId)
      .slice(0, MAX_ANSWERS);
    if (best.length === 0) return [];
    const clues = new Map<number, { clue: Clue; gain: number }[]>(best.map(({ place }) => [place, []]));
    likelihoods(features, universe, lessons, words, (place, gain, clue) => clues.get(place)?.push({ clue, gain }));
    return best.flatMap(({ matterId, place, confidence }) => {
      const reason = reasonOf({
        matterId,
        title,
        app,
        features,
        clues: clues.get(place) ?? [],
        before: before(place),
        after: after(place),
        lessons,
      });
      return reason ? [{ matterId, confidence, ...reason }] : [];
    });
  };

  return (asked: readonly Asked[], wanted: (place: number) => boolean, day: number, words: MatterWords) => {
    if (untaught()) return asked.map(() => []);
    const named = asked.flatMap(({ features, known }) => [
      ...ownersIn(features, words),
      ...(known === null ? [] : [known]),
    ]);
    const universe = universeOf(lessons, named);
    const prior = priors(universe, lessons, words.count, day);
    const all = lessons.stays(null);
    const scoresOf = new Map<string, Float64Array>();
    const links: Link[] = asked.map(({ features, known, apart }) => {
      const key = `${features.app}\u0000${features.subject}`;
      const scores = scoresOf.get(key) ?? likelihoods(features, universe, lessons, words);
      scoresOf.set(key, scores);
      const place = known === null ? null : (universe.placeOf.get(known) ?? null);
      return { scores, known: place, stays: staysIn(all, features.app) * Math.exp(-apart / FADES) };
    });
    const rows = probabilities(links, prior);
    const beside = (at: number): Beside => {
      const place = links[at]?.known ?? null;
      return (matter) =>
        place === null ? (rows[at]?.[matter] ?? 0) >= LIKELY && 'likely' : place === matter && 'known';
    };
    return rows.map((row, place) => {
      const one = asked[place];
      return one && wanted(place)
        ? suggestionsFrom(row, one, beside(place - 1), beside(place + 1), universe, words)
        : [];
    });
  };
}
