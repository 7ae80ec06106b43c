import type { BillingRule, RuleScope, Terms } from './rule.ts';

/** Less worked for a matter on a day than this is Small time: not sent unless the attorney says so. Milliseconds. */
export const SMALL_TIME = 180_000;

/** More hours on one day than most people work: pointed out where no rule says otherwise. */
const LONG_DAY_HOURS = 12;

/** What a matter's rule says counts before its client's, that before the firm's, and that before her own way. */
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
 * What counts for a matter: each term from the narrowest rule that has it, locked ones before all others, and the
 * default where none has. Of two rules for the same, the first in the list counts. Banned words are those of all rules together.
 * @param client Clio's id of the matter's client; null where it has none
 */
export function termsFor(rules: readonly BillingRule[], matter: number, client: number | null): Terms {
  const applying = rules.filter(({ scope }) => covers(scope, matter, client)).sort((a, b) => rankOf(a) - rankOf(b));
  const first = <K extends keyof BillingRule>(term: K): BillingRule[K] | undefined =>
    applying.find((rule) => rule[term] !== undefined)?.[term];
  const grouping = applying.find((rule) => rule.grouping !== undefined);
  return {
    grouping: grouping?.grouping ?? 'matter',
    tasksApart: grouping?.grouping === 'task' && grouping.scope.kind !== 'own',
    leastSeconds: first('leastSeconds') ?? null,
    mostSeconds: first('mostSeconds') ?? null,
    mostSecondsOfDay: first('mostSecondsOfDay') ?? null,
    longDayHours: first('longDayHours') ?? LONG_DAY_HOURS,
    bannedWords: [...new Set(applying.flatMap(({ bannedWords }) => bannedWords ?? []))],
    categoryRequired: first('categoryRequired') ?? false,
  };
}
