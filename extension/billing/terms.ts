import type { BillingRule, RuleScope, Terms } from './rule.ts';

/** More hours on one day than most people work: pointed out where no rule says otherwise. */
const LONG_DAY_HOURS = 12;

/** From the narrowest: what a matter's own rule says counts before its client's, and that before the firm's. */
const ORDER: readonly RuleScope['kind'][] = ['matter', 'client', 'firm'];

function covers(scope: RuleScope, matter: number, client: number | null): boolean {
  return scope.kind === 'firm' || scope.id === (scope.kind === 'matter' ? matter : client);
}

/**
 * What counts for a matter: each term from the narrowest rule that has it, and the default where none has. Of two rules
 * for the same, the first in the list counts. Banned words are those of all rules together.
 * @param client Clio's id of the matter's client; null where it has none
 */
export function termsFor(rules: readonly BillingRule[], matter: number, client: number | null): Terms {
  const applying = rules
    .filter(({ scope }) => covers(scope, matter, client))
    .sort((a, b) => ORDER.indexOf(a.scope.kind) - ORDER.indexOf(b.scope.kind));
  const first = <K extends keyof BillingRule>(term: K): BillingRule[K] | undefined =>
    applying.find((rule) => rule[term] !== undefined)?.[term];
  return {
    grouping: first('grouping') ?? 'matter',
    leastSeconds: first('leastSeconds') ?? null,
    mostSeconds: first('mostSeconds') ?? null,
    mostSecondsOfDay: first('mostSecondsOfDay') ?? null,
    longDayHours: first('longDayHours') ?? LONG_DAY_HOURS,
    bannedWords: [...new Set(applying.flatMap(({ bannedWords }) => bannedWords ?? []))],
    categoryRequired: first('categoryRequired') ?? false,
  };
}
