import type { BillingRule, OwnRounding } from '../../billing/index.ts';
import { type FirmBillingRule, readFirmSettings } from '../../firm/index.ts';
import type { BillingChoices, Timeline } from '../../timeline/index.ts';
import type { Tagger } from '../matching/tagger.ts';
import { ownBillingRules } from '../settings/firm-rules.ts';
import { ownValues } from '../settings/own-values.ts';

/** The attorney's own way of making entries, as drafts follow it. */
export interface OwnBilling {
  rules: BillingRule[];
  rounding: OwnRounding | null;
}

/** Those of the attorney's stored rules that can be used. */
function usableRules(rules: BillingChoices['rules']): FirmBillingRule[] {
  return readFirmSettings({ billing: rules ?? [] }).settings.billing;
}

function ownWay({ byTask, longDayHours }: BillingChoices): BillingRule {
  return {
    scope: { kind: 'own' },
    ...(byTask === undefined ? {} : { oneTask: byTask }),
    ...(typeof longDayHours === 'number' ? { longDayHours } : {}),
  };
}

/**
 * Reads the attorney's own way of making entries. To find whom the rules are about costs a look at all matters: that is
 * done once while the rules and the matters, which are those of a tagger, stay the same.
 */
export function createOwnBilling(
  timeline: Pick<Timeline, 'read' | 'allMatters'>,
): (tagger: Tagger) => Promise<OwnBilling> {
  const known = new WeakMap<Tagger, { of: string; rules: Promise<BillingRule[]> }>();
  return async (tagger) => {
    const stored = await timeline.read('billing');
    const { values: choices } = ownValues(stored === undefined ? {} : { billing: stored });
    const of = JSON.stringify(choices.rules ?? []);
    let found = known.get(tagger);
    if (found?.of !== of) {
      const rules = ownBillingRules(timeline, usableRules(choices.rules));
      rules.catch(() => known.delete(tagger));
      found = { of, rules };
      known.set(tagger, found);
    }
    return { rules: [ownWay(choices), ...(await found.rules)], rounding: choices.rounding ?? null };
  };
}
