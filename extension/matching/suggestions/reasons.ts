import { subjectOf } from '../text/subject.ts';
import type { Features } from './features.ts';
import type { Lessons } from './lessons.ts';
import type { Clue } from './likelihood.ts';
import type { Place } from './matter-words.ts';

/** Below this a clue says too little to be given as a reason. */
const SAYS_SOMETHING = 0.2;
const MAX_QUOTE_LENGTH = 60;

const PLACES: Readonly<Record<Place, string>> = {
  client: 'the client’s name',
  description: 'the matter’s description',
  number: 'the matter’s number',
};

/** What is known of one suggestion. */
export interface Grounds {
  matterId: number;
  title: string;
  app: string;
  features: Features;
  clues: { clue: Clue; gain: number }[];
  /** Whether the window right before, and right after, is this matter's, or likely is. */
  before: 'known' | 'likely' | false;
  after: 'known' | 'likely' | false;
  lessons: Lessons;
}

/** A reason in words, and the characters that it is about: half-open, 0 and 0 for none. */
export interface Reason {
  reason: string;
  start: number;
  end: number;
}

const NOWHERE = { start: 0, end: 0 };

function quoted(text: string): string {
  const short = text.length > MAX_QUOTE_LENGTH ? `${text.slice(0, MAX_QUOTE_LENGTH - 1).trimEnd()}…` : text;
  return `“${short}”`;
}

function times(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${count} times`;
}

function nearby(before: Grounds['before'], after: Grounds['after']): string {
  const known = [before && 'before', after && 'after'].filter((side) => side !== false);
  const sure = [before, after].every((side) => side !== 'likely');
  const where = `right ${known.join(' and ')}`;
  return sure ? `You worked on this matter ${where}` : `The windows ${where} look like this matter’s`;
}

function ofWord({ clue }: Grounds['clues'][number], { title, matterId, lessons }: Grounds): Reason {
  const { start, end, place, text } = clue;
  const word = quoted(title.slice(start, end));
  if (place) return { reason: `${word} is in ${PLACES[place]}`, start, end };
  const seen = lessons.words.get(text)?.byMatter.get(matterId) ?? 0;
  const windows = seen === 1 ? 'a window' : `${seen} windows`;
  return { reason: `${word} was in ${windows} you gave to this matter`, start, end };
}

/** The best reason for a suggestion, or null where there is none worth saying. */
export function reasonOf(grounds: Grounds): Reason | null {
  const { matterId, title, features, clues, before, after, lessons } = grounds;
  const strong = clues.filter(({ gain }) => gain > SAYS_SOMETHING).sort((a, b) => b.gain - a.gain);
  const whole = strong.find(({ clue }) => clue.kind === 'subject');
  const given = lessons.timesGiven(features.app, features.subject, matterId);
  if (whole && given > 0) {
    const { start, end, text } = subjectOf(title, grounds.app);
    const where = grounds.app === '' ? '' : ` in ${grounds.app}`;
    return { reason: `You gave ${quoted(text)}${where} to this matter ${times(given)}`, start, end };
  }
  const word = strong.find(({ clue }) => clue.kind === 'word' || clue.kind === 'own-word');
  if (word) return ofWord(word, grounds);
  if (whole) {
    const { start, end, text } = subjectOf(title, grounds.app);
    return { reason: `You gave ${quoted(text)} to this matter before`, start, end };
  }
  if (before || after) return { reason: nearby(before, after), ...NOWHERE };
  return null;
}
