import * as v from 'valibot';
import { bannedWords } from './banned-words.ts';
import { blank } from './blank.ts';
import { categoryRequired } from './category-required.ts';
import { clerical } from './clerical.ts';
import { closed } from './closed.ts';
import { codes } from './codes.ts';
import { empty } from './empty.ts';
import type { Input } from './field.ts';
import { inClio } from './in-clio.ts';
import { leastMinutes } from './least-minutes.ts';
import { legend } from './legend.ts';
import { longDayHours } from './long-day-hours.ts';
import { itemOfOther, mentions } from './mentions.ts';
import { moreThanWorked } from './more-than-worked.ts';
import { mostCharacters } from './most-characters.ts';
import { mostHoursOfDay } from './most-hours-of-day.ts';
import { mostMinutes } from './most-minutes.ts';
import { noTime } from './no-time.ts';
import { oneTask } from './one-task.ts';
import { participantRequired } from './participant-required.ts';
import type { EntryRule, SettableRule } from './rule.ts';
import { vague } from './vague.ts';

/** All that can be said against an entry, the weightiest first where two stop it alike. */
export const RULES = [
  noTime,
  mentions,
  itemOfOther,
  blank,
  bannedWords,
  empty,
  legend,
  vague,
  clerical,
  oneTask,
  codes,
  categoryRequired,
  participantRequired,
  moreThanWorked,
  leastMinutes,
  inClio,
  mostMinutes,
  mostHoursOfDay,
  mostCharacters,
  closed,
  longDayHours,
] as const;

type Rule = (typeof RULES)[number];
type Settable = Extract<Rule, { name: string }>;
type ValueOf<R> = R extends SettableRule<string, infer Value, infer _, infer __> ? Value : never;
type WeighedOf<R> = R extends SettableRule<string, infer _, infer Weighed, infer __> ? Weighed : never;
type FindingOf<R> =
  R extends SettableRule<string, infer _, infer __, infer Finding>
    ? Finding
    : R extends EntryRule<infer Finding>
      ? Finding
      : never;

/** What is said against an entry: its kind, and what its sentence needs. Seconds are as Clio would show them. */
export type Finding = FindingOf<Rule>;
export type FindingKind = Finding['kind'];

/** The name of a rule that can be set. */
export type RuleName = Settable['name'];

/**
 * What a firm, a client or the attorney asks of entries. What is absent is left to the next wider rule, at last to the
 * default.
 */
export type Wants = { [R in Settable as R['name']]?: ValueOf<R> };

/** What counts for one matter once all rules are weighed; null: no such rule. */
export type Terms = { [R in Settable as R['name']]: WeighedOf<R> };

/** The rules that can be set. */
export const SETTABLE: readonly Settable[] = RULES.filter((rule): rule is Settable => 'name' in rule);

const INPUTS: readonly Input['kind'][] = ['choice', 'amount', 'phrases'];

/** What a form asks for, a field for each rule that can be set: choices first, then amounts, then phrases. */
export const FIELDS: readonly { name: RuleName; input: Input }[] = SETTABLE.map(({ name, field }) => ({
  name,
  input: field.input,
})).sort((a, b) => INPUTS.indexOf(a.input.kind) - INPUTS.indexOf(b.input.kind));

/** Whether the amounts of one rule can be kept together. */
export function canBeKept(wants: { leastMinutes?: number | undefined; mostMinutes?: number | undefined }): boolean {
  const { leastMinutes: least = 0, mostMinutes: most = Number.POSITIVE_INFINITY } = wants;
  return least <= most;
}

type Entries = { [R in Settable as R['name']]: v.OptionalSchema<R['field']['schema'], undefined> };

/** What each settable rule may be given, by its name: the part of a billing rule in a policy or a firm's file. */
export const wantsEntries = Object.fromEntries(
  SETTABLE.map(({ name, field }) => [name, v.optional(field.schema as v.GenericSchema)]),
) as unknown as Entries;
