import type { RuleProblem } from '../../matching/index.ts';
import type { MeaningView, RuleDraft } from '../../messages/matching.ts';
import { matterNumber } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';

const words = options.matching;

/** What a rule looks for, in a few words: “lease” in Word, with “draft”. */
export function ruleWords(rule: RuleDraft): string {
  return words.ruleWords(rule);
}

/** What is wrong with a rule, and the next step. */
export function problemWords({ fault, field }: RuleProblem): string {
  const { problems } = words;
  const subject = problems.subjects[field ?? 'rule'];
  switch (fault) {
    case 'empty':
      return field === null || field === 'words' ? problems.noWord : problems.empty(subject);
    case 'empty-alternative':
      return problems.emptyAlternative;
    case 'too-long':
      return problems.tooLong(subject);
    case 'matches-everything':
      return problems.matchesEverything;
    case 'unknown-matter':
      return problems.unknownMatter;
    case 'same-id':
      return problems.sameId;
    case 'too-many':
      return problems.tooMany;
  }
}

/** What a window comes to. */
export function meaningWords({ outcome, matters }: MeaningView): string {
  const numbers = matters.map(matterNumber);
  switch (outcome) {
    case 'auto':
      return numbers[0] ?? '';
    case 'ambiguous':
      return words.preview.question(numbers);
    case 'closed':
      return words.preview.closed(numbers[0] ?? '');
    case 'private':
      return words.preview.notKept;
    case 'suggest':
    case 'none':
      return words.preview.needsMatter;
  }
}
