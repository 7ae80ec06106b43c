import { type RuleName, SETTABLE, type Terms, type Wants } from './all.ts';
import type { RuleScope, SettableRule } from './rule.ts';

/** Less worked for a matter on a day than this is Small time: not sent unless the attorney says so. Milliseconds. */
export const SMALL_TIME = 180_000;

/** What a firm, a client or the attorney asks of entries, and of whose. */
export interface BillingRule extends Wants {
  scope: RuleScope;
  /** The firm's, and only the firm's to change: it counts before every rule that is not, however narrow. */
  locked?: boolean;
}

/**
 * What a matter's rule says counts before its client's, that before the firm's, and that before the attorney's own way.
 */
const ORDER: readonly RuleScope['kind'][] = ['matter', 'client', 'firm', 'own'];

/** The place of a rule among those that apply. */
function rankOf({ scope, locked }: BillingRule): number {
  return ORDER.indexOf(scope.kind) + (locked ? 0 : ORDER.length);
}

function covers(scope: RuleScope, matter: number, client: number | null): boolean {
  if (scope.kind === 'firm' || scope.kind === 'own') return true;
  return scope.id === (scope.kind === 'matter' ? matter : client);
}

/**
 * What counts for a matter: each rule as the narrowest setting has it, locked ones before all others, and the default
 * where none has. Of two settings for the same, the first in the list counts.
 * @param client Clio's id of the matter's client; null where it has none
 */
export function termsFor(rules: readonly BillingRule[], matter: number, client: number | null): Terms {
  const applying = rules.filter(({ scope }) => covers(scope, matter, client)).sort((a, b) => rankOf(a) - rankOf(b));
  const weighed = SETTABLE.map((rule: SettableRule<RuleName, unknown, unknown, unknown>) => {
    const settings = applying.flatMap((from) => {
      const value = from[rule.name];
      return value === undefined ? [] : [{ value, scope: from.scope }];
    });
    return [rule.name, rule.weigh(settings)];
  });
  return Object.fromEntries(weighed) as Terms;
}
