import type { SuggestionReason } from '../model/suggestion-reason.ts';
import { priors, type Universe, universeOf } from './activity.ts';
import type { Asked } from './asked.ts';
import { sureness } from './calibrate.ts';
import { probabilities } from './chain.ts';
import { NOT_CLIENT_WORK } from './lesson.ts';
import type { Lessons } from './lessons.ts';
import { ownersIn } from './likelihood.ts';
import type { Link } from './link.ts';
import type { MatterWords } from './matter-words.ts';
import { followed, type Read, readAll } from './read-titles.ts';
import { privateReason, reasonOf } from './reasons.ts';
import { roughly } from './rough-chain.ts';
import { saidBy } from './said-by.ts';
import { again } from './same-day.ts';

const MAX_ANSWERS = 3;
/** So many others may be looked for first. */
const MAX_OTHERS = 3;
/** Others less likely than this are not worth being looked for first. */
const OTHERS_FROM = 0.01;
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
/** That a private message is no client's is likely, and the attorney's to say. */
const PRIVATE = 0.9;
/** What is left for matters beside that. */
const PRIVATE_AFTER_ALL = 0.5;
/** How sure a matter is at least that the title names, before anything was learned of it. */
const NAMED = 0.55;
/** How sure a matter is at most that nothing but neighbours speak for, beside one that the title names. */
const AFTER_NAMED = 0.5;
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

/** An open matter that a window may be of, though nothing is said of that. */
export interface Other {
  matterId: number;
  /** How likely by the whole stretch of work, from 0 to 1. */
  share: number;
}

/** What there is to say of a window. */
export interface Answered {
  /** At most three, best first. */
  suggestions: Suggestion[];
  /** What comes next, best first: where to look before all other matters, and no claim. */
  others: Other[];
}

/** What is known and learned when a stretch of work is asked about. */
interface Day {
  asked: readonly Asked[];
  lessons: Lessons;
  words: MatterWords;
  universe: Universe;
  read: readonly Read[];
  /** The places of the universe that are followed, and after them "none of these". */
  places: readonly number[];
  /** How likely each of these is before anything of a window is known. */
  start: Float64Array;
}

/** Some places of a row. */
function pick(row: Float64Array, places: readonly number[]): Float64Array {
  const picked = new Float64Array(places.length);
  for (const [at, place] of places.entries()) picked[at] = row[place] ?? 0;
  return picked;
}

function dayOf(asked: readonly Asked[], day: number, lessons: Lessons, words: MatterWords): Day {
  const named = new Set<number>();
  for (const features of new Set(asked.map((one) => one.features))) {
    for (const id of ownersIn(features, words)) named.add(id);
  }
  for (const { known } of asked) if (known !== null) named.add(known);
  const universe = universeOf(lessons, named);
  const prior = priors(universe, lessons, words.count, day);
  const read = readAll(asked, universe, prior, lessons, words);
  const { places, share } = followed(asked, read, universe);
  const few = [...places, universe.ids.length];
  const start = pick(prior, few).map((value, at) => (1 - TODAY) * value + TODAY * (share[few[at] ?? 0] ?? 0));
  const rest = 1 - start.reduce((sum, value) => sum + value, 0);
  start[few.length - 1] = (start[few.length - 1] ?? 0) + Math.max(0, rest);
  return { asked, lessons, words, universe, read, places: few, start };
}

/** How work goes on in each program: {@link STAYS} where little is known of it. */
function stayingBy(lessons: Lessons): (app: string) => number {
  const all = lessons.stays(null);
  const rate = (all.same + STAYS.same) / (all.total + STAYS.total);
  const known = new Map<string, number>();
  return (app) => {
    const there = known.get(app);
    if (there !== undefined) return there;
    const { same, total } = lessons.stays(app);
    const stays = Math.min(0.97, Math.max(0.05, (same + 20 * rate) / (total + 20)));
    known.set(app, stays);
    return stays;
  };
}

function linksOf({ asked, lessons, universe, read, places }: Day): Link[] {
  const stays = stayingBy(lessons);
  const columns = new Map(places.map((place, column) => [universe.ids[place], column]));
  const scores = new Map<Read, Float64Array>();
  return asked.map(({ features, known, apart }, at): Link => {
    const title = read[at] as Read;
    const ofTitle = scores.get(title) ?? pick(title.scores, places);
    scores.set(title, ofTitle);
    return {
      scores: ofTitle,
      known: known === null ? null : (columns.get(known) ?? null),
      stays: stays(features.app),
      near: Math.exp(-apart / FADES),
    };
  });
}

/**
 * What is suggested for a window, with "not client work" before all else where it is private mail that the attorney gave
 * to no matter yet: a message about lunch amid a client's work is not the client's.
 */
function withPrivate({ features, title }: Asked, found: readonly Suggestion[], lessons: Lessons): Suggestion[] {
  const ofMatters = found.filter(({ matterId }) => matterId !== null);
  const given = ofMatters.some(({ matterId }) => lessons.timesGiven(features.app, features.subject, matterId ?? 0) > 0);
  if (!features.isPrivate || given) return [...found];
  const marked = found.find(({ matterId }) => matterId === null);
  return [
    {
      matterId: null,
      ...privateReason(title, features),
      ...marked,
      confidence: Math.max(PRIVATE, marked?.confidence ?? 0),
    },
    ...ofMatters.map((one) => ({ ...one, confidence: Math.min(one.confidence, PRIVATE_AFTER_ALL) })),
  ];
}

