import { coreOf, type Features, featuresOf, textsOf } from './features.ts';

/** What something learned is about: its words, and what stays the same from one draft to the next. */
export interface Subject {
  words: readonly string[];
  core: string;
}

/** What was worked out for some keys. */
interface Recent<V> {
  /** From here on others are asked for. What the round before did not ask for is forgotten. */
  next(): void;
  of(key: string, work: () => V): V;
}

function createRecent<V>(): Recent<V> {
  let before = new Map<string, V>();
  let now = new Map<string, V>();
  return {
    next() {
      before = now;
      now = new Map();
    },
    of(key, work) {
      const there = now.get(key);
      if (there !== undefined) return there;
      const value = before.get(key) ?? work();
      now.set(key, value);
      return value;
    },
  };
}

/** Reads titles, and what was learned of titles. */
export interface TitleReader {
  /** What a window can be recognised by. */
  featuresOf(title: string, app: string): Features;
  subjectOf(subject: string): Subject;
  /** Another stretch of work is asked about. */
  nextAsked(): void;
  /** All that was learned is read anew. */
  nextLearned(): void;
}

/**
 * Reads each title once, and none again that the time before had: a day is asked about again and again as it grows, and
 * after each answer with all that was learned read anew.
 */
export function createTitleReader(): TitleReader {
  const titles = createRecent<Features>();
  const subjects = createRecent<Subject>();
  return {
    featuresOf: (title, app) => titles.of(`${app}\u0000${title}`, () => featuresOf(title, app)),
    subjectOf: (subject) =>
      subjects.of(subject, () => {
        const words = textsOf(subject);
        return { words, core: coreOf(subject, words) };
      }),
    nextAsked: titles.next,
    nextLearned: subjects.next,
  };
}
