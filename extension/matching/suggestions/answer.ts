import type { SuggestionReason } from '../model/suggestion-reason.ts';
import { priors, universeOf } from './activity.ts';
import type { Asked } from './asked.ts';
import { sureness } from './calibrate.ts';
import { type Link, probabilities, roughly } from './chain.ts';
import { NOT_CLIENT_WORK } from './lesson.ts';
import type { Lessons } from './lessons.ts';
import { ownersIn } from './likelihood.ts';
import type { MatterWords } from './matter-words.ts';
import { followed, type Read, readAll } from './read-titles.ts';
import { reasonOf } from './reasons.ts';
import { saidBy } from './said-by.ts';
import { again } from './same-day.ts';

const MAX_ANSWERS = 3;
/** Less is not worth a line on the screen. */
export const SHOWN_FROM = 0.3;
/** Less by the chain never becomes {@link SHOWN_FROM}. */
const CONSIDERED = 0.03;
/** From here on a window counts as a matter's when its neighbours are asked about. */
const LIKELY = 0.4;
/** After this long apart windows have nothing to do with one another; milliseconds. */
const FADES = 20 * 60_000;
/** Before anything is learned: of ten windows, seven go on with the matter before. */
const STAYS = { same: 7, total: 10 };
/** How much what the day's own titles say of its matters counts beside the days before. */
const TODAY = 0.5;
/** So many equal answers make a rule worth offering. */
const ALWAYS = 3;

/** Whether a window beside another is a matter's: known, likely, or neither. */
type Beside = (place: number) => 'known' | 'likely' | false;

/** A matter that a window may belong to, by what the attorney did before. */
export interface Suggestion {
  /** Null: not client work. */
  matterId: number | null;
  /** From 0 to 1: of suggestions made with 0.8, about eight of ten are right. */
  confidence: number;
  /** One short sentence. */
  reason: SuggestionReason;
  /** The characters of the title that are the reason, half-open; 0 and 0 for none. */
  start: number;
  end: number;
  /** The attorney answered so three times and never otherwise: a rule can be offered. */
  always?: true;
}

/** Answers for several windows in the order of time at once, from what was learned until then. */
export function createAnswer(lessons: Lessons) {
  const staysIn = (all: { same: number; total: number }, app: string): number => {
    const rate = (all.same + STAYS.same) / (all.total + STAYS.total);
    const { same, total } = lessons.stays(app);
    return Math.min(0.97, Math.max(0.05, (same + 20 * rate) / (total + 20)));
  };

  return (asked: readonly Asked[], wanted: (place: number) => boolean, day: number, words: MatterWords) => {
    const named = asked.flatMap(({ features, known }) => [
      ...ownersIn(features, words),
      ...(known === null ? [] : [known]),
    ]);
    const universe = universeOf(lessons, named);
    const prior = priors(universe, lessons, words.count, day);
    const read = readAll(asked, universe, prior, lessons, words);
    const { places, share } = followed(asked, read, universe);
    const few = [...places, universe.ids.length];
    const start = Float64Array.from(few, (place) => (1 - TODAY) * (prior[place] ?? 0) + TODAY * (share[place] ?? 0));
    const rest = 1 - start.reduce((sum, value) => sum + value, 0);
    start[few.length - 1] = (start[few.length - 1] ?? 0) + Math.max(0, rest);
    const all = lessons.stays(null);
    const seenToday = new Set(asked.map(({ known }) => known));
    const links = asked.map(({ features, known, apart }, at): Link => {
      const { scores } = read[at] as Read;
      const place = known === null ? null : places.indexOf(universe.placeOf.get(known) ?? -1);
      return {
        scores: Float64Array.from(few, (one) => scores[one] ?? 0),
        known: place === -1 ? null : place,
        stays: staysIn(all, features.app),
        near: Math.exp(-apart / FADES),
      };
    });
    const rows = probabilities(again(links, roughly(links, start), asked, lessons), start);
    const beside = (at: number, apart = 0): Beside => {
      const place = links[at]?.known ?? null;
      return (one) => {
        if (apart > FADES) return false;
        return place === null ? (rows[at]?.[one] ?? 0) >= LIKELY && 'likely' : place === one && 'known';
      };
    };
    return rows.map((row, at): Suggestion[] => {
      const one = asked[at];
      const title = read[at];
      if (!one || !title || !wanted(at)) return [];
      return places
        .flatMap((place, column): Suggestion[] => {
          const matterId = universe.ids[place] ?? 0;
          const whole = row[column] ?? 0;
          if (whole < CONSIDERED || (matterId !== NOT_CLIENT_WORK && !words.isOpen(matterId))) return [];
          const { features, app } = one;
          const times = lessons.timesGiven(features.app, features.subject, matterId);
          const sides = [beside(at - 1, one.apart)(column), beside(at + 1, asked[at + 1]?.apart)(column)];
          const confidence = sureness({
            whole,
            agrees: title.best === place,
            beside: sides.filter(Boolean).length,
            known: sides.filter((side) => side === 'known').length,
            ...saidBy(title.clues, place, matterId, lessons.cores.get(features.core)),
            met: lessons.matters.has(matterId) || seenToday.has(matterId),
            own: matterId === NOT_CLIENT_WORK,
            learned: lessons.total,
          });
          if (confidence < SHOWN_FROM) return [];
          const reason = reasonOf({
            matterId,
            title: one.title,
            app,
            features,
            clues: title.clues.map(({ clue, gains }) => ({ clue, gain: gains[place] ?? 0 })),
            before: sides[0] ?? false,
            after: sides[1] ?? false,
            lessons,
          });
          if (!reason) return [];
          const always = times >= ALWAYS && !lessons.givenElsewhere(features.app, features.subject, matterId);
          return [
            {
              matterId: matterId === NOT_CLIENT_WORK ? null : matterId,
              confidence,
              ...reason,
              ...(always ? { always: true as const } : {}),
            },
          ];
        })
        .sort((a, b) => b.confidence - a.confidence || (a.matterId ?? 0) - (b.matterId ?? 0))
        .slice(0, MAX_ANSWERS);
    });
  };
}
