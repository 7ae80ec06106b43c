import { MAX_EXCLUSIONS } from './read-settings.ts';
import {
  FIRM_PROPERTIES,
  type FirmBillingRule,
  type FirmExclusion,
  type FirmProperties,
  type FirmProperty,
  type FirmRule,
  type FirmSettings,
} from './settings.ts';

/** Who settled something; nobody where it is as Matterline comes. */
export type SetBy = 'firm' | 'you' | 'nobody';

/** One value with who set it, and whether only the firm may change it. */
export interface Sourced<T> {
  value: T;
  by: SetBy;
  locked: boolean;
}

/** What of the firm's an attorney can do without. */
export type Refusable = 'exclusions' | 'rules' | 'keepMonths';

/** What the attorney set; undefined where a setting was left alone. */
export interface OwnSettings {
  properties: FirmProperties;
  exclusions: FirmExclusion[];
  /** 0 for ever. */
  keepMonths?: number;
  /** Settings beside these, by name. */
  more?: Readonly<Record<string, unknown>>;
  /** What of the firm's the attorney does without, where it is not locked. */
  without: Refusable[];
}

export type Properties = Required<FirmProperties>;

/** Everything as it counts now. */
export interface Merged {
  region: Sourced<FirmSettings['region'] | null>;
  clientId: Sourced<string | null>;
  properties: { [N in FirmProperty]: Sourced<Properties[N]> };
  /** The attorney's own and the firm's: leaving out more is always allowed. */
  exclusions: (FirmExclusion & { by: 'firm' | 'you' })[];
  /** Months; 0 for ever. */
  keepMonths: Sourced<number>;
  rules: FirmRule[];
  billing: FirmBillingRule[];
  /** Settings beside these that the firm or the attorney set, by name. */
  more: Readonly<Record<string, Sourced<unknown>>>;
  /** What the firm locked with a value behind it. */
  locks: string[];
}

const PROPERTY_DEFAULTS: Properties = {
  SHOW_CLOSED_CASES: false,
  ADD_SUMMARY_TO_NARRATIVE: false,
  ACTIVITY_TYPES_NON_BILLABLE: '',
};

/**
 * Puts the firm's settings and the attorney's own together. The policy counts before the setup file: it can be changed
 * for all at once. What is locked is the firm's, else what the attorney set counts, else what the firm set, else what
 * Matterline comes with. A lock without a value locks nothing, for it would take away a choice and settle nothing.
 */
export function mergeSettings(policy: FirmSettings, setup: FirmSettings, own: OwnSettings): Merged {
  const firms = [policy, setup];
  const locks: string[] = [];

  function weigh<T>(
    name: string,
    of: (settings: FirmSettings) => T | undefined,
    chosen: T | undefined,
    fallback: T,
  ): Sourced<T> {
    const locking = firms.find((firm) => firm.locked.includes(name) && of(firm) !== undefined);
    const value = locking && of(locking);
    if (value !== undefined) {
      locks.push(name);
      return { value, by: 'firm', locked: true };
    }
    if (chosen !== undefined) return { value: chosen, by: 'you', locked: false };
    const set = firms.map(of).find((one) => one !== undefined);
    return set === undefined
      ? { value: fallback, by: 'nobody', locked: false }
      : { value: set, by: 'firm', locked: false };
  }

  /** The items of a list that count: of a locked list also where the attorney would do without. */
  function listed<T>(name: 'exclusions' | 'rules' | 'billing', of: (settings: FirmSettings) => T[]): T[] {
    const locked = firms.filter((firm) => firm.locked.includes(name) && of(firm).length > 0);
    if (locked.length > 0) locks.push(name);
    const refused = name !== 'billing' && own.without.includes(name);
    return (refused ? locked : firms).flatMap(of);
  }

  const property = <N extends FirmProperty>(name: N): Sourced<Properties[N]> =>
    weigh<Properties[N]>(
      name,
      ({ properties }) => properties[name] as Properties[N] | undefined,
      own.properties[name] as Properties[N] | undefined,
      PROPERTY_DEFAULTS[name],
    );

  const names = new Set([...firms, own].flatMap(({ more = {} }) => Object.keys(more)));
  return {
    region: weigh<FirmSettings['region'] | null>('region', ({ region }) => region, undefined, null),
    clientId: weigh<string | null>('clientId', ({ clientId }) => clientId, undefined, null),
    properties: Object.fromEntries(FIRM_PROPERTIES.map((name) => [name, property(name)])) as Merged['properties'],
    exclusions: [
      ...own.exclusions.map((rule) => ({ ...rule, by: 'you' as const })),
      ...listed('exclusions', ({ exclusions }) => exclusions)
        .slice(0, MAX_EXCLUSIONS)
        .map((rule) => ({ ...rule, by: 'firm' as const })),
    ],
    keepMonths: weigh<number>(
      'keepMonths',
      ({ keepMonths }) => keepMonths,
      own.keepMonths ?? (own.without.includes('keepMonths') ? 0 : undefined),
      0,
    ),
    rules: listed('rules', ({ rules }) => rules),
    billing: listed('billing', ({ billing }) => billing),
    more: Object.fromEntries(
      [...names].map((name) => [name, weigh<unknown>(name, ({ more }) => more?.[name], own.more?.[name], null)]),
    ),
    locks,
  };
}
