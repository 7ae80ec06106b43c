import type { Row } from './fields.ts';
import {
  etagOf,
  type Firm,
  type SandboxActivity,
  type SandboxCategory,
  type SandboxContact,
  type SandboxMatter,
  type SandboxUser,
  type Snippet,
  type UtbmsCode,
  type UtbmsSet,
  type Versioned,
} from './firm.ts';
import { hours, roundUp } from './rounding.ts';

/** An instant as Clio writes it, to the second. */
function stamp(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
}

/**
 * What every record shows. It goes last into a row: an object that grows many fields after a spread is one that V8
 * keeps in its slow form, which a page of two hundred would show.
 */
function base(kind: string, record: Versioned): Row {
  return {
    id: record.id,
    etag: () => etagOf(kind, record),
    created_at: () => stamp(record.createdAt),
    updated_at: () => stamp(record.updatedAt),
  };
}

export function contactRow(contact: SandboxContact): Row {
  const [first = '', ...rest] = contact.name.split(' ');
  return {
    name: contact.name,
    type: contact.kind,
    first_name: contact.kind === 'Person' ? first : null,
    last_name: contact.kind === 'Person' ? rest.join(' ') : null,
    is_client: true,
    is_co_counsel: false,
    ...base('contact', contact),
  };
}

function userOwn(user: SandboxUser): Row {
  return {
    name: `${user.firstName} ${user.lastName}`,
    first_name: user.firstName,
    last_name: user.lastName,
    email: user.email,
    initials: user.initials,
    rate: user.rate,
    roles: user.roles,
    subscription_type: user.subscription,
    time_zone: user.timeZone,
    account_owner: user.owner,
    enabled: user.enabled,
    clio_connect: false,
    ...base('user', user),
  };
}

function categoryOwn(firm: Firm, category: SandboxCategory, viewer: number): Row {
  return {
    name: category.name,
    type: 'ActivityDescription',
    category_type: category.flatAmount === null ? 'hourly' : 'flat',
    default: firm.users.get(viewer)?.defaultCategoryId === category.id,
    accessible_to_user: category.accessible,
    visible_to_co_counsel: false,
    ...base('category', category),
  };
}

function matterOwn(matter: SandboxMatter): Row {
  return {
    number: matter.number,
    display_number: matter.displayNumber,
    custom_number: matter.customNumber,
    description: matter.description,
    status: matter.status,
    client_reference: matter.clientReference,
    client_id: matter.client.id,
    billable: matter.billable,
    billing_method: matter.billingMethod,
    maildrop_address: matter.maildrop,
    open_date: matter.openDate,
    close_date: matter.closeDate,
    pending_date: matter.pendingDate,
    shared: false,
    has_tasks: false,
    ...base('matter', matter),
  };
}

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

/** The fields that Clio takes away from a user who may see her own hours only, and those without rates. */
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

export function userRow(firm: Firm, user: SandboxUser, viewer: number): Row {
  const category = user.defaultCategoryId === null ? undefined : firm.categories.get(user.defaultCategoryId);
  return {
    ...userOwn(user),
    account: () => ({ ...base('account', firm.account), name: firm.account.name, state: 'active' }),
    default_activity_description: () => category && categoryOwn(firm, category, viewer),
  };
}

export function matterRow(firm: Firm, matter: SandboxMatter, viewer: number): Row {
  const responsible = () => {
    const user = firm.users.get(matter.responsibleId);
    return user && userOwn(user);
  };
  return {
    ...matterOwn(matter),
    client: () => (firm.users.get(viewer)?.seesContacts === false ? null : contactRow(matter.client)),
    responsible_attorney: responsible,
    originating_attorney: responsible,
  };
}

/** `rateOf`: whose hourly rate the field `rate` shows. */
export function categoryRow(firm: Firm, category: SandboxCategory, viewer: number, rateOf = viewer): Row {
  const hourly = firm.users.get(rateOf)?.rate ?? null;
  return {
    ...categoryOwn(firm, category, viewer),
    rate:
      category.flatAmount === null
        ? { amount: hourly, non_billable_amount: null, type: 'User', hierarchy: 'Default' }
        : {
            amount: category.flatAmount,
            non_billable_amount: null,
            type: 'FlatRate',
            hierarchy: 'Activity',
          },
  };
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

/** `duration`: seconds to round as Clio would, for the field `rounded_duration` (hours). */
export function billingRow(firm: Firm, duration: number | null): Row {
  const { billing } = firm;
  return {
    rounding: billing.rounding,
    use_decimal_rounding: billing.decimalRounding,
    rounded_duration: duration === null ? null : hours(roundUp(duration, billing)),
    time_on_flat_rate_contingency_matters_is_non_billable: billing.flatFeeTimeIsNonBillable,
    use_utbms_codes: billing.usesUtbms,
    currency: 'USD',
    currency_sign: '$',
    use_secondary_tax: false,
    multi_currency_billing: false,
    billing_currencies: [],
    notify_after_bill_created: false,
    ...base('billing', billing),
  };
}

export function setRow(set: UtbmsSet): Row {
  return { name: set.name, enabled: set.enabled, ...base('utbms_set', set) };
}

export function codeRow(code: UtbmsCode): Row {
  return {
    name: code.name,
    code: code.code,
    description: code.name,
    type: code.kind,
    utbms_set_id: code.setId,
    ...base('utbms_code', code),
  };
}

export function snippetRow({ snippet, phrase, wholeWord, ...record }: Snippet): Row {
  return { snippet, phrase, whole_word: wholeWord, ...base('text_snippet', record) };
}

/** The calendar of a user; its id follows from hers. */
export function calendarRow(user: SandboxUser): Row {
  return {
    name: `${user.firstName} ${user.lastName}`,
    permission: 'owner',
    type: 'UserCalendar',
    visible: true,
    ...base('calendar', user),
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
