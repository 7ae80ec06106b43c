import { useEffect, useState } from 'preact/hooks';
import type { MatterView } from '../messages/views.ts';
import { call } from './asking/index.ts';

/** The matters that were found for some words. */
interface Found {
  words: string;
  matters: MatterView[];
}

/** What is known of a search for matters. */
export interface MatterSearch {
  /** The last answer, perhaps to earlier words; null before the first, and where the last question failed. */
  found: Found | null;
  /** The answer to these very words is not here yet. */
  waiting: boolean;
  failed: boolean;
}

/**
 * Looks for matters by number, client or words.
 * @param asked whether an answer is wanted now
 * @param first ids of the likeliest matters
 * @param answered called with each answer that is shown
 */
export function useMatters(
  words: string,
  asked: boolean,
  first: readonly number[],
  answered: (matters: MatterView[]) => void,
): MatterSearch {
  const [found, setFound] = useState<Found | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!asked) return;
    // An answer to an earlier, slower question is not shown over a later one.
    let current = true;
    const show = (matters: MatterView[] | null) => {
      if (!current) return;
      setFound(matters && { words, matters });
      setFailed(matters === null);
      answered(matters ?? []);
    };
    call('matters.find', { words, ...(first.length > 0 ? { first: [...first] } : {}) }).then(show, () => show(null));
    return () => {
      current = false;
    };
    // Who is told may be another function at each rendering.
  }, [words, asked]);
  return { found, waiting: asked && !failed && found?.words !== words, failed };
}
