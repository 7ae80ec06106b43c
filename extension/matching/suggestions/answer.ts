import type { Asked } from './asked.ts';
import { type AskedDay, askedDayOf, FADES, linksOf } from './asked-day.ts';
import { sureness } from './calibrate.ts';
import { probabilities } from './chain.ts';
import { NOT_CLIENT_WORK } from './lesson.ts';
import type { Lessons } from './lessons.ts';
import type { MatterWords } from './matter-words.ts';
import { namedIn } from './named-in.ts';
import { createOfTitle } from './of-title.ts';
import { withPrivate } from './private-mail.ts';
import type { Read } from './read-titles.ts';
import { type Beside, besideReason } from './reasons.ts';
import { roughly } from './rough-chain.ts';
import { again } from './same-day.ts';
import { type Answered, type Other, SHOWN_FROM, type Suggestion } from './suggestion.ts';

const MAX_ANSWERS = 3;
/** So many others may be looked for first. */
const MAX_OTHERS = 3;
/** Others less likely than this are not worth being looked for first. */
const OTHERS_FROM = 0.01;
/** Less by the chain never becomes {@link SHOWN_FROM}. */
const CONSIDERED = 0.03;
/** From here on a window counts as a matter's when its neighbours are asked about. */
const LIKELY = 0.4;
/** How sure a matter is at least that the title names, before anything was learned of it. */
const NAMED = 0.55;
/** How sure a matter is at most that nothing but neighbours speak for, beside one that the title names. */
const AFTER_NAMED = 0.5;

/** The likeliest matters of a window beside those that are suggested. */
function othersThan(
  suggestions: readonly Suggestion[],
  row: Float64Array,
  { places, universe, words }: AskedDay,
): Other[] {
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
    const day = askedDayOf(asked, on, lessons, words);
    const { read, start } = day;
    const links = linksOf(day);
    const rows = probabilities(again(links, roughly(links, start), asked, lessons), start);
    const seenToday = new Set(asked.map(({ known }) => known));
    const ofTitle = createOfTitle(day, (matterId) => lessons.matters.has(matterId) || seenToday.has(matterId));
    /** Whether a window beside another is a matter's. */
    const beside = (at: number, column: number, apart = 0): Beside => {
      if (apart > FADES) return false;
      const place = links[at]?.known ?? null;
      if (place !== null) return place === column && 'known';
      return (rows[at]?.[column] ?? 0) >= LIKELY && 'likely';
    };
    /** What is to be said of one place of a window, if anything. */
    const suggestion = (at: number, column: number, whole: number, least = 0): Suggestion | null => {
      const one = asked[at] as Asked;
      const found = ofTitle(one, read[at] as Read, column);
      if (!found) return null;
      const { matterId, grounds, always } = found;
      const before = beside(at - 1, column, one.apart);
      const after = beside(at + 1, column, asked[at + 1]?.apart);
      const count = (side: Beside) => [before, after].filter((each) => each === side).length;
      const known = count('known');
      const confidence = Math.max(least, sureness({ ...grounds, whole, beside: known + count('likely'), known }));
      if (confidence < SHOWN_FROM) return null;
      const isOwn = matterId === NOT_CLIENT_WORK;
      const reason = found.reason ?? (isOwn ? null : besideReason(before, after));
      if (!reason) return null;
      return { matterId: isOwn ? null : matterId, confidence, ...reason, ...(always ? { always } : {}) };
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
      const suggestions = withPrivate(asked[at] as Asked, found, lessons, named !== null)
        .sort((a, b) => b.confidence - a.confidence || (a.matterId ?? 0) - (b.matterId ?? 0))
        .slice(0, MAX_ANSWERS);
      return { suggestions, others: othersThan(suggestions, row, day) };
    });
  };
}
