/** An own keyword rule of the attorney's; see the rules of matching. Their order is the order in which they count. */
export interface KeptRule {
  id: string;
  /** Clio's id of the matter that it gives. */
  matter: number;
  /** Absent: true. */
  enabled?: boolean;
  /** Either words or a pattern. */
  words?: string;
  pattern?: string;
  app?: string;
  title?: string;
}

/** A rule that was kept together with an act, and goes and comes back with it. */
export interface RuleStep {
  /** As it was, where it was there; null: it was new. */
  before: KeptRule | null;
  after: KeptRule;
}

/** A rule as one text, in whatever order it was written. */
const textOf = (rule: KeptRule | null) => (rule ? JSON.stringify(rule, Object.keys(rule).sort()) : null);

/** Rules with one of them as it is from now on; a new one comes last. */
export function withRule(rules: readonly KeptRule[], rule: KeptRule): KeptRule[] {
  const there = rules.some(({ id }) => id === rule.id);
  return there ? rules.map((one) => (one.id === rule.id ? rule : one)) : [...rules, rule];
}

/**
 * Rules after a step is taken back, or done again.
 * @returns null where the attorney changed the rule since: that is the last word, and stays
 */
export function withStep(
  rules: readonly KeptRule[],
  { before, after }: RuleStep,
  to: 'before' | 'after',
): KeptRule[] | null {
  const [from, into] = to === 'before' ? [after, before] : [before, after];
  const now = rules.find(({ id }) => id === after.id) ?? null;
  if (textOf(now) !== textOf(from)) return null;
  return into ? withRule(rules, into) : rules.filter(({ id }) => id !== after.id);
}
