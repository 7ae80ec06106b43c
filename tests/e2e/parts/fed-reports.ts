import { type DayFacts, type DayRange, type Division, reportOf } from '../../../extension/billing/index.ts';
import type { ReportView } from '../../../extension/messages/reports.ts';
import type { MatterView } from '../../../extension/messages/views.ts';
import { addDays, type Day } from '../../../shared/index.ts';
import { createDice } from '../../bench/dice.ts';
import { MATTERS } from './fed-parts.ts';

// Reports as the worker gives them, made up: reckoned of made-up days, so that every sum is made of its parts.

const MINUTE = 60_000;
export const TODAY: Day = '2026-11-25';
const CATEGORIES = ['Drafting', 'Correspondence', 'Court appearance', 'Telephone'];
const CLIENTS = ['Harbor Holdings', 'Orchard & Vale LLP', 'Ana Kovač', 'North Sea Wind Farm Development GmbH', 'Lee'];

/** Matters as a firm that has far too many has them. */
function manyMatters(count: number): MatterView[] {
  return Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    number: `${String(index + 101).padStart(5, '0')}-${CLIENTS[index % CLIENTS.length]}`,
    client: CLIENTS[index % CLIENTS.length] ?? null,
    description:
      index % 7 === 0 ? 'Dispute over the delivery of turbines, second instance, with a long name' : 'Advice',
    status: 'Open',
    colour: index % 8,
  }));
}

interface Plan {
  matters: readonly MatterView[];
  range: DayRange;
  division: Division;
  /** Matters of a day. */
  aDay: number;
  seed: number;
}

function someDay(day: Day, { matters, aDay, seed }: Plan): DayFacts {
  const dice = createDice(seed + Date.parse(day) / 86_400_000);
  const pick = () => matters[dice(matters.length)]?.id ?? 1;
  const isPast = day < addDays(TODAY, -2);
  const ready = new Map<number, number>();
  for (let index = 0; index < (isPast ? 1 : aDay); index++) ready.set(pick(), (4 + dice(70)) * MINUTE);
  const entries = Array.from({ length: isPast ? aDay : 1 }, () => {
    const worked = (6 + dice(80)) * 60 + dice(60);
    const place = dice(14) === 0 ? ('missing' as const) : dice(12) === 0 ? ('waiting' as const) : ('in-clio' as const);
    const changed = dice(10) === 0;
    const sent = changed ? worked + 600 : worked;
    const shown = place === 'in-clio' ? Math.ceil(sent / 360) * 360 + (dice(20) === 0 ? -720 : 0) : null;
    const category = dice(9) === 0 ? null : dice(CATEGORIES.length);
    return { matter: pick(), category, place, worked, sent, seconds: sent, changed, shown };
  });
  return {
    day,
    ready: [...ready].map(([matter, ms]) => ({ matter, ms })).sort((a, b) => b.ms - a.ms),
    needs: dice(isPast ? 20 : 90) * MINUTE,
    entries,
    silent: [
      { kind: 'no-subject', what: 'Outlook', ms: dice(50) * MINUTE },
      { kind: 'untitled', what: 'Dictation', ms: dice(12) * MINUTE },
      { kind: 'blind', what: 'remote', ms: dice(9) * MINUTE },
    ],
    aside: dice(30) * MINUTE,
    closed: dice(25) === 0,
  };
}

function viewOf(days: readonly DayFacts[], plan: Plan): ReportView {
  const { range, division } = plan;
  const { matters, categories, ...report } = reportOf(days, { range, division, weekStart: 'monday', increment: 360 });
  const named = new Map(plan.matters.map((matter) => [matter.id, matter]));
  return {
    ...report,
    today: TODAY,
    range,
    division,
    matters: matters.map(({ matter, ...rest }) => ({
      ...rest,
      matter: matter === null ? null : (named.get(matter) ?? null),
      flat: matter !== null && matter % 9 === 4,
    })),
    categories: categories.map(({ category, ...rest }) => ({
      ...rest,
      name: category === null ? null : (CATEGORIES[category] ?? null),
    })),
    uncounted: null,
    summing: false,
    increment: 360,
    subjects: false,
    recorded: true,
    hideNames: false,
  };
}

function report(plan: Plan, isWorked: (day: Day) => boolean): ReportView {
  const days: DayFacts[] = [];
  for (let day = plan.range.from; day <= plan.range.to && day <= TODAY; day = addDays(day, 1))
    if (isWorked(day)) days.push(someDay(day, plan));
  return viewOf(days, plan);
}

const isWeekday = (day: Day) => ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());
const week: Plan = {
  matters: MATTERS,
  range: { from: '2026-11-23', to: '2026-11-29' },
  division: 'day',
  aDay: 5,
  seed: 7,
};

/** A range with nothing in it. */
export const EMPTY: ReportView = viewOf([], week);
/** A month as most are. */
export const FULL: ReportView = report({ ...week, range: { from: '2026-11-01', to: '2026-11-30' } }, isWeekday);
/** A year far too full: four hundred matters, every day of the week. */
export const TOO_MUCH: ReportView = report(
  {
    matters: manyMatters(400),
    range: { from: '2026-01-01', to: '2026-12-31' },
    division: 'week',
    aDay: 14,
    seed: 3,
  },
  () => true,
);
/** The same by the day, while it is counted. */
export const COUNTING: ReportView = {
  ...FULL,
  uncounted: { days: 212, of: 301, minutes: 15_040 },
  summing: true,
  hideNames: true,
};
