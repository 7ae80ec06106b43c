import type { Rule, RuleFault, RuleField, RuleProblem } from '../model/rule.ts';
import { createScanner, type Scanner } from '../text/scanner.ts';
import { compilePattern, isProblem } from './pattern.ts';

/** More patterns than these would cost time on every title. */
const MAX_PATTERNS = 200;
/** More rules than these are no longer a list that a person keeps. */
const MAX_RULES = 5000;
const MAX_LENGTH = 200;

interface Fault {
  fault: RuleFault;
  field: RuleField | null;
  start: number;
  end: number;
}

const whole = (fault: RuleFault): Fault => ({ fault, field: null, start: 0, end: 0 });

function faultOfText(field: RuleField, text: string, scanner: Scanner): Fault | null {
  const all = { field, start: 0, end: text.length };
  if (field === 'words') {
    if (text.length > MAX_LENGTH) return { fault: 'too-long', field, start: MAX_LENGTH, end: text.length };
    return scanner(text).words === 0 ? { fault: 'empty', ...all } : null;
  }
  const pattern = compilePattern(text, scanner);
  if (isProblem(pattern)) return { ...pattern, field };
  return pattern.everything ? { fault: 'matches-everything', ...all } : null;
}

function faultsOfTexts(rule: Rule, scanner: Scanner): Fault[] {
  const faults: Fault[] = rule.words === undefined && rule.pattern === undefined ? [whole('empty')] : [];
  for (const field of ['words', 'pattern', 'app', 'title'] as const) {
    const text = rule[field];
    const fault = text === undefined ? null : faultOfText(field, text, scanner);
    // Everything in one application is a thing to want.
    const wanted = fault?.fault === 'matches-everything' && field === 'pattern' && rule.app !== undefined;
    if (fault && !wanted) faults.push(fault);
  }
  return faults;
}

/** What is wrong with each rule that cannot be used. */
export function faultsOf(rules: readonly Rule[], isKnown: (matter: number) => boolean): Map<Rule, Fault[]> {
  const scanner = createScanner();
  const found = new Map<Rule, Fault[]>();
  const ids = new Set<string>();
  let patterns = 0;
  for (const [place, rule] of rules.entries()) {
    const faults = faultsOfTexts(rule, scanner);
    if (ids.has(rule.id)) faults.push(whole('same-id'));
    if (!isKnown(rule.matter)) faults.push(whole('unknown-matter'));
    if (rule.pattern !== undefined) patterns++;
    if (place >= MAX_RULES || (rule.pattern !== undefined && patterns > MAX_PATTERNS)) faults.push(whole('too-many'));
    ids.add(rule.id);
    if (faults.length > 0) found.set(rule, faults);
  }
  return found;
}

/**
 * What is wrong with rules, in their order, with the place in the text; empty where all can be used. A rule with a
 * fault is without effect, the others go on.
 * @param isKnown whether a matter is on this computer; every matter is when absent
 */
export function checkRules(rules: readonly Rule[], isKnown: (matter: number) => boolean = () => true): RuleProblem[] {
  return [...faultsOf(rules, isKnown)].flatMap(([rule, faults]) =>
    faults.map((fault) => ({ rule: rule.id, ...fault })),
  );
}
