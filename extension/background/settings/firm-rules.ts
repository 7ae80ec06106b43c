import { foldedWords } from '../../../shared/index.ts';
import type { BillingRule, RuleScope } from '../../billing/index.ts';
import type { FirmBillingRule, FirmRule, MatterName } from '../../firm/index.ts';
import { checkRules, type Rule, type RuleProblem } from '../../matching/index.ts';
import type { StoredMatter, Timeline } from '../../timeline/index.ts';
import { effective, type RuleOrigin } from './effective.ts';

/** A rule of the firm that means nobody here: no matter, or no client, is called so. */
export interface LostRule extends RuleOrigin {
  list: 'rules' | 'billing';
  /** The number or name that nobody has. */
  name: string;
}

/** A keyword rule of the firm whose words or pattern cannot be used. */
export interface FaultyRule extends RuleOrigin {
  problem: RuleProblem;
}

/** Ids by what they are called: of several that are called alike, the one that is written as it is looked up. */
function createRegister() {
  const byName = new Map<string, { name: string; id: number }[]>();
  const called = (name: string) => byName.get(foldedWords(name)) ?? [];
  return {
    has: (name: string) => called(name).length > 0,
    add(name: string, id: number) {
      const alike = called(name);
      if (alike.some((one) => one.id === id && one.name === name.trim())) return;
      byName.set(foldedWords(name), [...alike, { name: name.trim(), id }]);
    },
    /** Null for none, and for several. */
    find(name: string): number | null {
      const alike = called(name);
      const same = alike.filter((one) => one.name === name.trim());
      const [one = null, other] = new Set((same.length > 0 ? same : alike).map(({ id }) => id));
      return other === undefined ? one : null;
    },
  };
}

/** Finds matters and clients by the names that a firm's files use. What two matters are called finds neither. */
function directory(matters: readonly StoredMatter[]) {
  const numbers = createRegister();
  const earlier = createRegister();
  const clients = createRegister();
  for (const { id, display_number } of matters) numbers.add(display_number, id);
  for (const { id, aliases } of matters) for (const alias of aliases) earlier.add(alias, id);
  for (const { client } of matters) if (client) clients.add(client.name, client.id);
  return {
    matter: ({ matter, matterId }: MatterName) => {
      if (matter === undefined) return matterId ?? null;
      // A number of now counts before one of earlier.
      return (numbers.has(matter) ? numbers : earlier).find(matter);
    },
    client: clients.find,
  };
}

type Directory = ReturnType<typeof directory>;
const calledOf = ({ matter, matterId }: { matter?: string | undefined; matterId?: number | undefined }) =>
  matter ?? String(matterId);

/** A keyword rule of the firm as matching takes it, or null where its matter is not on this computer. */
function ruleOf(rule: FirmRule, place: number, find: Directory): Rule | null {
  const id = find.matter(rule);
  if (id === null) return null;
  const { app, title } = rule;
  return {
    // The firm's names must not meet the attorney's.
    id: `firm:${rule.id ?? place}`,
    matter: id,
    source: 'firm',
    ...(app === undefined ? {} : { app }),
    ...(title === undefined ? {} : { title }),
    ...(rule.words === undefined ? { pattern: rule.pattern } : { words: rule.words }),
  };
}

function scopeOf(rule: FirmBillingRule, find: Directory): RuleScope | null {
  if (rule.client !== undefined) {
    const id = find.client(rule.client);
    return id === null ? null : { kind: 'client', id };
  }
  if (rule.matter === undefined && rule.matterId === undefined) return { kind: 'firm' };
  const id = find.matter(rule as MatterName);
  return id === null ? null : { kind: 'matter', id };
}

function billingOf(rule: FirmBillingRule, scope: RuleScope): BillingRule {
  const { client: _, matter: __, matterId: ___, ...wants } = rule;
  return { ...wants, scope };
}

/**
 * The attorney's rules for single clients and matters, by the ids of the matters on this computer; the others stay
 * aside.
 */
export async function ownBillingRules(
  timeline: Pick<Timeline, 'allMatters'>,
  rules: readonly FirmBillingRule[],
): Promise<BillingRule[]> {
  if (rules.length === 0) return [];
  const find = directory(await timeline.allMatters());
  return rules.flatMap((rule) => {
    const scope = scopeOf(rule, find);
    if (!scope) return [];
    return billingOf(rule, scope.kind === 'firm' ? { kind: 'own' } : scope);
  });
}

/** What is wrong with keyword rules, whatever matters there are, each with its place from 1 among those given. */
export function faultyRules(rules: readonly FirmRule[]): { item: number; problem: RuleProblem }[] {
  const anyMatter: Directory = { matter: () => 0, client: () => null };
  const made = rules.flatMap((rule, at) => ruleOf(rule, at + 1, anyMatter) ?? []);
  const places = new Map(made.map(({ id }, at) => [id, at + 1]));
  return checkRules(made).map((problem) => ({ item: places.get(problem.rule) ?? 0, problem }));
}

/** The firm's rules on this computer's matters, those that mean nobody here, and those that cannot be used. */
export interface FirmRules {
  /** In the order in which they count, all of source `firm`. */
  rules: Rule[];
  billing: BillingRule[];
  lost: LostRule[];
  faulty: FaultyRule[];
}

/** The firm's keyword and billing rules, by the ids of the matters that are on this computer now. */
export async function firmRules(timeline: Pick<Timeline, 'readSome' | 'allMatters'>): Promise<FirmRules> {
  const { rules, billing, origins, locks } = await effective(timeline);
  const found: FirmRules = { rules: [], billing: [], lost: [], faulty: [] };
  const originOf = (rule: object): RuleOrigin => {
    const origin = origins.get(rule);
    if (!origin) throw new Error('a rule of the firm comes from its policy or its setup file');
    return origin;
  };
  // The matters of a large firm are many to read, and most firms ship no rules.
  const named =
    [...rules, ...billing].some(({ matter }) => matter !== undefined) || billing.some(({ client }) => client);
  const find = directory(named ? await timeline.allMatters() : []);
  const byId = new Map<string, RuleOrigin>();
  const locked = locks.includes('billing');
  for (const [at, rule] of rules.entries()) {
    const made = ruleOf(rule, at + 1, find);
    if (made) {
      found.rules.push(made);
      byId.set(made.id, originOf(rule));
    } else found.lost.push({ list: 'rules', ...originOf(rule), name: calledOf(rule) });
  }
  for (const problem of checkRules(found.rules)) {
    const origin = byId.get(problem.rule);
    if (origin) found.faulty.push({ ...origin, problem });
  }
  for (const rule of billing) {
    const scope = scopeOf(rule, find);
    if (scope) found.billing.push({ ...billingOf(rule, scope), ...(locked ? { locked } : {}) });
    else found.lost.push({ list: 'billing', ...originOf(rule), name: rule.client ?? calledOf(rule) });
  }
  return found;
}
