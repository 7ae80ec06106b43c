import { isWordAt } from './characters.ts';
import { fold } from './fold.ts';
import type { Matter, Rule, StrongBy } from './types.ts';

/** What a run of words in a title would mean for one matter. */
export interface Meaning {
  matterId: number;
  open: boolean;
  by: StrongBy | 'short' | 'client';
  /** Punctuation that the text as given has before its first and after its last word; part of the hit where it stands. */
  lead: string;
  tail: string;
}

/** Whether a meaning is that of a number, which may be found in parts too. */
export function isNumber({ by }: Meaning): boolean {
  return by === 'number' || by === 'alias' || by === 'custom' || by === 'reference';
}

/** Takes one text that speaks for a matter: its core (folded, from its first to its last word, never empty) and its meaning. */
export type Take = (core: string, meaning: Meaning) => void;

const SEPARATORS = /[ \-_/.\\]+/g;
const OUTER = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;
const LETTER = /\p{L}/u;

/** Folded text with each run of separators as one blank, so that texts can be compared as they stand. */
export function spaced(folded: string): string {
  return folded.replace(SEPARATORS, ' ');
}

/** How many characters of a text count, its letters and digits, up to `most`. */
export function countOf(core: string, most: number): number {
  let count = 0;
  for (let at = 0; at < core.length && count < most; at++) {
    const code = core.charCodeAt(at);
    const tail = code >= 0xdc00 && code <= 0xdfff;
    if (!tail && isWordAt(core, at)) count++;
  }
  return count;
}

/** Whether a letter of any script is in a text. */
export function hasLetter(core: string): boolean {
  return LETTER.test(core);
}

/**
 * Whether a number is too common a sight to tag with: all digits, fewer than five of them and no leading zero; or
 * fewer than four letters and digits in all.
 */
export function isShort(core: string): boolean {
  const count = countOf(core, 5);
  return count < 4 || (count < 5 && !core.startsWith('0') && !hasLetter(core));
}

function add(take: Take, text: string, matterId: number, open: boolean, by: Meaning['by']): void {
  const folded = fold(text).text;
  let core = folded;
  let lead = '';
  let tail = '';
  if (!isWordAt(folded, 0) || !isWordAt(folded, folded.length - 1)) {
    [, lead = '', core = '', tail = ''] = OUTER.exec(spaced(folded).trim()) ?? [];
  }
  // Clio writes "Blank" where manual numbering was left empty.
  if (core === '' || (core === 'blank' && by !== 'client' && by !== 'rule')) return;
  const number = by !== 'client' && by !== 'maildrop' && by !== 'rule';
  take(core, { matterId, open, by: number && isShort(core) ? 'short' : by, lead: lead.trim(), tail: tail.trim() });
}

/** Hands over everything that speaks for a matter, the best evidence first. */
export function eachWitness(matter: Matter, take: Take): void {
  const { id } = matter;
  const open = matter.status !== 'Closed';
  add(take, matter.display_number, id, open, 'number');
  if (matter.aliases) for (const alias of matter.aliases) add(take, alias, id, open, 'alias');
  if (matter.custom_number) add(take, matter.custom_number, id, open, 'custom');
  if (matter.client_reference) add(take, matter.client_reference, id, open, 'reference');
  if (matter.maildrop_address) add(take, matter.maildrop_address, id, open, 'maildrop');
  if (matter.client) add(take, matter.client.name, id, open, 'client');
}

/** Hands over what a rule of the attorney's own adds to its matter; nothing where it has no letter or digit. */
export function ruleWitness(rule: Rule, open: boolean, take: Take): void {
  add(take, rule.words, rule.matterId, open, 'rule');
}
