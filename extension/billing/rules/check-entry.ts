import { type Finding, RULES, type RuleName, type Terms } from './all.ts';
import type { EntryFacts } from './entry-facts.ts';
import type { Found, Weight } from './finding.ts';
import type { EntryRule, SettableRule } from './rule.ts';

/** An entry as it would be sent, with what counts for its matter and what the attorney found fine. */
export interface EntryToCheck extends EntryFacts {
  terms: Terms;
  /** Keys of findings that the attorney said are fine: for this matter, and for this entry. */
  confirmed: ReadonlySet<string>;
}

type AnyRule = EntryRule<Finding> | SettableRule<RuleName, unknown, unknown, Finding>;

/**
 * Everything to be said against sending an entry as it is, the weightiest first, and what is only marked after all that
 * stops it. What the attorney found fine is left out.
 */
export function checkEntry(entry: EntryToCheck): Found<Finding>[] {
  const { terms, confirmed } = entry;
  const found = RULES.flatMap((rule: AnyRule, place) =>
    ('name' in rule ? rule.check(entry, terms[rule.name]) : rule.check(entry)).map((one) => ({ one, place })),
  );
  const weight = ({ one, place }: (typeof found)[number]) => (one.stops === 'no' ? RULES.length : 0) + place;
  return found
    .filter(({ one }) => one.fine === null || !confirmed.has(one.fine.key))
    .sort((a, b) => weight(a) - weight(b))
    .map(({ one }) => one);
}

/** The one finding that a card shows, of those in the order of {@link checkEntry}; null where there is none. */
export function worstFinding<F>(findings: readonly F[]): F | null {
  return findings[0] ?? null;
}

/** Whether findings keep an entry from being sent. */
export function stopsSending(findings: readonly Pick<Weight, 'stops'>[]): boolean {
  return findings.some(({ stops }) => stops !== 'no');
}
