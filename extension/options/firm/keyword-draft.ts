import { checkRules, type RuleField } from '../../matching/index.ts';
import { options } from '../../ui/words/index.ts';
import { type RuleTexts, typedTexts, writtenTexts } from '../matching/rule-texts.ts';
import { problemWords, ruleWords } from '../matching/words.ts';

const words = options.firm.keywordRules;

/** A keyword rule for everybody, as an administrator types it; its matter by its number in Clio. */
export interface KeywordFields extends RuleTexts {
  matter: string;
}

export const NO_KEYWORD: KeywordFields = { ...typedTexts({}), matter: '' };

/** Whether nothing was typed yet. */
export function isBlankKeyword({ words, app, title, matter }: KeywordFields): boolean {
  return [words, app, title, matter].every((text) => text.trim() === '');
}

/** The rule in the shape of a policy. */
export function writtenKeyword(rule: KeywordFields): Record<string, unknown> {
  return { matter: rule.matter.trim(), ...writtenTexts(rule) };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A rule of a policy's shape as it is typed. */
export function typedKeyword(rule: Record<string, unknown>): KeywordFields {
  const isPattern = rule.pattern !== undefined;
  return {
    words: textOf(isPattern ? rule.pattern : rule.words),
    isPattern,
    app: textOf(rule.app),
    title: textOf(rule.title),
    matter: textOf(rule.matter),
  };
}

/** Why a rule cannot be used as it stands, with the next step and the field, where one can be named; or null. */
export function keywordFault(rule: KeywordFields): { text: string; field: RuleField | 'matter' | null } | null {
  const [problem] = checkRules([{ id: '', matter: 0, source: 'firm', ...writtenTexts(rule) }]);
  if (problem) return { text: problemWords(problem), field: problem.field };
  return rule.matter.trim() === '' ? { text: words.noMatter, field: 'matter' } : null;
}

/** The rule in one line. */
export function keywordLine(rule: KeywordFields): string {
  return words.line(ruleWords({ id: '', matter: 0, ...writtenTexts(rule) }), rule.matter.trim() || words.noMatterYet);
}
