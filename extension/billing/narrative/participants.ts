import { SMALL_WORDS } from '../titles/small-words.ts';

/** Names that are offered at most. */
const MAX_NAMES = 3;
const NAMED =
  /\bwith ((?:\p{Lu}[\p{L}\p{M}'’.-]*)(?: (?:(?:and|de|del|della|den|der|la|le|of|van|von) ){0,2}\p{Lu}[\p{L}\p{M}'’.-]*){0,4})(?=$|[\s;,.:)])/gu;

/** Whether words are no name but say what somebody is: "Opposing Counsel". */
function isRole(name: string): boolean {
  return name.split(' ').every((word) => SMALL_WORDS.has(word.toLowerCase()));
}

/**
 * Names of people that the attorney wrote after "with" in earlier narratives: the newest first, each once.
 * @param narratives the newest first
 */
export function namedBefore(narratives: readonly string[]): string[] {
  const names = new Set<string>();
  for (const narrative of narratives)
    for (const [, name = ''] of narrative.matchAll(NAMED)) {
      const bare = name.replace(/[.,]+$/, '');
      if (isRole(bare)) continue;
      names.add(bare);
      if (names.size === MAX_NAMES) return [...names];
    }
  return [...names];
}
