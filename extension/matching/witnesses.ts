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

/** A text that speaks for a matter, ready for the index. */
export interface Witness {
  /** Folded, from the first to the last letter or digit, each run of separators one blank. Never empty. */
  core: string;
  meaning: Meaning;
}

const SEPARATORS = /[ \-_/.\\]+/g;
const OUTER = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;
const SIMPLE = /^[0-9a-z].*[0-9a-z]$/;
const COUNTS = /[\p{L}\p{N}]/gu;
const LETTER = /\p{L}/u;

/** How many characters of a text count: its letters and digits. */
export function countOf(core: string): number {
  return core.match(COUNTS)?.length ?? 0;
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
  if (core.length > 12) return false;
  const count = countOf(core);
  return count < 4 || (count < 5 && !core.startsWith('0') && !hasLetter(core));
}

function partsOf(text: string): { core: string; lead: string; tail: string } {
  const spaced = fold(text).text.replace(SEPARATORS, ' ').trim();
  if (SIMPLE.test(spaced)) return { core: spaced, lead: '', tail: '' };
  const [, lead = '', core = '', tail = ''] = OUTER.exec(spaced) ?? [];
  return { core, lead: lead.trim(), tail: tail.trim() };
}

/** Calls `add` with everything that speaks for a matter, the best evidence first. */
export function eachWitness(matter: Matter, add: (witness: Witness) => void): void {
  const open = matter.status !== 'Closed';
  const take = (text: string | null | undefined, by: Meaning['by']) => {
    if (!text) return;
    const { core, lead, tail } = partsOf(text);
    // Clio writes "Blank" where manual numbering was left empty.
    if (core === '' || (core === 'blank' && by !== 'client')) return;
    const known = by !== 'client' && by !== 'maildrop' && isShort(core) ? 'short' : by;
    add({ core, meaning: { matterId: matter.id, open, by: known, lead, tail } });
  };
  take(matter.display_number, 'number');
  for (const alias of matter.aliases ?? []) take(alias, 'alias');
  take(matter.custom_number, 'custom');
  take(matter.client_reference, 'reference');
  take(matter.maildrop_address, 'maildrop');
  take(matter.client?.name, 'client');
}

/** What a rule of the attorney's own adds to its matter, or null where it has no letter or digit. */
export function ruleWitness(rule: Rule, open: boolean): Witness | null {
  const { core, lead, tail } = partsOf(rule.words);
  return core === '' ? null : { core, meaning: { matterId: rule.matterId, open, by: 'rule', lead, tail } };
}
