import * as v from 'valibot';
import { type MoreSettings, valueSchemas } from '../../firm/index.ts';
import { LANGUAGE_CHOICES, LANGUAGES } from '../../messages/language.ts';
import type { Control, SettingName, SettingValues } from '../../messages/settings.ts';
import {
  automaticFrom,
  billingChoices,
  DEFAULT_LEARNING,
  DEFAULT_RECORDING,
  DEFAULT_RETENTION,
  properties,
  recordingSettings,
  retentionSettings,
  type SettingsRecords,
} from '../../timeline/index.ts';

/**
 * What follows a change: the helper is told, what titles match is found anew, the store has something to do, a reminder
 * may be due, the worker speaks another language.
 */
export type Effect = 'helper' | 'matches' | 'maintenance' | 'reminders' | 'language';

/** All there is to know of one setting, but its words. */
export interface Setting<T = unknown> {
  /** The record of the store that holds it, and its field there; the record `settings` has every name as a field. */
  record: Exclude<keyof SettingsRecords, 'firm'>;
  /** Absent where the record is the value itself. */
  field?: string;
  schema: v.GenericSchema<unknown, T>;
  /** What counts where neither the attorney nor the firm set anything. */
  fallback: T;
  /** By what name a firm may set and lock it. */
  firm?: string;
  sets?: readonly Effect[];
  /** How “Your data” asks for it on the options page, which needs to know no more of it; absent where a form does. */
  control?: Control;
}

const recording = recordingSettings.entries;
const retention = retentionSettings.entries;
const billing = billingChoices.entries;
const own = properties.entries;

/** Half hours up to six in the morning, in minutes after midnight. */
const STARTS = Array.from({ length: 13 }, (_, index) => index * 30);

/** The days on which a week may begin. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/**
 * Every setting. What a page may change, what is stored, what a firm may say of it: all of it follows from this table.
 */
export const REGISTRY = {
  idleAfterMinutes: {
    record: 'recording',
    field: 'idleAfterMinutes',
    schema: recording.idleAfterMinutes,
    fallback: DEFAULT_RECORDING.idleAfterMinutes,
    sets: ['helper'],
  },
  exclusions: {
    record: 'recording',
    field: 'exclusions',
    schema: recording.exclusions,
    fallback: DEFAULT_RECORDING.exclusions,
    // The firm's are left out beside the attorney's, never instead of them.
    sets: ['helper'],
  },
  keepCapturing: {
    record: 'recording',
    field: 'keepCapturing',
    schema: recording.keepCapturing,
    fallback: DEFAULT_RECORDING.keepCapturing,
    sets: ['helper'],
  },
  uncheckedTitles: {
    record: 'recording',
    field: 'uncheckedTitles',
    schema: recording.uncheckedTitles.wrapped,
    fallback: false,
    sets: ['helper'],
  },
  microphone: {
    record: 'recording',
    field: 'microphone',
    schema: recording.microphone.wrapped,
    // Nobody is heard who has not agreed to that, be it by the words of the consent.
    fallback: false,
    sets: ['helper'],
  },
  subjects: {
    record: 'recording',
    field: 'subjects',
    schema: recording.subjects.wrapped,
    fallback: false,
    sets: ['helper'],
  },
  months: {
    record: 'keeping',
    field: 'months',
    schema: retention.months,
    fallback: DEFAULT_RETENTION.months,
    firm: 'keepMonths',
    sets: ['maintenance'],
  },
  hold: {
    record: 'keeping',
    field: 'hold',
    schema: retention.hold,
    fallback: DEFAULT_RETENTION.hold,
    sets: ['maintenance'],
    control: { kind: 'switch' },
  },
  startOfDay: {
    record: 'keeping',
    field: 'startOfDay',
    schema: retention.startOfDay,
    fallback: DEFAULT_RETENTION.startOfDay,
    sets: ['maintenance'],
    control: { kind: 'choice', values: STARTS },
  },
  startOfWeek: {
    record: 'settings',
    field: 'startOfWeek',
    schema: v.picklist(WEEKDAYS),
    fallback: 'monday',
    firm: 'startOfWeek',
    control: { kind: 'choice', values: WEEKDAYS },
  },
  language: {
    record: 'settings',
    field: 'language',
    schema: v.picklist(LANGUAGE_CHOICES),
    fallback: 'browser',
    sets: ['language'],
    // One language is no choice.
    ...(LANGUAGES.length > 1 ? { control: { kind: 'choice', values: LANGUAGE_CHOICES } } : {}),
  },
  remindAt: {
    record: 'settings',
    field: 'remindAt',
    schema: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439))),
    // The browser asks the attorney before anything may be shown.
    fallback: null,
    sets: ['reminders'],
  },
  showClosedCases: {
    record: 'properties',
    field: 'showClosedCases',
    schema: own.showClosedCases,
    fallback: false,
    firm: 'SHOW_CLOSED_CASES',
    sets: ['matches'],
  },
  addSummaryToNarrative: {
    record: 'properties',
    field: 'addSummaryToNarrative',
    schema: own.addSummaryToNarrative,
    fallback: false,
    firm: 'ADD_SUMMARY_TO_NARRATIVE',
  },
  activityTypesNonBillable: {
    record: 'properties',
    field: 'activityTypesNonBillable',
    schema: own.activityTypesNonBillable,
    fallback: '',
    firm: 'ACTIVITY_TYPES_NON_BILLABLE',
  },
  byTask: { record: 'billing', field: 'byTask', schema: billing.byTask.wrapped, fallback: false },
  rounding: { record: 'billing', field: 'rounding', schema: billing.rounding.wrapped, fallback: null },
  longDayHours: { record: 'billing', field: 'longDayHours', schema: billing.longDayHours.wrapped, fallback: null },
  rules: { record: 'billing', field: 'rules', schema: billing.rules.wrapped, fallback: [] },
  automaticFrom: {
    record: 'learning',
    field: 'automaticFrom',
    schema: automaticFrom,
    fallback: DEFAULT_LEARNING.automaticFrom,
    sets: ['matches'],
  },
  hideNames: { record: 'hideNames', schema: v.boolean(), fallback: false },
} satisfies { [N in SettingName]: Setting<SettingValues[N]> } & Readonly<Record<string, Setting>>;

/**
 * What every setting may be, by its name: those that pages know, and those that they show by their descriptions alone.
 */
export type Values = { [N in keyof typeof REGISTRY]: v.InferOutput<(typeof REGISTRY)[N]['schema']> };
export type Name = keyof Values;

/** The names of all settings. */
export const NAMES = Object.keys(REGISTRY) as Name[];

const OF_FIRMS = Object.values<Setting>(REGISTRY).flatMap(({ firm, ...rest }) =>
  firm === undefined || Object.hasOwn(valueSchemas, firm) ? [] : [{ name: firm, ...rest }],
);

/** Those that a firm may set and whose schema stands here alone, by the firm's names: for whoever reads its files. */
export const FIRM_SETTINGS: MoreSettings = Object.fromEntries(OF_FIRMS.map(({ name, schema }) => [name, schema]));

/** The same as the form of a setup file asks for them. */
export const ASKED_OF_FIRMS: readonly { name: string; control: Control }[] = OF_FIRMS.flatMap(({ name, control }) =>
  control ? [{ name, control }] : [],
);
