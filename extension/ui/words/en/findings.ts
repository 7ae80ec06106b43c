import type { FindingView } from '../../../messages/card.ts';
import { counted, decimals, hours, number, worked } from './format.ts';

type FindingWords = {
  [K in FindingView['kind']]: (
    finding: Extract<FindingView, { kind: K }>,
    /** Hides names on a shared screen. */
    names: (text: string) => string,
  ) => { text: string; label: string };
};

/** What is said against an entry, and what the button says that mends it. Whose the rules are is not said with it. */
export const findings = {
  'no-time': () => ({ text: 'This entry has no time.', label: 'Leave it out' }),
  'other-matter': ({ number }, names) => ({
    text: `The narrative names another matter, ${names(number)}.`,
    label: 'Fine in this matter',
  }),
  'other-client': ({ client }, names) => ({
    text: `The narrative names another client, ${names(client)}.`,
    label: 'Fine in this matter',
  }),
  'item-of-other': ({ quote }, names) => ({
    text: `An item names another client, ${names(quote)}, and nothing of this matter. The narrative leaves it out.`,
    label: 'Fine in this matter',
  }),
  surname: ({ quote }, names) => ({
    text: `“${names(quote)}” is also the name of another client.`,
    label: 'Fine in this matter',
  }),
  blank: () => ({ text: 'A blank in the narrative is not filled in.', label: 'Fill it in' }),
  banned: ({ quote }, names) => ({
    text: `The rules for this matter do not allow “${names(quote)}” in a narrative.`,
    label: 'Change it',
  }),
  empty: () => ({ text: 'There is no narrative yet.', label: 'Write it' }),
  legend: ({ quote }, names) => ({ text: `“${names(quote)}” would stand on the bill.`, label: 'Take it out' }),
  clerical: ({ quote }, names) => ({
    text: `“${names(quote)}” is clerical work, which many clients do not pay.`,
    label: 'Change it',
  }),
  vague: ({ quote }, names) => ({ text: `“${names(quote)}” says little about the work.`, label: 'Say more' }),
  block: ({ parts, more }) =>
    parts.length === 0
      ? {
          text: 'The rules for this matter want one task per entry; the narrative tells several.',
          label: 'Tell one',
        }
      : {
          text:
            more > 0
              ? `The rules for this matter want one task per entry; split, they come to ${hours(more)} more.`
              : 'The rules for this matter want one task per entry.',
          label: `Split ${parts.map(decimals).join(' + ')} h`,
        },
  codes: () => ({ text: 'A task or an activity code is missing.', label: 'Choose them' }),
  category: () => ({ text: 'The rules for this matter want a category on each entry.', label: 'Choose one' }),
  'more-than-worked': ({ seconds, worked: done }) => ({
    text: `${hours(seconds)} would go to Clio, more than the ${worked(Math.round(done / 60))} that were worked.`,
    label: 'It is right',
  }),
  'too-short': ({ least, seconds }) => ({
    text: `By the rules for this matter the smallest entry is ${hours(least)}, more than the ${hours(seconds)} that Clio would show.`,
    label: `Send ${hours(least)}`,
  }),
  'in-clio': ({ seconds, left, timer }) => ({
    text: timer
      ? `Clio has ${hours(seconds)} for this matter and day already, and a timer for it runs there.`
      : `Clio has ${hours(seconds)} for this matter and day already.`,
    label: left > 0 ? `Send only ${hours(left)}` : 'Leave it out',
  }),
  'too-long': ({ most, within }) => ({
    text: `The rules for this matter allow at most ${hours(most)} on an entry.`,
    label: within > 0 ? `Send only ${hours(within)}` : 'Leave it out',
  }),
  'too-much-a-day': ({ most, within }) => ({
    text: `The rules for this matter allow at most ${hours(most)} a day.`,
    label: within > 0 ? `Send only ${hours(within)}` : 'Leave it out',
  }),
  'too-many-characters': ({ characters, totals, most }) => ({
    text: `The rules for this matter allow at most ${counted(most, 'character', 'characters')} in a narrative; this one has ${number(characters)}${totals > 0 ? ' with its line of totals' : ''}.`,
    label: 'Shorten it',
  }),
  closed: () => ({ text: 'This matter is closed in Clio.', label: 'Give to another' }),
  'long-day': ({ seconds, most }) => ({
    text: `This day comes to ${hours(seconds)}, more than ${hours(most)}.`,
    label: 'It is right',
  }),
  merge: ({ apart, together }) => ({
    text: `These small entries come to ${hours(apart)} in Clio, as one to ${hours(together)}.`,
    label: 'Make it one',
  }),
} satisfies FindingWords;
