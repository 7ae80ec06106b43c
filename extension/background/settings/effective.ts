import {
  type Properties as FirmProperties,
  type Merged,
  mergeSettings,
  type OwnSettings,
  type ReadSettings,
  type Refusable,
  readFirmSettings,
  type SettingsProblem,
  type Sourced,
} from '../../firm/index.ts';
import type { FirmState, Properties, SettingsRecords, Timeline } from '../../timeline/index.ts';
import { ownValues } from './own-values.ts';
import { FIRM_SETTINGS, NAMES, REGISTRY, type Setting } from './registry.ts';

/** The properties under the names of the store, with who set each. */
export type SourcedProperties = { [N in keyof Properties]: Sourced<Properties[N]> };

/** Where a firm's setting comes from. */
export type FirmSource = 'policy' | 'setup';

/** Where a rule of the firm stands: in which of its lists, at which place, from 1. */
export interface RuleOrigin {
  source: FirmSource;
  item: number;
}

/** All that counts of the firm's settings and the attorney's, with who set each. */
export interface Effective extends Omit<Merged, 'properties' | 'keepMonths'> {
  properties: SourcedProperties;
  /** Titles are kept for so many months; null for ever. */
  retention: Sourced<number | null>;
  /** What of the policy and of the setup file could not be used. */
  problems: { source: FirmSource; problem: SettingsProblem }[];
  /** Where each keyword and billing rule stands. */
  origins: ReadonlyMap<object, RuleOrigin>;
  without: Refusable[];
}

const NOTHING: FirmState = { policy: null, setup: null, without: [] };
const REFUSABLE: readonly Refusable[] = ['exclusions', 'rules', 'keepMonths'];

/** Each property's name in the store and in the firm's files. */
export const PROPERTY_NAMES = {
  showClosedCases: 'SHOW_CLOSED_CASES',
  addSummaryToNarrative: 'ADD_SUMMARY_TO_NARRATIVE',
  activityTypesNonBillable: 'ACTIVITY_TYPES_NON_BILLABLE',
} as const satisfies { [N in keyof Properties]: keyof FirmProperties };

type Reader = Pick<Timeline, 'readSome'>;

/** What of the firm's settings the attorney does without. */
function refusedOf({ without }: FirmState): Refusable[] {
  return REFUSABLE.filter((name) => without.includes(name));
}

function ownSettings(records: SettingsRecords, state: FirmState): OwnSettings {
  const { values } = ownValues(records);
  const own: OwnSettings = { properties: {}, exclusions: values.exclusions ?? [], without: refusedOf(state) };
  for (const name of Object.keys(PROPERTY_NAMES) as (keyof Properties)[])
    if (values[name] !== undefined) Object.assign(own.properties, { [PROPERTY_NAMES[name]]: values[name] });
  // Null is also what is stored before the attorney ever chose; that titles are kept for ever is said by `without`.
  if (typeof values.months === 'number') own.keepMonths = values.months;
  own.more = Object.fromEntries(
    NAMES.flatMap((name) => {
      const { firm }: Setting = REGISTRY[name];
      const value = values[name];
      return firm !== undefined && Object.hasOwn(FIRM_SETTINGS, firm) && value !== undefined ? [[firm, value]] : [];
    }),
  );
  return own;
}

function originsOf(read: Record<FirmSource, ReadSettings>): Map<object, RuleOrigin> {
  const origins = new Map<object, RuleOrigin>();
  for (const source of ['policy', 'setup'] as const)
    for (const [rule, item] of read[source].places) origins.set(rule, { source, item });
  return origins;
}

/** What counts now. It follows the policy and the setup file as this computer last found them. */
export async function effective(timeline: Reader): Promise<Effective> {
  return effectiveIn(await timeline.readSome(['firm', 'properties', 'recording', 'keeping', 'settings']));
}

/** What counts by what is stored at one moment. Pure. */
export function effectiveIn(stored: SettingsRecords): Effective {
  const state = stored.firm ?? NOTHING;
  const policy = readFirmSettings(state.policy ?? {}, FIRM_SETTINGS);
  const setup = readFirmSettings(state.setup ?? {}, FIRM_SETTINGS);
  const merged = mergeSettings(policy.settings, setup.settings, ownSettings(stored, state));
  const { properties, keepMonths, ...rest } = merged;
  return {
    ...rest,
    properties: {
      showClosedCases: properties.SHOW_CLOSED_CASES,
      addSummaryToNarrative: properties.ADD_SUMMARY_TO_NARRATIVE,
      activityTypesNonBillable: properties.ACTIVITY_TYPES_NON_BILLABLE,
    },
    retention: { ...keepMonths, value: keepMonths.value === 0 ? null : keepMonths.value },
    problems: [
      ...policy.problems.map((problem) => ({ source: 'policy' as const, problem })),
      ...setup.problems.map((problem) => ({ source: 'setup' as const, problem })),
    ],
    origins: originsOf({ policy, setup }),
    without: refusedOf(state),
  };
}

/** Changes what is known of the firm's settings. Absent parts stay. */
export async function keepFirmState(timeline: Pick<Timeline, 'changeFrom'>, change: Partial<FirmState>): Promise<void> {
  await timeline.changeFrom('firm', NOTHING, (kept) => ({ ...kept, ...change }));
}

/** What is known of the firm's settings once the attorney does without something of it, or takes it again. Pure. */
export function withoutIn(state: FirmState = NOTHING, name: Refusable, without: boolean): FirmState {
  const others = state.without.filter((other) => other !== name);
  return { ...state, without: without ? [...others, name] : others };
}

/** The same, kept. Where it is locked, it counts all the same. */
export async function doWithout(
  timeline: Pick<Timeline, 'changeFrom'>,
  name: Refusable,
  without: boolean,
): Promise<void> {
  await timeline.changeFrom('firm', NOTHING, (state) => withoutIn(state, name, without));
}

/** The settings of a setup file count from now on, as long as the connection that was made with it. */
export async function useSetup(timeline: Pick<Timeline, 'changeSome'>, setup: unknown): Promise<void> {
  await timeline.changeSome(['firm', 'connection'], ({ firm = NOTHING, connection }) => ({
    firm: { ...firm, setup },
    ...(connection ? { connection: { ...connection, fromSetup: true } } : {}),
  }));
}
