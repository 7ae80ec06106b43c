import type { RuleDraft } from '../messages-matching.ts';

/** What a keyword rule looks for, as it is typed: words or a pattern, and where. */
export interface RuleTexts {
  words: string;
  isPattern: boolean;
  app: string;
  title: string;
}

type WrittenTexts = Pick<RuleDraft, 'words' | 'pattern' | 'app' | 'title'>;

/** The texts as a rule has them; what is left empty is not in it. */
export function writtenTexts({ words, isPattern, app, title }: RuleTexts): WrittenTexts {
  return {
    ...(isPattern ? { pattern: words.trim() } : { words: words.trim() }),
    ...(app.trim() ? { app: app.trim() } : {}),
    ...(title.trim() ? { title: title.trim() } : {}),
  };
}

/** A rule's texts as they are typed. */
export function typedTexts({ words, pattern, app = '', title = '' }: WrittenTexts): RuleTexts {
  return { words: words ?? pattern ?? '', isPattern: pattern !== undefined, app, title };
}
