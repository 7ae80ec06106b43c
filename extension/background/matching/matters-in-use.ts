import { addDays, dayOf } from '../../../shared/index.ts';
import type { Timeline } from '../../timeline/index.ts';
import { unawaited } from '../faults/unawaited.ts';
import { MAX_FOUND } from './find-matters.ts';
import type { Tagger } from './tagger.ts';

/** Entries of so many days say what is in use. */
const DAYS = 45;
/** So many matters in use are enough to choose from before a word is typed. */
const ENOUGH = 6;

interface UseParts {
  timeline: Pick<Timeline, 'mattersOfLate'>;
  now(): number;
}

/**
 * The matters to choose from, best first, those in use before others that fit as well.
 * @param first ids of matters that are likelier than those of late, best first
 * @returns ids, at most twenty
 */
export async function usedFirst(
  { timeline, now }: UseParts,
  tagger: Pick<Tagger, 'load' | 'matter' | 'finder'>,
  words: string,
  first: readonly number[],
): Promise<number[]> {
  const late = await timeline.mattersOfLate(addDays(dayOf(now()), -DAYS));
  const used = [...new Set([...first, ...late])];
  if (words.trim() === '') {
    await tagger.load(used);
    const open = used.filter((id) => {
      const matter = tagger.matter(id);
      return matter?.status === 'Open' && matter.gone === undefined;
    });
    if (open.length >= ENOUGH) {
      // Nobody waits for all matters until a word is typed; then they are there.
      unawaited('suggestions', tagger.finder());
      return open.slice(0, MAX_FOUND);
    }
  }
  const finder = await tagger.finder();
  return finder.find(words, used).map(({ id }) => id);
}
