import * as v from 'valibot';

/** The last instant that a sample may bear, epoch milliseconds: the year 2200, beyond any clock that can be right. */
export const LAST_INSTANT = 7_258_118_400_000;

/** The longest title or application name that is kept, in code points. */
export const MAX_TEXT = 1024;

/** A whole number from 0 on. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** An instant that can be right, epoch milliseconds in whole numbers. */
export const instant = v.pipe(count, v.maxValue(LAST_INSTANT));

/** Text of so many code points at most, {@link MAX_TEXT} unless another number is given. */
// Where no message is parsed, the shapes made of it are left out of a bundle.
/* @__NO_SIDE_EFFECTS__ */
export function text(most = MAX_TEXT) {
  // A code point takes at most two UTF-16 units.
  return v.pipe(v.string(), v.maxLength(most * 2));
}

/** The id of a journal or of a profile. */
export const uuid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));

/** A place in a journal: everything up to and including `seq` is settled. */
export const place = { journal: uuid, seq: count };
export type Cursor = v.InferOutput<v.ObjectSchema<typeof place, undefined>>;

/** A cursor with the instant of its sample. */
export const settled = v.object({ ...place, at: instant });
export type Settled = v.InferOutput<typeof settled>;
