import type { SettingsProblem } from '../../firm/index.ts';
import type { FirmProblemView, FirmValueView, FirmView } from '../../messages/firm.ts';
import type { Timeline } from '../../timeline/index.ts';
import { regionOf } from '../connection/regions.ts';
import { effective, PROPERTY_NAMES, type RuleOrigin } from '../settings/effective.ts';
import { type FaultyRule, firmRules } from '../settings/firm-rules.ts';
import { ASKED_OF_FIRMS, FIRM_SETTINGS } from '../settings/registry.ts';

/** Parts that cannot be used, for a screen. */
export function problemViews(problems: readonly SettingsProblem[], source: 'policy' | 'setup'): FirmProblemView[] {
  return problems.map(({ name, item }) => ({ source, name, item: item ?? null, lost: null, fault: null }));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const placeOf = (list: 'rules' | 'billing', { source, item }: RuleOrigin) => `${list} ${source} ${item}`;

/** A keyword rule that cannot be used, for a screen. */
export function faultView({ source, item, problem }: FaultyRule): FirmProblemView {
  return { source, name: 'rules', item, lost: null, fault: problem };
}

/** What the options page shows of the firm. */
export async function firmView(timeline: Timeline): Promise<FirmView> {
  const [all, { lost, faulty }, state, connection, users] = await Promise.all([
    effective(timeline),
    firmRules(timeline),
    timeline.read('firm'),
    timeline.read('connection'),
    timeline.readList('users'),
  ]);
  const {
    region,
    clientId,
    properties,
    retention,
    exclusions,
    rules,
    billing,
    more,
    locks,
    without,
    problems,
    origins,
  } = all;
  const settled: FirmValueView[] = [
    { name: 'region', ...region, value: regionOf(region.value ?? '')?.id ?? null },
    { name: 'clientId', ...clientId },
    ...(Object.keys(PROPERTY_NAMES) as (keyof typeof PROPERTY_NAMES)[]).map((name) => ({
      name: PROPERTY_NAMES[name],
      ...properties[name],
    })),
    { name: 'keepMonths', ...retention },
    ...Object.keys(FIRM_SETTINGS).flatMap((name) => (more[name] ? [{ name, ...more[name] } as FirmValueView] : [])),
  ];
  const idle = new Set([
    ...faulty.map((rule) => placeOf('rules', rule)),
    ...lost.map((rule) => placeOf(rule.list, rule)),
  ]);
  /** The rules that count now, as the firm wrote them, each with a matter that can be read out. */
  const counting = <T extends { matterId?: number | undefined }>(name: 'rules' | 'billing', items: readonly T[]) =>
    items.flatMap((rule) => {
      const origin = origins.get(rule);
      if (!origin || idle.has(placeOf(name, origin))) return [];
      const { matterId, ...rest } = rule;
      return [matterId === undefined ? rest : { ...rest, matter: String(matterId) }];
    });
  const list = <T>(name: 'exclusions' | 'rules', items: T[]) => ({
    items,
    locked: locks.includes(name),
    without: without.includes(name),
  });
  return {
    policy: (state?.policy ?? null) !== null,
    setup: (state?.setup ?? null) !== null,
    settled,
    exclusions: list(
      'exclusions',
      exclusions.flatMap(({ by, ...rule }) => (by === 'firm' ? [rule] : [])),
    ),
    rules: list('rules', counting('rules', rules)),
    billing: counting('billing', billing),
    problems: [
      ...problems.flatMap(({ source, problem }) => problemViews([problem], source)),
      ...faulty.map(faultView),
      // Before all matters are here, nobody can tell which of them are not.
      ...(connection?.syncedAt ? lost : []).map(({ list: name, source, item, name: who }) => ({
        source,
        name,
        item,
        lost: who,
        fault: null,
      })),
    ],
    own:
      connection && !connection.shared
        ? {
            region: connection.region,
            clientId: connection.clientId,
            account: connection.account.name,
            user: connection.user.name,
          }
        : null,
    shared: connection?.shared ? { as: connection.shared.as.name, user: connection.user.name } : null,
    made: isObject(state?.made) ? state.made : isObject(state?.setup) ? state.setup : null,
    askable: [...ASKED_OF_FIRMS],
    colleagues: (users ?? []).flatMap(({ id, name, email, enabled }) => (enabled ? [{ id, name, email }] : [])),
  };
}
