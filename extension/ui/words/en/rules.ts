import type { RuleName, Wants } from '../../../billing/index.ts';

/** A rule that is chosen: yes, no, or left as it is. */
interface ChoiceWords {
  label: string;
  yes: string;
  no: string;
  line: { yes: string; no: string };
}

/** A rule with a number. */
interface AmountWords {
  label: string;
  /** Begins a sentence about the number. */
  subject: string;
  line(amount: string): string;
}

/** A rule with a list of phrases. */
interface PhrasesWords {
  label: string;
  placeholder: string;
  line(phrases: readonly string[]): string;
}

type RuleWords = {
  [N in RuleName]: Required<Wants>[N] extends boolean
    ? ChoiceWords
    : Required<Wants>[N] extends number
      ? AmountWords
      : PhrasesWords;
};

/** A number as it is typed, with what it counts. */
const amount = (typed: string, one: string, many: string) => `${typed} ${Number(typed) === 1 ? one : many}`;

/** What each rule for entries is called: in a form, and in the line that sums a rule up. */
export const rules = {
  oneTask: {
    label: 'Entries',
    yes: 'One for each task',
    no: 'One for each matter and day',
    line: { yes: 'one entry for each task', no: 'one entry for each matter and day' },
  },
  categoryRequired: {
    label: 'Category',
    yes: 'Needed on each entry',
    no: 'Not needed',
    line: { yes: 'a category on each entry', no: 'no category needed' },
  },
  participantRequired: {
    label: 'Who took part in a conversation',
    yes: 'Said in each narrative',
    no: 'Said where you choose to',
    line: { yes: 'who took part in each conversation', no: 'who took part only where you choose to' },
  },
  leastMinutes: {
    label: 'Fewest minutes of an entry',
    subject: 'The fewest minutes',
    line: (minutes) => `at least ${amount(minutes, 'minute', 'minutes')}`,
  },
  mostMinutes: {
    label: 'Most minutes of an entry',
    subject: 'The most minutes',
    line: (minutes) => `at most ${amount(minutes, 'minute', 'minutes')}`,
  },
  mostHoursOfDay: {
    label: 'Most hours of a day for the matter',
    subject: 'The most hours of a day',
    line: (most) => `at most ${most} h a day`,
  },
  mostCharacters: {
    label: 'Most characters of a narrative',
    subject: 'The most characters',
    line: (characters) => `at most ${amount(characters, 'character', 'characters')} in a narrative`,
  },
  longDayHours: {
    label: 'Point out days longer than (hours)',
    subject: 'A long day’s hours',
    line: (most) => `a word at more than ${most} h a day`,
  },
  bannedWords: {
    label: 'Words that no narrative may hold',
    placeholder: 'None, or several with commas',
    line: (phrases) => `never “${phrases.join('”, “')}”`,
  },
} satisfies RuleWords;
