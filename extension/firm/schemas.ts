import * as v from 'valibot';
import { foldedWords } from '../../shared/index.ts';
import { canBeKept, lineSchema, wantsEntries } from '../billing/index.ts';
import type { FirmBillingRule, FirmExclusion, FirmRule } from './settings.ts';

/** The regions in which Clio is, and the sandbox of a sandbox build. */
const regionSchema = v.picklist(['us', 'eu', 'ca', 'au', 'sandbox']);
const MAX_MONTHS = 1_200;
const MAX_CATEGORY_NAMES = 4_000;

/** An item as read: fields without a value are not there, and the checks before hold. */
function item<T extends object>() {
  return v.transform(
    (fields: object) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T,
  );
}

/** An id as Clio gives them. */
export const idSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** The number of a matter as Clio shows it, or its id in Clio. */
const matterEntries = { matter: v.optional(lineSchema), matterId: v.optional(idSchema) };

/**
 * A window that is never recorded: every word given of one of them is in the window's program or title. Half an
 * exclusion could leave out far more windows than the firm meant, so each part that is there has a word in it.
 */
const exclusionSchema = v.pipe(
  v.object({ app: v.optional(lineSchema), title: v.optional(lineSchema) }),
  v.check(({ app, title }) => app !== undefined || title !== undefined),
  v.check(({ app, title }) => [app, title].every((text) => text === undefined || foldedWords(text) !== '')),
  item<FirmExclusion>(),
);

/**
 * A keyword rule: one matter, and either words or a pattern. Half a rule could fit far more titles than the firm meant.
 */
const keywordRuleSchema = v.pipe(
  v.object({
    id: v.optional(lineSchema),
    app: v.optional(lineSchema),
    title: v.optional(lineSchema),
    words: v.optional(lineSchema),
    pattern: v.optional(lineSchema),
    ...matterEntries,
  }),
  v.check(({ matter, matterId }) => (matter === undefined) !== (matterId === undefined)),
  v.check(({ words, pattern }) => (words === undefined) !== (pattern === undefined)),
  item<FirmRule>(),
);

/** A billing rule: for one client, for one matter, or for all; and what it wants of entries. */
const billingRuleSchema = v.pipe(
  v.object({ client: v.optional(lineSchema), ...matterEntries, ...wantsEntries }),
  v.check((whose) => [whose.client, whose.matter, whose.matterId].filter((name) => name !== undefined).length < 2),
  v.check(canBeKept),
  item<FirmBillingRule>(),
);

/**
 * The properties of the connection, under the names by which Clio's users know them. An empty list of categories is a
 * thing to want.
 */
const propertySchemas = {
  SHOW_CLOSED_CASES: v.boolean(),
  ADD_SUMMARY_TO_NARRATIVE: v.boolean(),
  ACTIVITY_TYPES_NON_BILLABLE: v.pipe(
    v.string(),
    v.maxLength(MAX_CATEGORY_NAMES),
    v.transform((names) => names.toWellFormed().trim()),
  ),
};

/**
 * The settings of one value each. With {@link itemSchemas} they are all that a policy or a setup file may say, and what
 * the managed policy's schema is made from.
 */
export const valueSchemas = {
  region: regionSchema,
  clientId: lineSchema,
  ...propertySchemas,
  /** Titles are kept for so many months; 0 for ever. */
  keepMonths: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_MONTHS)),
};

/** The items of each setting that is a list. */
export const itemSchemas = { exclusions: exclusionSchema, rules: keywordRuleSchema, billing: billingRuleSchema };
