import * as v from 'valibot';

/** What is seen, and not only there: neither blanks nor what no font shows. */
const SHOWS = /[^\s\p{C}\p{Default_Ignorable_Code_Point}]/u;
/** Characters of one text in a firm's file at most. */
const MAX_TEXT = 200;
/** Phrases in one list at most. */
const MAX_PHRASES = 2_000;

/** A text with something in it, in one line, without blanks at its ends. */
export const lineSchema = v.pipe(
  v.string(),
  v.transform((text) => text.toWellFormed().trim()),
  v.check((text) => SHOWS.test(text) && text.length <= MAX_TEXT && !/\p{Cc}/u.test(text)),
);

/** How a value is asked for in a form: yes or no, a number above 0 up to `most`, or phrases. */
export type Input = { kind: 'choice' } | { kind: 'amount'; most: number } | { kind: 'phrases' };

/** A value that a rule can be given: what it may be, and how it is asked for. */
export interface Field<Value> {
  schema: v.GenericSchema<unknown, Value>;
  input: Input;
}

/** Yes or no. */
export const choice: Field<boolean> = { schema: v.boolean(), input: { kind: 'choice' } };

/** A number above 0 and up to `most`. */
export function amount(most: number): Field<number> {
  return { schema: v.pipe(v.number(), v.gtValue(0), v.maxValue(most)), input: { kind: 'amount', most } };
}

/** Words or phrases, each in one line. */
export const phrases: Field<string[]> = {
  schema: v.pipe(v.array(lineSchema), v.maxLength(MAX_PHRASES)),
  input: { kind: 'phrases' },
};
