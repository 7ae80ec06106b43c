import type { BillingCalls, BillingView, IncrementView } from '../../messages/billing.ts';
import type { Handlers } from '../../messages/calls.ts';
import type { BillingChoices, Connection, Timeline } from '../../timeline/index.ts';
import { INCREMENTS } from '../posting/increment.ts';
import { effective } from '../settings/effective.ts';

/** More hours than a day has are no limit, and less than one is a slip. */
const HOURS = { least: 1, most: 24 };
/** An increment of the attorney's own is an hour at most. Seconds. */
const MAX_INCREMENT = 3600;

/** What of the attorney's choices can be right: a page may be older than the worker that it asks. */
function checked({ byTask, rounding, longDayHours, rules }: BillingChoices): BillingChoices {
  const isStep = (step: unknown) => Number.isInteger(step) && (step as number) > 0 && (step as number) <= MAX_INCREMENT;
  const isRounding = (way: NonNullable<BillingChoices['rounding']>) =>
    isStep(way.step) && ['up', 'nearest'].includes(way.direction);
  const isHours = (hours: unknown) => typeof hours === 'number' && hours >= HOURS.least && hours <= HOURS.most;
  return {
    ...(typeof byTask === 'boolean' ? { byTask } : {}),
    ...(rounding === null || (rounding && isRounding(rounding)) ? { rounding } : {}),
    ...(longDayHours === null || (longDayHours !== undefined && isHours(longDayHours)) ? { longDayHours } : {}),
    ...(Array.isArray(rules) ? { rules } : {}),
  };
}

async function incrementView(
  timeline: Pick<Timeline, 'readList'>,
  connection: Connection | undefined,
): Promise<IncrementView | null> {
  if (!connection) return null;
  const [billing] = (await timeline.readList('billing')) ?? [];
  return {
    step: connection.step,
    from: billing && (billing.decimalRounding || billing.roundingMinutes) ? 'clio' : 'attorney',
    choices: [...(connection.steps ?? INCREMENTS)],
  };
}

async function billingView(timeline: Timeline): Promise<BillingView> {
  const [choices, connection, { billing, locks }] = await Promise.all([
    timeline.read('billing'),
    timeline.read('connection'),
    effective(timeline),
  ]);
  const { byTask, rounding, longDayHours, rules } = choices ?? {};
  const ofAll = billing.filter((rule) => [rule.client, rule.matter, rule.matterId].every((one) => one === undefined));
  const oneTask = ofAll.find((rule) => rule.oneTask !== undefined)?.oneTask;
  return {
    byTask: byTask ?? false,
    rounding: rounding ?? null,
    longDayHours: longDayHours ?? null,
    rules: (rules ?? []).filter((rule): rule is Record<string, unknown> => typeof rule === 'object' && rule !== null),
    firm: {
      byTask: oneTask ?? null,
      longDayHours: ofAll.find((rule) => rule.longDayHours !== undefined)?.longDayHours ?? null,
    },
    firmRules: { count: billing.length - ofAll.length, locked: locks.includes('billing') },
    increment: await incrementView(timeline, connection),
  };
}

/** What the attorney's own way of billing has to do with. */
export interface BillingParts {
  timeline: Timeline;
  changed(): void;
}

/** What the calls of messages/billing.ts do. */
export function billingHandlers({ timeline, changed }: BillingParts): Pick<Handlers, keyof BillingCalls> {
  return {
    'billing.read': () => billingView(timeline),

    'billing.change': async (change) => {
      await timeline.changeFrom('billing', {}, (kept) => ({ ...kept, ...checked(change) }));
      changed();
      return null;
    },

    'billing.increment': async ({ step }) => {
      const view = await incrementView(timeline, await timeline.read('connection'));
      if (view?.from !== 'attorney' || (step !== null && !view.choices.includes(step))) return { done: false };
      // From here on it is as if it had been learnt: the first entry that Clio rounds otherwise takes it back.
      await timeline.change('connection', (value) => ({ ...value, step }));
      changed();
      return { done: true };
    },
  };
}
