import type { EntryFacts } from './entry-facts.ts';
import type { Field } from './field.ts';
import type { Found } from './finding.ts';

/**
 * For whom a rule was made: the whole firm, one client or one matter, by Clio's ids; or `own`, the attorney's own way
 * of work.
 */
export type RuleScope =
  | { kind: 'own' }
  | { kind: 'firm' }
  | { kind: 'client'; id: number }
  | { kind: 'matter'; id: number };

/** Something that can be said against an entry, without a setting. */
export interface EntryRule<Finding> {
  check(entry: EntryFacts): Found<Finding>[];
}

/** A value that somebody gave a rule, and for whom. */
export interface Setting<Value> {
  value: Value;
  scope: RuleScope;
}

/** A rule that a firm, a client or the attorney sets: all there is to it but its words. */
export interface SettableRule<Name extends string, Value, Weighed, Finding> {
  /** Its name in a policy, in a firm's files and among the attorney's own rules. */
  name: Name;
  field: Field<Value>;
  /**
   * What counts for a matter, of the settings that apply to it, the narrowest first; the default where there is none.
   */
  weigh(settings: readonly Setting<Value>[]): Weighed;
  /** What the rule has against an entry. */
  check(entry: EntryFacts, weighed: Weighed): Found<Finding>[];
}

/** A rule with its types taken from what is given. */
export function settable<const Name extends string, Value, Weighed, Finding>(
  rule: SettableRule<Name, Value, Weighed, Finding>,
): SettableRule<Name, Value, Weighed, Finding> {
  return rule;
}
