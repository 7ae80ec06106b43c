import type { Rule } from '../../matching/index.ts';
import type { RuleChange } from '../../messages/matching.ts';
import type { KeptRule, Timeline } from '../../timeline/index.ts';

/** A kept rule as the matcher takes it. One with neither words nor a pattern is without effect there. */
export function ruleOf({ words, pattern, ...rest }: KeptRule): Rule {
  const rule = { ...rest, source: 'own' as const };
  return pattern === undefined ? { ...rule, words: words ?? '' } : { ...rule, pattern };
}

/** A rule as it is kept, or sent to a page. */
export function keptOf({ source: _, ...rule }: Rule): KeptRule {
  const { words, pattern, ...rest } = rule;
  return { ...rest, ...(words === undefined ? {} : { words }), ...(pattern === undefined ? {} : { pattern }) };
}

/** The attorney's rules, in the order in which they count. */
export async function keptRules(timeline: Pick<Timeline, 'read'>): Promise<KeptRule[]> {
  return (await timeline.read('rules')) ?? [];
}

const TEXTS = ['words', 'pattern', 'app', 'title'] as const;

/** A rule from whatever a page sent, without blanks around its texts and without empty ones; null where it is none. */
export function readRule(value: unknown): KeptRule | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, matter, enabled, ...rest } = value as Record<string, unknown>;
  if (typeof id !== 'string' || id === '' || id.length > 64) return null;
  if (typeof matter !== 'number' || !Number.isSafeInteger(matter)) return null;
  const rule: KeptRule = { id, matter, ...(enabled === false ? { enabled } : {}) };
  for (const field of TEXTS) {
    const text = rest[field];
    if (typeof text === 'string' && text.trim() !== '') rule[field] = text.toWellFormed().trim();
  }
  // Of two ways to say what is looked for, the plain one is meant.
  if (rule.words !== undefined) delete rule.pattern;
  return rule;
}

function placed(rules: readonly KeptRule[], rule: KeptRule, at: number): KeptRule[] {
  const others = rules.filter(({ id }) => id !== rule.id);
  return others.toSpliced(Math.max(0, Math.min(at, others.length)), 0, rule);
}

/** The attorney's rules after a change; as they were where it is about a rule that is not there (any more). */
export function changedRules(rules: readonly KeptRule[], change: RuleChange): KeptRule[] {
  switch (change.kind) {
    case 'put': {
      const rule = readRule(change.rule);
      if (!rule) return [...rules];
      const known = rules.findIndex(({ id }) => id === rule.id);
      return placed(rules, rule, change.at ?? (known < 0 ? rules.length : known));
    }
    case 'remove':
      return rules.filter(({ id }) => id !== change.id);
    case 'move': {
      const rule = rules.find(({ id }) => id === change.id);
      return rule ? placed(rules, rule, change.to) : [...rules];
    }
  }
}
