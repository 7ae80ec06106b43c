import { byCode, type Finding, type Trouble } from '../../shared/index.ts';
import { mended, resuming, stopping, subjects, sum, troubles, watching } from './en.ts';

// The words of the terminal. To add a language, write a file beside `en.ts` with the same exports, and import it here in
// its place: the type of each says what must be there.

export { resuming, stopping, sum, watching };

/** A finding in words: what was looked at, what is the matter, and the next step, null where there is none. */
export interface Worded {
  what: string;
  trouble: string | null;
  advice: string | null;
}

/** A finding in words. */
export function worded({ about, found, mend = 'install' }: Finding): Worded {
  const what = byCode(subjects, about);
  if (found === null) return { what, trouble: null, advice: null };
  const [trouble, next] = byCode(troubles, found);
  return { what, trouble, advice: next ?? mended[mend] };
}

/** A trouble and its next step, as sentences. */
export function inWords(found: Trouble): string {
  const [trouble, next] = byCode(troubles, found);
  return `${trouble} ${next ?? mended.install}`;
}
