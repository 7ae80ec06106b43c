import type { RuleDraft, RulePreview } from '../messages/matching.ts';
import { call } from './asking/index.ts';
import { type Previewed, usePreview } from './use-preview.ts';

const look = (rule: RuleDraft): Promise<RulePreview> => call('rules.preview', { change: { kind: 'put', rule } });

/**
 * Looks up what a keyword rule would change, as it is typed.
 * @param rule null where it is not one yet
 * @returns null until it is known of the rule as it stands
 */
export function useRulePreview(rule: RuleDraft | null): Previewed<RulePreview> | null {
  return usePreview(rule, look);
}
