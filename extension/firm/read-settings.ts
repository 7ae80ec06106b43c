import * as v from 'valibot';
import { isFields } from '../../shared/index.ts';
import { itemSchemas, valueSchemas } from './schemas.ts';
import { type FirmSettings, LOCKABLE } from './settings.ts';

/** A part that cannot be used, by its name; of a list, with the place of the item, from 1. It is without effect. */
export interface SettingsProblem {
  name: string;
  item?: number;
}

const MAX_ITEMS = 2_000;
/**
 * All firm's exclusions together: with as many of the attorney's, of the longest kind, they fit in a frame of the wire.
 */
export const MAX_EXCLUSIONS = 100;

/** Settings of one value each that this room does not know, by name: what each may be. */
export type MoreSettings = Readonly<Record<string, v.GenericSchema>>;

/** What was read of a policy or a file. */
export interface ReadSettings {
  settings: FirmSettings;
  problems: SettingsProblem[];
  /** The place of each item in the list where it stands, from 1, those that were left out counted. */
  places: ReadonlyMap<object, number>;
}

/** The value as the schema has it, or undefined where it cannot be right. */
function readBy<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | undefined {
  const read = v.safeParse(schema, value, { abortEarly: true });
  return read.success ? read.output : undefined;
}

/**
 * The settings from whatever a policy or a file holds: each part that cannot be right is left out and named, the others
 * count. What is not a setting is passed over: a newer Matterline may know it.
 * @param more further settings that a firm may set and lock
 */
export function readFirmSettings(value: unknown, more: MoreSettings = {}): ReadSettings {
  const problems: SettingsProblem[] = [];
  const places = new Map<object, number>();
  const given = isFields(value) ? value : {};
  if (!isFields(value)) problems.push({ name: 'settings' });
  const wrong = (name: string, item?: number) => void problems.push(item === undefined ? { name } : { name, item });

  /** The items of a list that can be used; those past the most are named as one. */
  function listOf<T>(name: string, read: (item: unknown) => T | undefined, most = MAX_ITEMS): T[] {
    const list = given[name];
    if (list === undefined) return [];
    if (!Array.isArray(list)) {
      wrong(name);
      return [];
    }
    if (list.length > most) wrong(name, most + 1);
    return list.slice(0, most).flatMap((item, at) => {
      const found = read(item);
      if (found === undefined) {
        wrong(name, at + 1);
        return [];
      }
      if (typeof found === 'object' && found !== null) places.set(found, at + 1);
      return [found];
    });
  }
  const itemsOf = <T>(name: string, schema: v.GenericSchema<unknown, T>, most?: number): T[] =>
    listOf(name, (item) => (isFields(item) ? readBy(schema, item) : undefined), most);

  /** One value under its name, where it is there and right. */
  function named<N extends string, T>(name: N, schema: v.GenericSchema<unknown, T>): { [M in N]?: T } {
    const read = given[name] === undefined ? undefined : readBy(schema, given[name]);
    if (read === undefined && given[name] !== undefined) wrong(name);
    return (read === undefined ? {} : { [name]: read }) as { [M in N]?: T };
  }

  const lockSchema = v.picklist([...LOCKABLE, ...Object.keys(more)]);
  const others = Object.entries(more).flatMap(([name, schema]) => Object.entries(named(name, schema)));

  const settings: FirmSettings = {
    exclusions: itemsOf('exclusions', itemSchemas.exclusions, MAX_EXCLUSIONS),
    rules: itemsOf('rules', itemSchemas.rules),
    billing: itemsOf('billing', itemSchemas.billing),
    ...named('region', valueSchemas.region),
    ...named('clientId', valueSchemas.clientId),
    ...named('keepMonths', valueSchemas.keepMonths),
    properties: {
      ...named('SHOW_CLOSED_CASES', valueSchemas.SHOW_CLOSED_CASES),
      ...named('ADD_SUMMARY_TO_NARRATIVE', valueSchemas.ADD_SUMMARY_TO_NARRATIVE),
      ...named('ACTIVITY_TYPES_NON_BILLABLE', valueSchemas.ACTIVITY_TYPES_NON_BILLABLE),
    },
    ...(others.length > 0 ? { more: Object.fromEntries(others) } : {}),
    locked: [...new Set(listOf('locked', (name) => readBy(lockSchema, name), Number.POSITIVE_INFINITY))],
  };
  return { settings, problems, places };
}

/** Settings in the shape in which policy and setup file hold them. */
export function writtenSettings({ properties, more, ...rest }: FirmSettings): Record<string, unknown> {
  return { ...rest, ...properties, ...more };
}
