/** Where a matter's own words stand. */
export type Place = 'client' | 'description' | 'number';

/**
 * Why a matter is suggested: a code with its parameters, for the pages to word. `given`: titles of this subject were given
 * to it so often, in this program; no program where the window has none · `given-alike`: titles like it were · `own-word`:
 * a word of the title is the matter's own · `seen-word`: a word of the title was in so many windows that were given to it ·
 * `beside`: the windows right before, or right after, are its; not `sure`: they look like it. Of what was not client work:
 * `marked`: the attorney said so of this title so often ·
 * `private`: a message about nothing but lunch, a birthday and the like · `own-page`: a page of a shop, a school, an account
 * of the attorney's own ·
 * `left`: this, or a word of it, was in what was left without a matter or marked before. Quotes are short.
 */
export type SuggestionReason =
  | { code: 'given'; quote: string; app: string; times: number }
  | { code: 'given-alike'; quote: string }
  | { code: 'own-word'; quote: string; place: Place }
  | { code: 'seen-word'; quote: string; windows: number }
  | { code: 'marked'; quote: string; app: string; times: number }
  | { code: 'left'; quote: string }
  | { code: 'private'; quote: string }
  | { code: 'own-page'; quote: string }
  | { code: 'beside'; before: boolean; after: boolean; sure: boolean };
