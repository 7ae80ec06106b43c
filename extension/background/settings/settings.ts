import { isFields } from '../../../shared/index.ts';
import type { FieldView, SettingsView } from '../../messages/settings.ts';
import {
  DEFAULT_LEARNING,
  DEFAULT_RECORDING,
  DEFAULT_RETENTION,
  type SettingsRecords,
  type Timeline,
} from '../../timeline/index.ts';
import { effectiveIn, withoutIn } from './effective.ts';
import { type OwnValues, ownValues, usable, withFallbacks } from './own-values.ts';
import { type Effect, NAMES, type Name, REGISTRY, type Setting, type Values } from './registry.ts';

/** The records with fields, as each is written first: the store reads some of them whole. */
const NEW_RECORDS: { [R in Exclude<Setting['record'], 'hideNames'>]: SettingsRecords[R] } = {
  recording: DEFAULT_RECORDING,
  keeping: DEFAULT_RETENTION,
  learning: DEFAULT_LEARNING,
  properties: {},
  billing: {},
  settings: {},
};

/** The records that a change makes other than they were. Values that a setting cannot have are passed over. */
function changedRecords(records: SettingsRecords, change: OwnValues): SettingsRecords {
  const next: Partial<Record<keyof SettingsRecords, unknown>> = {};
  for (const name of NAMES) {
    const value = Object.hasOwn(change, name) ? usable(name, change[name]) : undefined;
    if (value === undefined) continue;
    const { record, field }: Setting = REGISTRY[name];
    const before = next[record] ?? records[record];
    if (field === undefined || record === 'hideNames') next[record] = value;
    else next[record] = { ...(isFields(before) ? before : NEW_RECORDS[record]), [field]: value };
    // For ever is a choice as well, where the firm would delete.
    if (name === 'months') next.firm = withoutIn(records.firm, 'keepMonths', value === null);
  }
  return next as SettingsRecords;
}

/**
 * Changes what the attorney set, in one transaction. What a firm locked stays the firm's, and what was set counts again
 * afterwards.
 * @param change what is absent stays, as does what is given a value that it cannot have
 * @returns what has to follow
 */
export async function changeSettings(
  timeline: Pick<Timeline, 'changeSettings'>,
  change: OwnValues,
): Promise<ReadonlySet<Effect>> {
  await timeline.changeSettings((records) => changedRecords(records, change));
  const changed = NAMES.filter((name) => Object.hasOwn(change, name)).map((name): Setting => REGISTRY[name]);
  return new Set(changed.flatMap(({ sets = [] }) => sets));
}

/** What counts of a setting that a firm may set, by its name in the registry. */
function firmValuesIn(records: SettingsRecords) {
  const { properties, retention, more } = effectiveIn(records);
  const known = { ...properties, months: retention };
  return (name: Name) => {
    const { firm }: Setting = REGISTRY[name];
    if (firm === undefined) return undefined;
    return name in known ? known[name as keyof typeof known] : more[firm];
  };
}

/** The settings by the records of the store. Pure. */
export function settingsIn(records: SettingsRecords): SettingsView & { values: Values } {
  const { values: own, unusable } = ownValues(records);
  const values: Record<string, unknown> = { ...withFallbacks(own) };
  const byFirm: SettingsView['byFirm'] = {};
  const firmValueOf = firmValuesIn(records);
  for (const name of NAMES) {
    const counts = firmValueOf(name);
    if (!counts) continue;
    values[name] = counts.value;
    if (counts.by === 'firm') byFirm[name] = counts.locked ? 'locked' : 'set';
  }
  const fields = NAMES.flatMap((name): FieldView[] => {
    const { control }: Setting = REGISTRY[name];
    const value = values[name] as FieldView['value'];
    return control ? [{ name, control, value, byFirm: byFirm[name] ?? 'no' }] : [];
  });
  return {
    values: values as unknown as Values,
    byFirm,
    unusable,
    fields,
  };
}

/** The settings as they count now. */
export async function readSettings(
  timeline: Pick<Timeline, 'readSettings'>,
): Promise<SettingsView & { values: Values }> {
  return settingsIn(await timeline.readSettings());
}
