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
  /** Keyword and billing rules, as JSON. */
  rules: string;
  locks: Record<LockName, boolean>;
}
export type LockName = 'closed' | 'summary' | 'nonBillable' | 'months' | 'windows';

export const NO_FIELDS: SetupFields = {
  closed: '',
  summary: '',
  nonBillable: '',
  months: '',
  windows: '',
  rules: '',
  locks: { closed: false, summary: false, nonBillable: false, months: false, windows: false },
};

/** The settings' names as a policy has them. */
const LOCKED_NAMES: Record<LockName, string> = {
  closed: 'SHOW_CLOSED_CASES',
  summary: 'ADD_SUMMARY_TO_NARRATIVE',
  nonBillable: 'ACTIVITY_TYPES_NON_BILLABLE',
  months: 'keepMonths',
  windows: 'exclusions',
};

/** The rules as typed: the object that they are, empty where nothing is, or null where it is no object. */
function rulesOf(text: string): Record<string, unknown> | null {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    // What is wrong with it, the reader of the form is told in plain words.
    return null;
  }
}

/**
 * The settings in the shape of a policy, unchecked: the worker checks them as it would a policy's. Null where the rules
 * cannot be read at all.
 */
export function settingsOf(fields: SetupFields): Record<string, unknown> | null {
  const rules = rulesOf(fields.rules);
  if (rules === null) return null;
  const settings: Record<string, unknown> = { ...rules };
  if (fields.closed !== '') settings.SHOW_CLOSED_CASES = fields.closed === 'yes';
  if (fields.summary !== '') settings.ADD_SUMMARY_TO_NARRATIVE = fields.summary === 'yes';
  if (fields.nonBillable.trim() !== '') settings.ACTIVITY_TYPES_NON_BILLABLE = fields.nonBillable.trim();
  if (fields.months.trim() !== '') settings.keepMonths = Number(fields.months);
  const windows = fields.windows.split('\n').flatMap((line) => (line.trim() === '' ? [] : [{ title: line.trim() }]));
  if (windows.length > 0) settings.exclusions = windows;
  const locked = (Object.keys(LOCKED_NAMES) as LockName[])
    .filter((name) => fields.locks[name] && settings[LOCKED_NAMES[name]] !== undefined)
    .map((name) => LOCKED_NAMES[name]);
  // Rules that only the firm may switch off, an administrator locks beside them.
  const more = Array.isArray(rules.locked) ? rules.locked : [];
  if (locked.length + more.length > 0) settings.locked = [...new Set([...locked, ...more])];
  return settings;
}
