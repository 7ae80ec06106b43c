/** Names that are offered at most. */
const MAX_NAMES = 3;
const NAMED =
  /\bwith ((?:\p{Lu}[\p{L}\p{M}'’.-]*)(?: (?:(?:and|de|del|della|den|der|la|le|of|van|von) ){0,2}\p{Lu}[\p{L}\p{M}'’.-]*){0,4})(?=$|[\s;,.:)])/gu;

/**
 * Names of people that the attorney wrote after "with" in earlier narratives: the newest first, each once.
 * @param narratives the newest first
 */
export function namedBefore(narratives: readonly string[]): string[] {
  const names = new Set<string>();
  for (const narrative of narratives)
    for (const [, name = ''] of narrative.matchAll(NAMED)) {
      names.add(name.replace(/[.,]+$/, ''));
      if (names.size === MAX_NAMES) return [...names];
    }
  return [...names];
}
