import { useEffect, useState } from 'preact/hooks';
import type { RuleDraft, RulePreview } from '../messages-matching.ts';
import { call } from './worker.ts';

/** Typing rests for so long before it is looked up what would change. Milliseconds. */
const REST = 250;

/** What a rule would change; null where that could not be worked out. */
export interface Previewed {
  preview: RulePreview | null;
}

/**
 * Looks up what a rule would change, as it is typed.
 * @param rule null where it is not one yet
 * @returns null until it is known of the rule as it stands
 */
export function useRulePreview(rule: RuleDraft | null): Previewed | null {
  const [seen, setSeen] = useState<(Previewed & { of: string }) | null>(null);
  const key = rule && JSON.stringify(rule);
  useEffect(() => {
    if (!key) return;
    let current = true;
    const timer = setTimeout(() => {
      const done = (preview: RulePreview | null) => current && setSeen({ of: key, preview });
      call('rules.preview', { change: { kind: 'put', rule: JSON.parse(key) } }).then(done, () => done(null));
    }, REST);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key]);
  return seen !== null && seen.of === key ? seen : null;
}
