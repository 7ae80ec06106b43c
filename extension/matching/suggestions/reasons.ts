import type { SuggestionReason } from '../model/suggestion-reason.ts';
import type { Features } from './features.ts';
import { NOT_CLIENT_WORK } from './lesson.ts';
import type { Lessons } from './lessons.ts';
import type { Clue } from './likelihood.ts';

/** Below this a clue says too little to be given as a reason. */
const SAYS_SOMETHING = 0.2;
const MAX_QUOTE_LENGTH = 60;

/** What the title says of one suggestion. */
interface Grounds {
  matterId: number;
  title: string;
  app: string;
  features: Features;
  clues: { clue: Clue; gain: number }[];
  lessons: Lessons;
}

/** Whether the window right before or after is a matter's: known, likely, or neither. */
export type Beside = 'known' | 'likely' | false;

/** A reason, and the characters that it is about: half-open, 0 and 0 for none. */
export interface Reason {
  reason: SuggestionReason;
  start: number;
  end: number;
}

const NOWHERE = { start: 0, end: 0 };

function shortened(text: string): string {
  return text.length > MAX_QUOTE_LENGTH ? `${text.slice(0, MAX_QUOTE_LENGTH - 1).trimEnd()}…` : text;
}

/** The windows around as the reason for a suggestion; null where they are none. */
export function besideReason(before: Beside, after: Beside): Reason | null {
  if (!before && !after) return null;
  const sure = before !== 'likely' && after !== 'likely';
  return { reason: { code: 'beside', before: before !== false, after: after !== false, sure }, ...NOWHERE };
}

/** Where a clue stands in a title. */
function placeOf({ kind, text }: Clue, { start, end, words }: Features): { start: number; end: number } {
  if (kind === 'subject') return { start, end };
  const parts = text.includes(' ') ? text.split(' ') : [];
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const word of words) {
    if (word.text !== text && !parts.includes(word.text)) continue;
    first = Math.min(first, word.start);
    last = Math.max(last, word.end);
  }
  return last === 0 ? NOWHERE : { start: first, end: last };
}

function ofWord({ clue }: Grounds['clues'][number], { title, matterId, features, lessons }: Grounds): Reason {
  const { place, text, owners } = clue;
  const { start, end } = placeOf(clue, features);
  const quote = shortened(title.slice(start, end));
  if (place && owners?.includes(matterId)) return { reason: { code: 'own-word', quote, place }, start, end };
  const windows = lessons.words.get(text)?.byMatter.get(matterId) ?? 0;
  return { reason: { code: 'seen-word', quote, windows }, start, end };
}

/** Why something was not client work, or null where nothing in its title says so. */
function ofNotClient({ app, title, features, lessons }: Grounds, strong: Grounds['clues']): Reason | null {
  const [first] = strong.filter(({ clue }) => clue.kind !== 'app');
  if (!first) return null;
  const marked = lessons.timesGiven(features.app, features.subject, NOT_CLIENT_WORK);
  const { start, end } = marked > 0 ? features : placeOf(first.clue, features);
  const quote = shortened(title.slice(start, end));
  return { reason: marked > 0 ? { code: 'marked', quote, app, times: marked } : { code: 'left', quote }, start, end };
}

/** Why private mail, or a page of one's own, is not client work: all that it is about. */
export function privateReason(title: string, { start, end, isPrivate }: Features): Reason {
  const code = isPrivate ? 'private' : 'own-page';
  return { reason: { code, quote: shortened(title.slice(start, end)) }, start, end };
}

/** The best reason that a title gives for a suggestion, or null where there is none worth saying. */
export function titleReason(grounds: Grounds): Reason | null {
  const { matterId, title, features, clues, lessons } = grounds;
  const { start, end } = features;
  const strong = clues.filter(({ gain }) => gain > SAYS_SOMETHING).sort((a, b) => b.gain - a.gain);
  if (matterId === NOT_CLIENT_WORK) return ofNotClient(grounds, strong);
  const whole = strong.find(({ clue }) => clue.kind === 'subject');
  const given = lessons.timesGiven(features.app, features.subject, matterId);
  if (whole && given > 0) {
    const quote = shortened(title.slice(start, end));
    return { reason: { code: 'given', quote, app: grounds.app, times: given }, start, end };
  }
  const word = strong.find(({ clue }) => clue.kind === 'word' || clue.kind === 'own-word');
  if (word) return ofWord(word, grounds);
  if (whole) {
    return { reason: { code: 'given-alike', quote: shortened(title.slice(start, end)) }, start, end };
  }
  return null;
}
