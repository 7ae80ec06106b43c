import { foldedWords } from '../../../shared/index.ts';
import type { StoredMatter } from '../../timeline/index.ts';

const MAX_FOUND = 20;

/**
 * The matters that hold every word given, in number, client or description: open ones first, then those whose number
 * begins with the words, then by number. Without words, the first open ones.
 */
export function findMatters(matters: readonly StoredMatter[], words: string): StoredMatter[] {
  const sought = foldedWords(words).split(' ').filter(Boolean);
  const whole = sought.join(' ');
  const rank = (matter: StoredMatter) =>
    (matter.status === 'Open' ? 0 : 2) + (foldedWords(matter.display_number).startsWith(whole) ? 0 : 1);
  return matters
    .filter((matter) => {
      const text = foldedWords(`${matter.display_number} ${matter.client?.name ?? ''} ${matter.description}`);
      return sought.every((word) => text.includes(word));
    })
    .sort((a, b) => rank(a) - rank(b) || a.display_number.localeCompare(b.display_number))
    .slice(0, MAX_FOUND);
}
