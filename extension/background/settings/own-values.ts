import * as v from 'valibot';
import { isFields } from '../../../shared/index.ts';
import type { SettingsRecords } from '../../timeline/index.ts';
import { NAMES, type Name, REGISTRY, type Setting, type Values } from './registry.ts';

/** What the attorney set; what is absent was left alone. */
export type OwnValues = Partial<Values>;

/** A value of a setting as its schema has it; undefined where it cannot be one. */
export function usable(name: Name, value: unknown): unknown {
  const read = v.safeParse(REGISTRY[name].schema, value, { abortEarly: true });
  return read.success ? read.output : undefined;
}

/** What no setting can have: the record that holds it is damaged. */
const DAMAGED = Symbol();

/** What is stored of a setting; undefined where nothing is. */
function storedOf({ record, field }: Setting, records: SettingsRecords): unknown {
  const found: unknown = records[record];
  if (field === undefined) return found;
  if (found === undefined) return undefined;
  return isFields(found) ? found[field] : DAMAGED;
}

/**
 * What the attorney set, by the records of the store.
 * @returns `unusable`: what is stored of these cannot be right, and counts as if it were not there
 */
export function ownValues(records: SettingsRecords): { values: OwnValues; unusable: Name[] } {
  const values: Record<string, unknown> = {};
  const unusable: Name[] = [];
  for (const name of NAMES) {
    const stored = storedOf(REGISTRY[name] as Setting, records);
    if (stored === undefined) continue;
    const value = usable(name, stored);
    if (value === undefined) unusable.push(name);
    else values[name] = value;
  }
  return { values, unusable };
}

/** Settings with what the attorney set of them; the others as Matterline comes. */
export function withFallbacks(own: OwnValues): Values {
  const fallbacks = Object.fromEntries(NAMES.map((name) => [name, REGISTRY[name].fallback]));
  return { ...(fallbacks as unknown as Values), ...own };
}
