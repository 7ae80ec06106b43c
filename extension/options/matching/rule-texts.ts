import type { RuleDraft } from '../../messages/matching.ts';

/** What a keyword rule looks for, as it is typed: words or a pattern, and where. */
export interface RuleTexts {
  words: string;
  isPattern: boolean;
  app: string;
  title: string;
}

/** The texts as a rule has them; what is left empty is not in it. */
export function writtenTexts({ words, isPattern, app, title }: RuleTexts) {
  return {
    ...(isPattern ? { pattern: words.trim() } : { words: words.trim() }),
    ...(app.trim() ? { app: app.trim() } : {}),
    ...(title.trim() ? { title: title.trim() } : {}),
  };
}

/** A rule's texts as they are typed. */
export function typedTexts(rule: Pick<RuleDraft, 'words' | 'pattern' | 'app' | 'title'>): RuleTexts {
  const { words, pattern, app = '', title = '' } = rule;
  return { words: words ?? pattern ?? '', isPattern: pattern !== undefined, app, title };
}
