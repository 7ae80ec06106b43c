import * as v from 'valibot';

/** Where an entry in Clio differs from what is kept here, and what Clio has there; null where Clio does not say. */
const differenceSchema = v.variant('attribute', [
  v.object({ attribute: v.picklist(['matter', 'user', 'note', 'category', 'task', 'activity']) }),
  v.object({ attribute: v.literal('date'), day: v.nullable(v.string()) }),
  v.object({ attribute: v.literal('seconds'), seconds: v.nullable(v.number()) }),
  v.object({ attribute: v.picklist(['nonBillable', 'noCharge']), is: v.boolean() }),
]);

/** Why Clio refused something, or why it was not even sent. What Clio wrote stays as it came, in `said`. */
export const refusalSchema = v.variant('code', [
  v.object({ code: v.literal('said'), said: v.string() }),
  v.object({ code: v.picklist(['old-version', 'missing', 'stale', 'foreign-link', 'unknown-region']) }),
  v.object({
    code: v.literal('invalid'),
    attribute: v.picklist(['seconds', 'date', 'matter', 'user', 'category', 'code', 'entry']),
  }),
]);

/** `area`: the scope that opens it, where one is known. */
const forbiddenSchema = v.object({ code: v.literal('forbidden'), said: v.string(), area: v.nullable(v.string()) });

const plainSchema = v.object({
  code: v.picklist([
    'in-doubt',
    'unclear',
    'never-confirmed',
    'change-never-confirmed',
    'removal-never-confirmed',
    'deleted-in-clio',
    'changed-first',
    'change-billed',
    'change-unseen',
    'removal-changed',
    'removal-billed',
    'may-be-duplicate',
    'is-duplicate',
  ]),
});

const refusedSchema = v.object({
  code: v.picklist(['refused', 'change-refused']),
  why: v.nullable(v.variant('code', [...refusalSchema.options, forbiddenSchema])),
});

const reasonSchema = v.variant('code', [
  plainSchema,
  refusedSchema,
  v.object({ code: v.picklist(['kept-otherwise', 'changed-in-clio']), differences: v.array(differenceSchema) }),
  v.object({ code: v.literal('rounded-otherwise'), shown: v.number(), expected: v.number() }),
  v.object({ code: v.literal('earlier'), text: v.string() }),
]);

export type Difference = v.InferOutput<typeof differenceSchema>;
/** Reasons without parameters. */
export type PlainReason = v.InferOutput<typeof plainSchema>;
export type RefusedReason = v.InferOutput<typeof refusedSchema>;
export type Refusal = v.InferOutput<typeof refusalSchema>;

/**
 * Why an entry was refused, is unclear, or differs in Clio: a code with its parameters, for the pages to word. Seconds,
 * and days. `kept-otherwise`: Clio took it and has it otherwise · `rounded-otherwise`: Clio shows other seconds than were
 * expected · `in-doubt`: nobody knows whether it arrived, and it is looked up · `unclear`: what Clio has may be it ·
 * `…-never-confirmed`: it was tried as often as it is · `removal-…`: it was not taken back · `earlier`: a release before
 * stored a sentence that is none of those known.
 */
export type Reason = v.InferOutput<typeof reasonSchema>;

/** The reasons among what is stored. What is none of this list, as a later release's, is left out. */
export function readReasons(stored: unknown): Reason[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one) => {
    const reason = v.safeParse(reasonSchema, one);
    return reason.success ? [reason.output] : [];
  });
}
