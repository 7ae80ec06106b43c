import * as v from 'valibot';

/** Whether a value from outside is an object with named fields: no list, and not null. */
export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * An object of these fields. Where none of them must be there the library takes a list for one, as it looks at nothing
 * but the fields; here a list is refused.
 */
// Where no message is parsed, the shapes made of it are left out of a bundle.
/* @__NO_SIDE_EFFECTS__ */
export function fields<const E extends v.ObjectEntries>(entries: E) {
  return v.pipe(v.custom<v.InferInput<v.ObjectSchema<E, undefined>>>(isFields), v.object(entries));
}
