import type { FirmView } from '../../messages/firm.ts';
import { options } from '../../ui/words/index.ts';
import {
  type BillingFields,
  billingFault,
  isBlankBilling,
  typedBilling,
  writtenBilling,
} from '../billing/rule-draft.ts';
import { isBlankKeyword, type KeywordFields, keywordFault, typedKeyword, writtenKeyword } from './keyword-draft.ts';

/** What an administrator fills in: for each setting a value, empty where it is left to each attorney, and a lock. */
export interface SetupFields {
  closed: '' | 'yes' | 'no';
  summary: '' | 'yes' | 'no';
  /** Names of categories, with commas between them. */
  nonBillable: string;
  /** Whole months, as typed. */
  months: string;
  /** Words of titles, a line each. */
  windows: string;
  /** Names of programs, a line each. */
  programs: string;
  rules: KeywordFields[];
  billing: BillingFields[];
  locks: Record<LockName, boolean>;
  /** Settings that the form knows by their descriptions alone, by the firm's names; absent: left to each attorney. */
  more: { readonly [name: string]: { value: MoreValue | null; locked: boolean } | undefined };
}
/** A value of such a setting; null where each decides. */
export type MoreValue = string | number | boolean;

export type LockName = 'closed' | 'summary' | 'nonBillable' | 'months' | 'windows' | 'rules' | 'billing';

export const NO_FIELDS: SetupFields = {
  closed: '',
  summary: '',
  nonBillable: '',
  months: '',
  windows: '',
  programs: '',
  rules: [],
  billing: [],
  locks: {
    closed: false,
    summary: false,
    nonBillable: false,
    months: false,
    windows: false,
    rules: false,
    billing: false,
  },
  more: {},
};

/** The settings' names as a policy has them. */
const LOCKED_NAMES: Record<LockName, string> = {
  closed: 'SHOW_CLOSED_CASES',
  summary: 'ADD_SUMMARY_TO_NARRATIVE',
  nonBillable: 'ACTIVITY_TYPES_NON_BILLABLE',
  months: 'keepMonths',
  windows: 'exclusions',
  rules: 'rules',
  billing: 'billing',
};
const LOCK_NAMES = Object.keys(LOCKED_NAMES) as LockName[];

const linesOf = (text: string): string[] => text.split('\n').flatMap((line) => line.trim() || []);

/** The first rule that cannot be used as it stands, with what to do about it; null where all can. */
export function faultOf(fields: SetupFields): { text: string; advice: string } | null {
  const { faults } = options.firm.settings;
  const found = [
    ...fields.rules.map((rule, at) => ({
      text: faults.keyword(at + 1),
      advice: isBlankKeyword(rule) ? null : (keywordFault(rule)?.text ?? null),
    })),
    ...fields.billing.map((rule, at) => ({
      text: faults.billing(at + 1),
      advice: isBlankBilling(rule) ? null : billingFault(rule),
    })),
  ];
  for (const { text, advice } of found) if (advice !== null) return { text, advice };
  return null;
}

/** The settings in the shape of a policy, unchecked: the worker checks them as it would a policy's. */
export function settingsOf(fields: SetupFields): Record<string, unknown> {
  const settings: Record<string, unknown> = {};
  if (fields.closed !== '') settings.SHOW_CLOSED_CASES = fields.closed === 'yes';
  if (fields.summary !== '') settings.ADD_SUMMARY_TO_NARRATIVE = fields.summary === 'yes';
  if (fields.nonBillable.trim() !== '') settings.ACTIVITY_TYPES_NON_BILLABLE = fields.nonBillable.trim();
  if (fields.months.trim() !== '') settings.keepMonths = Number(fields.months);
  const lists = {
    exclusions: [
      ...linesOf(fields.windows).map((title) => ({ title })),
      ...linesOf(fields.programs).map((app) => ({ app })),
    ],
    rules: fields.rules.filter((rule) => !isBlankKeyword(rule)).map(writtenKeyword),
    billing: fields.billing.filter((rule) => !isBlankBilling(rule)).map(writtenBilling),
  };
  for (const [name, list] of Object.entries(lists)) if (list.length > 0) settings[name] = list;
  for (const [name, one] of Object.entries(fields.more)) if (one && one.value !== null) settings[name] = one.value;
  const locked = [
    ...LOCK_NAMES.flatMap((name) => (fields.locks[name] ? [LOCKED_NAMES[name]] : [])),
    ...Object.entries(fields.more).flatMap(([name, one]) => (one?.locked ? [name] : [])),
  ].filter((name) => settings[name] !== undefined);
  if (locked.length > 0) settings.locked = locked;
  return settings;
}

type Item = Record<string, unknown>;
const itemsOf = (value: unknown): Item[] => (Array.isArray(value) ? (value as Item[]) : []);
const choiceOf = (value: unknown) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : '');
const textsOf = (items: Item[], name: 'app' | 'title'): string =>
  items.flatMap((item) => (typeof item[name] === 'string' ? [item[name]] : [])).join('\n');

const isMoreValue = (value: unknown): value is MoreValue => ['string', 'number', 'boolean'].includes(typeof value);

/**
 * What was filled in for settings that this form once made.
 * @param askable what it asks for by descriptions alone
 */
export function fieldsOf(settings: Record<string, unknown>, askable: FirmView['askable']): SetupFields {
  const exclusions = itemsOf(settings.exclusions);
  const locked: unknown[] = Array.isArray(settings.locked) ? settings.locked : [];
  const names = settings.ACTIVITY_TYPES_NON_BILLABLE;
  return {
    closed: choiceOf(settings.SHOW_CLOSED_CASES),
    summary: choiceOf(settings.ADD_SUMMARY_TO_NARRATIVE),
    nonBillable: typeof names === 'string' ? names : '',
    months: typeof settings.keepMonths === 'number' ? `${settings.keepMonths}` : '',
    windows: textsOf(exclusions, 'title'),
    programs: textsOf(exclusions, 'app'),
    rules: itemsOf(settings.rules).map(typedKeyword),
    billing: itemsOf(settings.billing).map(typedBilling),
    locks: Object.fromEntries(LOCK_NAMES.map((name) => [name, locked.includes(LOCKED_NAMES[name])])) as Record<
      LockName,
      boolean
    >,
    more: Object.fromEntries(
      askable.map(({ name }) => {
        const value = settings[name];
        return [name, { value: isMoreValue(value) ? value : null, locked: locked.includes(name) }];
      }),
    ),
  };
}