/**
 * The column of the one open matter that a title names by a word of its client or number that no other has; null where it
 * names none, or several. Whom a call or chat names may be anybody.
 */
function namedIn({ features }: Asked, { clues }: Read, { places, universe }: Day): number | null {
  if (features.isTalk) return null;
  const owners = new Set(
    clues.flatMap(({ clue, named }) => {
      const tells = named && clue.kind === 'own-word' && clue.place !== 'description';
      return tells ? (clue.owners ?? []) : [];
    }),
  );
  const [owner] = owners;
  if (owner === undefined || owners.size > 1) return null;
  const column = places.findIndex((place) => universe.ids[place] === owner);
  return column < 0 ? null : column;
}

/** The likeliest matters of a window beside those that are suggested. */
function othersThan(suggestions: readonly Suggestion[], row: Float64Array, { places, universe, words }: Day): Other[] {
  const others: Other[] = [];
  for (const [column, share] of row.entries()) {
    const matterId = universe.ids[places[column] ?? 0];
    if (share < OTHERS_FROM || share <= (others[MAX_OTHERS - 1]?.share ?? 0)) continue;
    if (matterId === undefined || !words.isOpen(matterId)) continue;
    if (suggestions.some((one) => one.matterId === matterId)) continue;
    others.push({ matterId, share });
    others.sort((a, b) => b.share - a.share).splice(MAX_OTHERS);
  }
  return others;
}

/** Answers for several windows in the order of time at once, from what was learned until then. */
export function createAnswer(lessons: Lessons) {
  return (asked: readonly Asked[], wanted: (place: number) => boolean, on: number, words: MatterWords) => {
    const day = dayOf(asked, on, lessons, words);
    const { universe, read, places, start } = day;
    const links = linksOf(day);
    const rows = probabilities(again(links, roughly(links, start), asked, lessons), start);
    const seenToday = new Set(asked.map(({ known }) => known));
    const isMet = (matterId: number) => lessons.matters.has(matterId) || seenToday.has(matterId);
    const beside = (at: number, apart = 0): Beside => {
      const place = links[at]?.known ?? null;
      return (one) => {
        if (apart > FADES) return false;
        return place === null ? (rows[at]?.[one] ?? 0) >= LIKELY && 'likely' : place === one && 'known';
      };
    };
    /** What is to be said of one place of a window, if anything. */
    const suggestion = (at: number, column: number, whole: number, least = 0): Suggestion | null => {
      const one = asked[at] as Asked;
      const title = read[at] as Read;
      const place = places[column] ?? 0;
      const matterId = universe.ids[place];
      if (matterId === undefined || (matterId !== NOT_CLIENT_WORK && !words.isOpen(matterId))) return null;
      const { features, app } = one;
      const sides = [beside(at - 1, one.apart)(column), beside(at + 1, asked[at + 1]?.apart)(column)];
      const times = lessons.timesGiven(features.app, features.subject, matterId);
      const sure = sureness({
        whole,
        agrees: title.best === place,
        beside: sides.filter(Boolean).length,
        known: sides.filter((side) => side === 'known').length,
        ...saidBy({
          title: one.title,
          features,
          clues: title.clues,
          matterId,
          universe,
          words,
          isMet,
          core: lessons.cores.get(features.core),
        }),
        given: times > 0,
        met: isMet(matterId),
        own: matterId === NOT_CLIENT_WORK,
        learned: lessons.total,
      });
      const confidence = Math.max(least, sure);
      if (confidence < SHOWN_FROM) return null;
      const reason = reasonOf({
        matterId,
        title: one.title,
        app,
        features,
        clues: title.clues.map(({ clue, gains, weight }) => ({ clue, gain: weight * (gains[place] ?? 0) })),
        before: sides[0] ?? false,
        after: sides[1] ?? false,
        lessons,
      });
      if (!reason) return null;
      const always = times >= ALWAYS && !lessons.givenElsewhere(features.app, features.subject, matterId);
      return {
        matterId: matterId === NOT_CLIENT_WORK ? null : matterId,
        confidence,
        ...reason,
        ...(always ? { always: true as const } : {}),
      };
    };
    return rows.map((row, at): Answered => {
      if (!wanted(at)) return { suggestions: [], others: [] };
      const found: Suggestion[] = [];
      const named = namedIn(asked[at] as Asked, read[at] as Read, day);
      for (const [column, whole] of row.entries()) {
        const isNamed = column === named;
        const one = whole < CONSIDERED && !isNamed ? null : suggestion(at, column, whole, isNamed ? NAMED : 0);
        if (!one) continue;
        // What only its neighbours speak for comes after what the title names.
        const after = named !== null && !isNamed && one.reason.code === 'beside';
        found.push(after ? { ...one, confidence: Math.min(one.confidence, AFTER_NAMED) } : one);
      }
      const suggestions = withPrivate(asked[at] as Asked, found, lessons)
        .sort((a, b) => b.confidence - a.confidence || (a.matterId ?? 0) - (b.matterId ?? 0))
        .slice(0, MAX_ANSWERS);
      return { suggestions, others: othersThan(suggestions, row, day) };
    });
  };
}
