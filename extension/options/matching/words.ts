import type { RuleProblem } from '../../matching/index.ts';
import type { MeaningView, RuleDraft } from '../../messages/matching.ts';
import { counted } from '../../ui/index.ts';

/** What a rule looks for, in a few words: “lease” in Word, with “draft”. */
export function ruleWords({ words, pattern, app, title }: RuleDraft): string {
  return [
    pattern === undefined ? `“${words ?? ''}”` : `pattern “${pattern}”`,
    app && ` in ${app}`,
    title && `, with “${title}” too`,
  ]
    .filter(Boolean)
    .join('');
}

const FIELDS = { words: 'The words', pattern: 'The pattern', app: 'The program', title: 'The further words' } as const;

/** What is wrong with a rule, and the next step. */
export function problemWords({ fault, field }: RuleProblem): string {
  const what = field === null ? 'The rule' : FIELDS[field];
  switch (fault) {
    case 'empty':
      return field === null || field === 'words'
        ? 'Write at least one word with a letter or a digit.'
        : `${what} hold no letter or digit. Write some, or leave it empty.`;
    case 'empty-alternative':
      return 'Nothing stands on one side of a “|”. Write the other possibility there, or take the “|” away.';
    case 'too-long':
      return `${what} may be 200 characters long at most. Shorten the text.`;
    case 'matches-everything':
      return 'This fits every title. Add a word, or name a program below.';
    case 'unknown-matter':
      return 'This matter is not on this computer any more. Choose another one.';
    case 'same-id':
      return 'This rule is there twice. Remove one of the two.';
    case 'too-many':
      return 'There are more rules than can be used. Remove some that you no longer need.';
  }
}

/** What a window comes to. */
export function meaningWords({ outcome, matters }: MeaningView): string {
  const numbers = matters.map(({ number }) => number);
  switch (outcome) {
    case 'auto':
      return numbers[0] ?? '';
    case 'ambiguous':
      return `a question: ${numbers.join(' or ')}`;
    case 'closed':
      return `${numbers[0] ?? ''}, which is closed`;
    case 'private':
      return 'not kept';
    case 'suggest':
    case 'none':
      return 'needs a matter';
  }
}

/** How many items, and their time. */
export function amountWords(items: number, minutes: string): string {
  return `${counted(items, 'item', 'items')}, ${minutes}`;
}
