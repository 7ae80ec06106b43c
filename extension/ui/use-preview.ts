import { useEffect, useState } from 'preact/hooks';

/** Typing rests for so long before it is looked up what would change. Milliseconds. */
const REST = 250;

/** What a rule would change; null where that could not be worked out. */
export interface Previewed<Preview> {
  preview: Preview | null;
}

/**
 * Looks up what a rule would change, as it is typed.
 * @param rule null where it is not one yet
 * @param look asks the worker; the same function at every call
 * @returns null until it is known of the rule as it stands
 */
export function usePreview<Rule, Preview>(
  rule: Rule | null,
  look: (rule: Rule) => Promise<Preview>,
): Previewed<Preview> | null {
  const [seen, setSeen] = useState<(Previewed<Preview> & { of: string }) | null>(null);
  const key = rule && JSON.stringify(rule);
  useEffect(() => {
    if (!key) return;
    let current = true;
    const timer = setTimeout(() => {
      const done = (preview: Preview | null) => current && setSeen({ of: key, preview });
      look(JSON.parse(key)).then(done, () => done(null));
    }, REST);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key, look]);
  return seen !== null && seen.of === key ? seen : null;
}
