import * as v from 'valibot';

/** A client id or secret: visible ASCII, as OAuth has it, without blanks. */
export const credentialSchema = v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,500}$/));

/** A client id or secret that can be one. */
export function isCredential(value: unknown): value is string {
  return v.is(credentialSchema, value);
}

/** When a file was made, epoch milliseconds; 0 where it does not say. */
export const instantSchema = v.fallback(v.pipe(v.number(), v.safeInteger(), v.minValue(1)), 0);

/** One line of text for a screen, empty where there is none. */
export const nameSchema = v.fallback(
  v.pipe(
    v.string(),
    v.transform((text) => text.toWellFormed().replace(/\p{C}/gu, ' ').trim().slice(0, 200)),
  ),
  '',
);
