import { bareWords } from '../../../shared/index.ts';
import type { StoredMatter } from '../../timeline/index.ts';

/** A list shows no more. */
export const MAX_FOUND = 20;

/** A matter as it is looked for: folded, number, client and description in their words. */
interface Sought {
  matter: StoredMatter;
  number: string;
  text: string;
  /** The number without what stands between its parts. */
  glued: string;
}

/** Matters by what is typed of them. */
export interface MatterFinder {
  /**
   * The matters that hold every word given, in number, client or description and in any order, best first: the one of
   * this number; open ones; those in which each word begins one; those in use; those whose number begins so. Then by
   * number. Without words, those in use and the first open ones.
   * @param used ids of matters in use, best first
   */
  find(words: string, used?: readonly number[]): StoredMatter[];
}

/** A number as people say it. */
const withoutZeros = (word: string) => word.replace(/^0+(?=\d)/, '');

function soughtFor(matter: StoredMatter): Sought {
  const number = bareWords(matter.display_number);
  const rest = bareWords(`${matter.client?.name ?? ''} ${matter.description}`);
  const short = number.split(' ').map(withoutZeros).join(' ');
  return {
    matter,
    number,
    text: ` ${number} ${rest}${short === number ? '' : ` ${short}`}`,
    glued: number.replaceAll(' ', ''),
  };
}

/** What counts, from the weightiest on: each is worth more than all that follow. */
function weightOf({ matter, number, text }: Sought, words: readonly string[], place: number | undefined): number {
  const whole = words.join(' ');
  const marks = [
    whole !== '' && number === whole,
    matter.status === 'Open',
    words.every((word) => text.includes(` ${word}`) || text.includes(` ${withoutZeros(word)}`)),
    place !== undefined,
  ];
  const weight = marks.reduce((sum, mark) => sum * 2 + (mark ? 1 : 0), 0);
  return (
    (weight * (MAX_USED + 1) + (place === undefined ? 0 : MAX_USED - place)) * 2 + (number.startsWith(whole) ? 1 : 0)
  );
}

/** So many matters in use are told apart by their order. */
const MAX_USED = 200;

/** Folds matters once, so that each letter that is typed costs little, however many there are. */
export function createMatterFinder(matters: readonly StoredMatter[]): MatterFinder {
  const { compare } = new Intl.Collator();
  const all = [...matters].sort((a, b) => compare(a.display_number, b.display_number)).map(soughtFor);
  return {
    find(typed, used = []) {
      const words = bareWords(typed).split(' ').filter(Boolean);
      // Signs alone are in no matter.
      if (words.length === 0 && typed.trim() !== '') return [];
      const places = new Map(used.slice(0, MAX_USED).map((id, place) => [id, place]));
      const best: { matter: StoredMatter; weight: number }[] = [];
      for (const sought of all) {
        if (!words.every((word) => sought.text.includes(word) || sought.glued.includes(word))) continue;
        const weight = weightOf(sought, words, places.get(sought.matter.id));
        if (best.length === MAX_FOUND && weight <= (best.at(-1)?.weight ?? 0)) continue;
        const at = best.findIndex((one) => one.weight < weight);
        best.splice(at < 0 ? best.length : at, 0, { matter: sought.matter, weight });
        if (best.length > MAX_FOUND) best.pop();
      }
      return best.map(({ matter }) => matter);
    },
  };
}
