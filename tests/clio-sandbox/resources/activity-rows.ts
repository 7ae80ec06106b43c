import type { Firm, SandboxActivity } from '../firm/firm.ts';
import { hours, roundUp } from '../firm/rounding.ts';
import type { Row } from './fields.ts';
import { base, categoryOwn, matterOwn, stamp, userOwn } from './rows.ts';

/** Whether a category is charged at one amount whatever the time. */
export function isFlat(firm: Firm, categoryId: number | null): boolean {
  const category = categoryId === null ? undefined : firm.categories.get(categoryId);
  return category !== undefined && category.flatAmount !== null;
}

function activityOwn(firm: Firm, activity: SandboxActivity): Row {
  const rounded = roundUp(activity.quantity, firm.billing);
  const flat = isFlat(firm, activity.categoryId);
  const amount = Number((flat ? activity.price : (activity.price * rounded) / 3600).toFixed(2));
  const state = activity.bill?.state;
  return {
    type: 'TimeEntry',
    date: activity.date,
    quantity: activity.quantity,
    quantity_in_hours: hours(activity.quantity),
    rounded_quantity: rounded,
    rounded_quantity_in_hours: hours(rounded),
    quantity_redacted: false,
    price: activity.price,
    note: activity.note,
    flat_rate: flat,
    on_bill: activity.bill !== null,
    billed: state === 'awaiting_payment' || state === 'paid',
    total: activity.nonBillable ? 0 : amount,
    non_billable_total: activity.nonBillable ? amount : 0,
    non_billable: activity.nonBillable,
    no_charge: activity.noCharge,
    contingency_fee: false,
    ...base('activity', activity),
  };
}

/** The fields that Clio takes away from a user who may see their own hours only, and those without rates. */
const HOURS = [
  'quantity',
  'quantity_in_hours',
  'rounded_quantity',
  'rounded_quantity_in_hours',
  'total',
  'non_billable_total',
];
const MONEY = ['price', 'total', 'non_billable_total'];

/** Hours and money as the viewer's role shows them: what is redacted is null. */
function redacted(firm: Firm, activity: SandboxActivity, viewer: number): Row {
  const role = firm.users.get(viewer);
  const hidesHours = role?.seesHours === 'own' && activity.userId !== viewer;
  const names = [...(hidesHours ? HOURS : []), ...(role?.seesRates === false ? MONEY : [])];
  return { ...Object.fromEntries(names.map((name) => [name, null])), ...(hidesHours && { quantity_redacted: true }) };
}

/** An entry's category with its UTBMS codes; an entry with codes alone is described by its activity code. */
function describedBy(firm: Firm, activity: SandboxActivity, viewer: number): Row | null {
  const category = activity.categoryId === null ? undefined : firm.categories.get(activity.categoryId);
  const task = activity.taskCodeId === null ? undefined : firm.codes.get(activity.taskCodeId);
  const code = activity.activityCodeId === null ? undefined : firm.codes.get(activity.activityCodeId);
  const codes = { utbms_task_id: task?.id, utbms_task_name: task?.name, utbms_activity_id: code?.id };
  if (category !== undefined) return { ...categoryOwn(firm, category, viewer), ...codes };
  const first = code ?? task;
  if (first === undefined) return null;
  return { ...codes, name: first.name, type: 'UtbmsActivityDescription', default: false, ...base('utbms', first) };
}

export function activityRow(firm: Firm, activity: SandboxActivity, viewer: number): Row {
  const matter = activity.matterId === null ? undefined : firm.matters.get(activity.matterId);
  const user = firm.users.get(activity.userId);
  const { bill } = activity;
  return {
    ...activityOwn(firm, activity),
    ...redacted(firm, activity, viewer),
    matter: () => matter && matterOwn(matter),
    user: () => user && userOwn(user),
    activity_description: () => describedBy(firm, activity, viewer),
    bill: () => bill && { ...base('bill', bill), number: String(bill.id), state: bill.state, type: 'MatterBill' },
  };
}

/** The timer that runs for a user, or null. */
export function timerRow(firm: Firm, viewer: number, now: number): Row | null {
  const timer = firm.timers.get(viewer);
  const activity = timer && firm.activities.get(timer.activityId);
  if (!timer || !activity) return null;
  return {
    start_time: stamp(timer.createdAt),
    elapsed_time: hours((now - timer.createdAt) / 1000),
    activity: () => activityOwn(firm, activity),
    ...base('timer', timer),
  };
}
