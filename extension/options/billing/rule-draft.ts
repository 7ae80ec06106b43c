import { canBeKept, FIELDS, type Input, type RuleName, type Wants } from '../../billing/index.ts';
import { options } from '../../ui/words/index.ts';

const words = options.billing;

/** A billing rule as it is typed. What is left empty, the rule does not settle. */
export interface BillingFields {
  whose: 'firm' | 'client' | 'matter';
  /** The client's full name, or the matter's number. */
  name: string;
  /** For each rule that can be set: `yes` or `no`, a number, or phrases with commas between them. */
  typed: Record<RuleName, string>;
}

function typedFields(typed: (name: RuleName, input: Input) => string): BillingFields['typed'] {
  return Object.fromEntries(FIELDS.map(({ name, input }) => [name, typed(name, input)])) as BillingFields['typed'];
}

export const NO_BILLING: BillingFields = { whose: 'firm', name: '', typed: typedFields(() => '') };

/** A number as people write it: with a point or a comma. */
const numberOf = (typed: string): number => Number(typed.trim().replace(',', '.'));
const phrasesOf = (typed: string): string[] => typed.split(',').flatMap((phrase) => phrase.trim() || []);

/** What was typed into a field, in the shape of a policy; undefined where nothing was. */
function typedValue(typed: string, { kind }: Input): Wants[RuleName] {
  switch (kind) {
    case 'choice':
      return typed === '' ? undefined : typed === 'yes';
    case 'amount':
      return typed.trim() === '' ? undefined : numberOf(typed);
    case 'phrases': {
      const phrases = phrasesOf(typed);
      return phrases.length === 0 ? undefined : phrases;
    }
  }
}

/** What a rule wants of entries, in the shape of a policy. */
function wantsOf({ typed }: BillingFields): Wants {
  return Object.fromEntries(
    FIELDS.flatMap(({ name, input }) => {
      const value = typedValue(typed[name], input);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Whether nothing was typed yet. */
export function isBlankBilling(rule: BillingFields): boolean {
  return rule.name.trim() === '' && Object.keys(wantsOf(rule)).length === 0;
}

/** The rule in the shape of a policy. */
export function writtenBilling(rule: BillingFields): Record<string, unknown> {
  return { ...(rule.whose === 'firm' ? {} : { [rule.whose]: rule.name.trim() }), ...wantsOf(rule) };
}

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '');

/** A value of a policy's shape as it is typed; empty where the rule can have no such value. */
function typedOf(value: unknown, { kind }: Input): string {
  switch (kind) {
    case 'choice':
      return typeof value === 'boolean' ? (value ? 'yes' : 'no') : '';
    case 'amount':
      return textOf(value);
    case 'phrases':
      return Array.isArray(value) ? value.map(textOf).join(', ') : '';
  }
}

/** A rule of a policy's shape as it is typed. */
export function typedBilling(rule: Record<string, unknown>): BillingFields {
  const whose =
    rule.client !== undefined ? 'client' : rule.matter !== undefined || rule.matterId !== undefined ? 'matter' : 'firm';
  return {
    whose,
    // A matter that is named by Clio's id alone has to be named anew, rather than all of them being meant.
    name: whose === 'firm' ? '' : textOf(rule[whose]),
    typed: typedFields((name, input) => typedOf(rule[name], input)),
  };
}

/** Why a rule cannot be used as it stands, with the next step; or null. */
export function billingFault(rule: BillingFields): string | null {
  const { whose, name } = rule;
  if (whose === 'client' && name.trim() === '') return words.faults.noClient;
  if (whose === 'matter' && name.trim() === '') return words.faults.noMatter;
  const wants = wantsOf(rule);
  for (const { name: field, input } of FIELDS) {
    const value = wants[field];
    const asked = words.rules[field];
    if (input.kind !== 'amount' || typeof value !== 'number' || !('subject' in asked)) continue;
    if (!(value > 0 && value <= input.most)) return words.faults.notInRange(asked.subject, input.most);
  }
  if (!canBeKept(wants)) return words.faults.leastOverMost;
  return Object.keys(wants).length === 0 ? words.faults.wantsNothing : null;
}

/** The rule in one line. */
export function billingLine({ whose, name, typed }: BillingFields): string {
  const wants = FIELDS.flatMap(({ name: field, input }) => {
    const text = typed[field].trim();
    const asked = words.rules[field];
    if (typedValue(text, input) === undefined) return [];
    if ('yes' in asked) return asked.line[text === 'yes' ? 'yes' : 'no'];
    return 'subject' in asked ? asked.line(text) : asked.line(phrasesOf(text));
  });
  return words.ruleLine(whose === 'firm' ? words.allMatters : name.trim() || words.nobodyYet, wants);
}
