import {
  etagOf,
  type Firm,
  type SandboxCategory,
  type SandboxContact,
  type SandboxMatter,
  type SandboxUser,
  type Snippet,
  type UtbmsCode,
  type UtbmsSet,
  type Versioned,
} from '../firm/firm.ts';
import { hours, roundUp } from '../firm/rounding.ts';
import type { Row } from './fields.ts';

/** An instant as Clio writes it, to the second. */
export function stamp(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
}

/**
 * What every record shows. It goes last into a row: an object that grows many fields after a spread is one that V8
 * keeps in its slow form, which a page of two hundred would show.
 */
export function base(kind: string, record: Versioned): Row {
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

export function userOwn(user: SandboxUser): Row {
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

export function categoryOwn(firm: Firm, category: SandboxCategory, viewer: number): Row {
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

export function matterOwn(matter: SandboxMatter): Row {
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

/** The calendar of a user; its id follows from the user's. */
export function calendarRow(user: SandboxUser): Row {
  return {
    name: `${user.firstName} ${user.lastName}`,
    permission: 'owner',
    type: 'UserCalendar',
    visible: true,
    ...base('calendar', user),
  };
}
