import { decimalHours } from '../../billing/index.ts';
import type { FindingView } from '../../messages/card.ts';

/** A finding in a sentence, and the button that mends it. */
export interface FindingWords {
  text: string;
  /** The worker mends it (`fix`), the attorney says it is fine (`confirm`), or goes where it can be mended. */
  way: 'fix' | 'confirm' | 'narrative' | 'category' | 'matter';
  label: string;
}

/** Whose they are, of the client, the firm or the attorney, is not said with a finding. */
const RULES = 'The rules for this matter';

/** What a finding means for the attorney. Names in it come through `names`, which hides them on a shared screen. */
export function findingWords(finding: FindingView, names: (text: string) => string): FindingWords {
  switch (finding.kind) {
    case 'other-matter':
      return {
        text: `The narrative names another matter, ${names(finding.matter.number)}.`,
        way: 'confirm',
        label: 'Fine in this matter',
      };
    case 'other-client':
      return {
        text: `The narrative names another client, ${names(finding.client)}.`,
        way: 'confirm',
        label: 'Fine in this matter',
      };
    case 'surname':
      return {
        text: `“${names(finding.quote)}” is also the name of another client.`,
        way: 'confirm',
        label: 'Fine in this matter',
      };
    case 'empty':
      return { text: 'There is no narrative yet.', way: 'narrative', label: 'Write it' };
    case 'vague':
      return { text: `“${names(finding.quote)}” says little about the work.`, way: 'narrative', label: 'Say more' };
    case 'blank':
      return { text: 'A blank in the narrative is not filled in.', way: 'narrative', label: 'Fill it in' };
    case 'one-task':
      return finding.parts.length > 0
        ? {
            text:
              finding.more > 0
                ? `${RULES} want one task per entry; split, they come to ${decimalHours(finding.more)} h more.`
                : `${RULES} want one task per entry.`,
            way: 'fix',
            label: `Split ${finding.parts.map(decimalHours).join(' + ')}`,
          }
        : {
            text: `${RULES} want one task per entry; the narrative tells several.`,
            way: 'narrative',
            label: 'Tell one',
          };
    case 'long-day':
      return {
        text: `This day comes to ${decimalHours(finding.hours * 3600)} h, more than ${finding.limit} h.`,
        way: 'confirm',
        label: 'It is right',
      };
    case 'closed':
      return { text: 'This matter is closed in Clio.', way: 'matter', label: 'Give to another' };
    case 'no-category':
      return { text: `${RULES} want a category on each entry.`, way: 'category', label: 'Choose one' };
    case 'no-codes':
      return { text: 'A task or an activity code is missing.', way: 'category', label: 'Choose them' };
    case 'already':
      return {
        text: finding.timer
          ? `Clio has ${decimalHours(finding.inClio)} h for this matter and day already, and a timer for it runs there.`
          : `Clio has ${decimalHours(finding.inClio)} h for this matter and day already.`,
        way: 'fix',
        label: finding.missing > 0 ? `Send only ${decimalHours(finding.missing)} h` : 'Leave it out',
      };
    case 'banned-word':
      return {
        text: `${RULES} do not allow “${names(finding.quote)}” in a narrative.`,
        way: 'narrative',
        label: 'Change it',
      };
    case 'over-cap':
      return {
        text: `${RULES} allow at most ${decimalHours(finding.cap)} h ${finding.ofDay ? 'a day' : 'on an entry'}.`,
        way: 'fix',
        label: finding.within > 0 ? `Send only ${decimalHours(finding.within)} h` : 'Leave it out',
      };
    case 'under-minimum':
      return {
        text: `By the rules for this matter the smallest entry is ${decimalHours(finding.minimum)} h, more than the ${decimalHours(finding.inClio)} h that Clio would show.`,
        way: 'fix',
        label: `Send ${decimalHours(finding.minimum)} h`,
      };
    case 'merge':
      return {
        text: `These small entries come to ${decimalHours(finding.apart)} h in Clio, as one to ${decimalHours(finding.together)} h.`,
        way: 'fix',
        label: 'Make it one',
      };
  }
}

/** Until these are mended nothing is sent, or there is nothing to confirm: nobody can say that they are fine. */
const ONLY_MENDED: readonly FindingView['kind'][] = ['blank', 'banned-word', 'no-category', 'merge'];

/** Whether the attorney may say that a finding is fine as it is, beside what mends it. */
export function mayBeFine(finding: FindingView, names: (text: string) => string): boolean {
  return !ONLY_MENDED.includes(finding.kind) && findingWords(finding, names).way !== 'confirm';
}
