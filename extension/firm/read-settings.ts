import * as v from 'valibot';
import { foldedWords } from '../../shared/index.ts';
import { canBeKept, type Wants, wantsEntries } from '../billing/index.ts';
import {
  FIRM_PROPERTIES,
  type FirmBillingRule,
  type FirmExclusion,
  type FirmProperties,
  type FirmRule,
  type FirmSettings,
  LOCKABLE,
  type Lockable,
  type MatterName,
} from './settings.ts';

/** A part that cannot be used, by its name; of a list, with the place of the item, from 1. It is without effect. */
export interface SettingsProblem {
  name: string;
  item?: number;
}

const REGIONS: readonly unknown[] = ['us', 'eu', 'ca', 'au', 'sandbox'] satisfies FirmSettings['region'][];
const LONGEST_TEXT = 200;
const LONGEST_LIST = 2_000;
/** All firm's exclusions together: with as many of the attorney's, of the longest kind, they fit in a frame of the wire. */
export const MOST_EXCLUSIONS = 100;
const MOST_MONTHS = 1_200;

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Something that is seen. */
const SHOWS = /[^\s\p{C}\p{Default_Ignorable_Code_Point}]/u;

/** A text with something in it, in one line; null where it is none. */
function textOf(value: unknown, most = LONGEST_TEXT): string | null {
  if (typeof value !== 'string') return null;
  const text = value.toWellFormed().trim();
  return !SHOWS.test(text) || text.length > most || /\p{Cc}/u.test(text) ? null : text;
}

/** The texts of some fields; null where one that is there is none. */
function textsOf<N extends string>(item: Fields, names: readonly N[]): { [name in N]?: string } | null {
  const found: { [name in N]?: string } = {};
  for (const name of names) {
    if (item[name] === undefined) continue;
    const text = textOf(item[name]);
    if (text === null) return null;
    found[name] = text;
  }
  return found;
}

/** The matter that an item names; undefined where it names none, null where it names it in no way that can be right. */
function matterOf({ matter, matterId }: Fields): MatterName | undefined | null {
  if (matter === undefined && matterId === undefined) return undefined;
  if (matter !== undefined && matterId !== undefined) return null;
  if (matter === undefined)
    return Number.isSafeInteger(matterId) && (matterId as number) > 0 ? { matterId: matterId as number } : null;
  const number = textOf(matter);
  return number === null ? null : { matter: number };
}

function exclusionOf(item: Fields): FirmExclusion | null {
  const texts = textsOf(item, ['app', 'title']);
  // Half an exclusion could leave out far more windows than the firm meant.
  const compared = texts && Object.values(texts).every((text) => foldedWords(text) !== '');
  return compared && (texts.app ?? texts.title) !== undefined ? texts : null;
}

function ruleOf(item: Fields): FirmRule | null {
  const matter = matterOf(item);
  const texts = textsOf(item, ['id', 'app', 'title', 'words', 'pattern']);
  if (!matter || !texts) return null;
  const { words, pattern, ...rest } = texts;
  // Half a rule could fit far more titles than the firm meant.
  if ((words === undefined) === (pattern === undefined)) return null;
  return { ...rest, ...matter, ...(words === undefined ? { pattern: pattern ?? '' } : { words }) };
}

function billingRuleOf(item: Fields): FirmBillingRule | null {
  const matter = matterOf(item);
  const client = item.client === undefined ? undefined : textOf(item.client);
  if (matter === null || client === null || (matter && client)) return null;
  const read = v.safeParse(v.object(wantsEntries), item);
  if (!read.success) return null;
  const wants: Wants = Object.fromEntries(Object.entries(read.output).filter(([, value]) => value !== undefined));
  return canBeKept(wants) ? { ...matter, ...(client === undefined ? {} : { client }), ...wants } : null;
}

/** What was read of a policy or a file. */
export interface ReadSettings {
  settings: FirmSettings;
  problems: SettingsProblem[];
  /** The place of each item in the list where it stands, from 1, those that were left out counted. */
  places: ReadonlyMap<object, number>;
}

/**
 * The settings from whatever a policy or a file holds: each part that cannot be right is left out and named, the others
 * count. What is not a setting is passed over: a newer Matterline may know it.
 */
export function readFirmSettings(value: unknown): ReadSettings {
  const problems: SettingsProblem[] = [];
  const places = new Map<object, number>();
  const given = isFields(value) ? value : {};
  if (!isFields(value)) problems.push({ name: 'settings' });
  const wrong = (name: string, item?: number) => void problems.push(item === undefined ? { name } : { name, item });

  /** The items of a list that can be used; those past the most are named as one. */
  function listOf<T extends object>(name: string, read: (item: Fields) => T | null, most = LONGEST_LIST): T[] {
    const list = given[name];
    if (list === undefined) return [];
    if (!Array.isArray(list)) {
      wrong(name);
      return [];
    }
    if (list.length > most) wrong(name, most + 1);
    return list.slice(0, most).flatMap((item, at) => {
      const found = isFields(item) ? read(item) : null;
      if (found === null) {
        wrong(name, at + 1);
        return [];
      }
      places.set(found, at + 1);
      return [found];
    });
  }

  const settings: FirmSettings = {
    properties: {},
    exclusions: listOf('exclusions', exclusionOf, MOST_EXCLUSIONS),
    rules: listOf('rules', ruleOf),
    billing: listOf('billing', billingRuleOf),
    locked: [],
  };
  const { region, clientId, keepMonths, locked } = given;
  if (region !== undefined) {
    if (REGIONS.includes(region)) settings.region = region as NonNullable<FirmSettings['region']>;
    else wrong('region');
  }
  if (clientId !== undefined) {
    const text = textOf(clientId);
    if (text === null) wrong('clientId');
    else settings.clientId = text;
  }
  if (keepMonths !== undefined) {
    if (Number.isInteger(keepMonths) && (keepMonths as number) >= 0 && (keepMonths as number) <= MOST_MONTHS)
      settings.keepMonths = keepMonths as number;
    else wrong('keepMonths');
  }
  for (const name of FIRM_PROPERTIES) {
    if (given[name] === undefined) continue;
    const property = propertyOf(name, given[name]);
    if (property === null) wrong(name);
    else Object.assign(settings.properties, property);
  }
  if (locked !== undefined && !Array.isArray(locked)) wrong('locked');
  for (const [at, name] of (Array.isArray(locked) ? locked : []).entries()) {
    if (!(LOCKABLE as readonly unknown[]).includes(name)) wrong('locked', at + 1);
    else if (!settings.locked.includes(name as Lockable)) settings.locked.push(name as Lockable);
  }
  return { settings, problems, places };
}

/** A property's value, or null where it cannot be one. */
function propertyOf(name: keyof FirmProperties, value: unknown): FirmProperties | null {
  if (name !== 'ACTIVITY_TYPES_NON_BILLABLE') return typeof value === 'boolean' ? { [name]: value } : null;
  // An empty list of categories is a thing to want.
  return typeof value === 'string' && value.length <= 4_000 ? { [name]: value.toWellFormed().trim() } : null;
}

/** Settings in the shape in which policy and setup file hold them. */
export function writtenSettings({ properties, ...rest }: FirmSettings): Record<string, unknown> {
  return { ...rest, ...properties };
}
