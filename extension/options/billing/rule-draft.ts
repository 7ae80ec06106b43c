import { AMOUNTS } from '../../firm/index.ts';

export type AmountName = (typeof AMOUNTS)[number][0];
type Choice = '' | 'yes' | 'no';

/** A billing rule for everybody, as an administrator types it. What is left empty, the rule does not settle. */
export interface BillingFields {
  whose: 'firm' | 'client' | 'matter';
  /** The client's full name, or the matter's number. */
  name: string;
  oneTask: Choice;
  categoryRequired: Choice;
  /** Numbers as typed. */
  amounts: Record<AmountName, string>;
  /** Words or phrases with commas between them. */
  bannedWords: string;
}

export const NO_BILLING: BillingFields = {
  whose: 'firm',
  name: '',
  oneTask: '',
  categoryRequired: '',
  amounts: { leastMinutes: '', mostMinutes: '', mostHoursOfDay: '', longDayHours: '' },
  bannedWords: '',
};

const AMOUNT_WORDS: Record<AmountName, string> = {
  leastMinutes: 'The fewest minutes',
  mostMinutes: 'The most minutes',
  mostHoursOfDay: 'The most hours of a day',
  longDayHours: 'A long day’s hours',
};

/** A number as people write it: with a point or a comma. */
const numberOf = (typed: string): number => Number(typed.trim().replace(',', '.'));
const wordsOf = (typed: string): string[] => typed.split(',').flatMap((word) => word.trim() || []);

/** What a rule wants of entries, in the shape of a policy. */
function wantsOf({ oneTask, categoryRequired, amounts, bannedWords }: BillingFields): Record<string, unknown> {
  const wants: Record<string, unknown> = {};
  if (oneTask !== '') wants.oneTask = oneTask === 'yes';
  if (categoryRequired !== '') wants.categoryRequired = categoryRequired === 'yes';
  for (const [name] of AMOUNTS) if (amounts[name].trim() !== '') wants[name] = numberOf(amounts[name]);
  const words = wordsOf(bannedWords);
  if (words.length > 0) wants.bannedWords = words;
  return wants;
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
const choiceOf = (value: unknown): Choice => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : '');

/** A rule of a policy's shape as it is typed. */
export function typedBilling(rule: Record<string, unknown>): BillingFields {
  const whose =
    rule.client !== undefined ? 'client' : rule.matter !== undefined || rule.matterId !== undefined ? 'matter' : 'firm';
  const amounts = Object.fromEntries(AMOUNTS.map(([name]) => [name, textOf(rule[name])]));
  return {
    whose,
    // A matter that is named by Clio's id alone has to be named anew, rather than all of them being meant.
    name: whose === 'firm' ? '' : textOf(rule[whose]),
    oneTask: choiceOf(rule.oneTask),
    categoryRequired: choiceOf(rule.categoryRequired),
    amounts: amounts as Record<AmountName, string>,
    bannedWords: Array.isArray(rule.bannedWords) ? rule.bannedWords.map(textOf).join(', ') : '',
  };
}

/** Why a rule cannot be used as it stands, with the next step; or null. */
export function billingFault(rule: BillingFields): string | null {
  if (rule.whose === 'client' && rule.name.trim() === '') return 'Name the client as in Clio.';
  if (rule.whose === 'matter' && rule.name.trim() === '') return 'Name the matter by its number in Clio.';
  for (const [name, most] of AMOUNTS) {
    const typed = rule.amounts[name];
    const amount = numberOf(typed);
    if (typed.trim() !== '' && !(amount > 0 && amount <= most))
      return `${AMOUNT_WORDS[name]}: write a number above 0 and up to ${most.toLocaleString()}.`;
  }
  const { leastMinutes, mostMinutes } = rule.amounts;
  if (leastMinutes.trim() !== '' && mostMinutes.trim() !== '' && numberOf(leastMinutes) > numberOf(mostMinutes))
    return 'The fewest minutes are more than the most. Change one of the two.';
  return Object.keys(wantsOf(rule)).length === 0 ? 'Say what this rule wants of entries.' : null;
}

/** The rule in one line. */
export function billingLine(rule: BillingFields): string {
  const whom = rule.whose === 'firm' ? 'All matters' : rule.name.trim() || 'Nobody yet';
  const { leastMinutes, mostMinutes, mostHoursOfDay, longDayHours } = rule.amounts;
  const wants = [
    rule.oneTask === 'yes' && 'one entry for each task',
    rule.oneTask === 'no' && 'one entry for each matter and day',
    rule.categoryRequired === 'yes' && 'a category on each entry',
    rule.categoryRequired === 'no' && 'no category needed',
    leastMinutes.trim() && `at least ${leastMinutes.trim()} minutes`,
    mostMinutes.trim() && `at most ${mostMinutes.trim()} minutes`,
    mostHoursOfDay.trim() && `at most ${mostHoursOfDay.trim()} hours a day`,
    longDayHours.trim() && `a word at more than ${longDayHours.trim()} hours a day`,
    wordsOf(rule.bannedWords).length > 0 && `never “${wordsOf(rule.bannedWords).join('”, “')}”`,
  ].filter(Boolean);
  return `${whom}: ${wants.join(', ') || 'nothing yet'}`;
}
