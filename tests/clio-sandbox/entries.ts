import type { Attributes } from './body.ts';
import { readData } from './body.ts';
import type { Call, Reply, Route } from './call.ts';
import { etagOf, type Firm, newId, type SandboxActivity, touch } from './firm.ts';
import { badRequest, forbidden, missing, Refusal, unprocessable } from './refusal.ts';
import { activityRow, isFlat } from './rows.ts';
import { ACTIVITY_SCHEMA } from './schemas.ts';
import { recordReply, SINGLE_QUERY } from './single.ts';
import { activityFor, matterFor } from './visibility.ts';

const LINK: Attributes = { id: 'id' };
/** Sources that Clio can tie an entry to; this firm has none of them. */
const SOURCES = [
  'calendar_entry',
  'client_portal',
  'communication',
  'contact_note',
  'matter_note',
  'task',
  'text_message_conversation',
] as const;
const ATTRIBUTES: Attributes = {
  type: 'text',
  date: 'date',
  quantity: 'number',
  note: 'text',
  matter: LINK,
  user: LINK,
  activity_description: { id: 'id', utbms_task_id: 'id', utbms_activity_id: 'id' },
  non_billable: 'flag',
  no_charge: 'flag',
  price: 'number',
  start_timer: 'flag',
  ...Object.fromEntries(SOURCES.map((name) => [name, LINK])),
};

interface Sent extends Partial<Record<(typeof SOURCES)[number], unknown>> {
  type?: string;
  date?: string;
  quantity?: number;
  note?: string;
  matter?: { id?: number };
  user?: { id?: number };
  activity_description?: { id?: number; utbms_task_id?: number; utbms_activity_id?: number };
  non_billable?: boolean;
  no_charge?: boolean;
  price?: number;
  start_timer?: boolean;
}

const DAY_SECONDS = 86_400;

function linked(link: { id?: number } | undefined, isThere: (id: number) => boolean, name: string): number | undefined {
  if (link === undefined) return undefined;
  if (link.id === undefined) throw badRequest('ParameterMissing', `${name}.id is missing`);
  if (!isThere(link.id)) throw unprocessable(`${name} is not a valid association`);
  return link.id;
}

interface Links {
  matterId: number | undefined;
  userId: number | undefined;
  categoryId: number | undefined;
}

/** The associations that were sent, each proven to be there for this user; a disabled user gets no new time. */
function linksOf(sent: Sent, { firm, viewer }: Call): Links {
  return {
    matterId: linked(sent.matter, (id) => matterFor(firm, viewer, id) !== undefined, 'matter'),
    userId: linked(sent.user, (id) => firm.users.get(id)?.enabled === true, 'user'),
    categoryId: linked(sent.activity_description, (id) => firm.categories.has(id), 'activity_description'),
  };
}

/** Refuses to touch the time of others without the role for it. */
function checkOwner(call: Call, userId: number): void {
  const roles = call.firm.users.get(call.viewer)?.roles ?? [];
  if (userId !== call.viewer && !roles.includes('admin')) throw forbidden('this user may not keep time for others');
}

/** Refuses what an entry may not say, whether it is new or changed. */
function check(sent: Sent, call: Call): void {
  if (sent.type !== undefined && sent.type !== 'TimeEntry') {
    throw unprocessable('this firm keeps time entries only', 'SandboxTimeEntriesOnly');
  }
  const { quantity, price } = sent;
  if (quantity !== undefined) {
    if (quantity <= 0) throw unprocessable('quantity must be more than zero');
    if (!Number.isInteger(quantity)) throw unprocessable('quantity is in whole seconds', 'SandboxFractionOfSecond');
    if (quantity > DAY_SECONDS) throw unprocessable('quantity is longer than a day', 'SandboxLongerThanADay');
  }
  if (price !== undefined && price < 0) throw unprocessable('price must not be negative');
  if (sent.no_charge === true && sent.non_billable === false) {
    throw unprocessable('an entry at no charge is non-billable', 'SandboxContradiction');
  }
  const source = SOURCES.find((name) => sent[name] !== undefined);
  if (source !== undefined) throw unprocessable(`${source} is not a valid association`);
  const category = sent.activity_description;
  if (category?.utbms_task_id !== undefined || category?.utbms_activity_id !== undefined) {
    throw unprocessable('the firm does not use UTBMS codes');
  }
  if (sent.user?.id !== undefined && call.firm.users.has(sent.user.id)) checkOwner(call, sent.user.id);
}

function usualPrice(firm: Firm, userId: number, categoryId: number | null): number {
  const category = categoryId === null ? undefined : firm.categories.get(categoryId);
  return category?.flatAmount ?? firm.users.get(userId)?.rate ?? 0;
}

/** Whether the firm keeps time on this matter off bills unless told otherwise. */
function offBills(firm: Firm, matterId: number | null): boolean {
  const matter = matterId === null ? undefined : firm.matters.get(matterId);
  if (matter === undefined) return false;
  return !matter.billable || (firm.billing.flatFeeTimeIsNonBillable && matter.billingMethod !== 'hourly');
}

function startTimer(call: Call, activity: SandboxActivity): void {
  const { now } = call;
  call.firm.timer = { id: newId(call.firm), version: 1, createdAt: now, updatedAt: now, activityId: activity.id };
}

function create(call: Call): Reply {
  const { firm, now } = call;
  const sent = readData<Sent>(call.body, ATTRIBUTES);
  if (sent.type === undefined) throw unprocessable('type is missing');
  if (sent.date === undefined) throw unprocessable('date is missing');
  check(sent, call);
  const { matterId = null, userId = call.viewer, categoryId = null } = linksOf(sent, call);
  if (sent.quantity === undefined) throw unprocessable('quantity is missing', 'SandboxQuantityMissing');
  if (sent.start_timer && isFlat(firm, categoryId)) throw unprocessable('a flat-rate entry has no timer');
  const noCharge = sent.no_charge ?? false;
  const activity: SandboxActivity = {
    id: newId(firm),
    version: 1,
    createdAt: now,
    updatedAt: now,
    date: sent.date,
    quantity: sent.quantity,
    note: sent.note ?? null,
    matterId,
    userId,
    categoryId,
    price: sent.price ?? usualPrice(firm, userId, categoryId),
    nonBillable: noCharge || (sent.non_billable ?? offBills(firm, matterId)),
    noCharge,
    bill: null,
  };
  if (sent.start_timer) startTimer(call, activity);
  firm.activities.set(activity.id, activity);
  return recordReply(call, 201, activityRow(firm, activity, call.viewer), ACTIVITY_SCHEMA);
}

function change(call: Call): Reply {
  const { firm } = call;
  const activity = activityFor(firm, call.viewer, call.id);
  if (activity === undefined) throw missing('Activity');
  const sent = readData<Sent>(call.body, ATTRIBUTES);
  const condition = call.headers['if-match'];
  if (condition !== undefined && condition !== etagOf('activity', activity)) {
    throw new Refusal(412, 'PreconditionFailed', 'the record has changed since');
  }
  checkOwner(call, activity.userId);
  if (activity.bill !== null) throw unprocessable('the entry has been billed');
  check(sent, call);
  const links = linksOf(sent, call);
  const { matterId = activity.matterId, userId = activity.userId, categoryId = activity.categoryId } = links;
  if (sent.start_timer && isFlat(firm, categoryId)) throw unprocessable('a flat-rate entry has no timer');
  const moved = matterId !== activity.matterId || userId !== activity.userId || categoryId !== activity.categoryId;
  const kept = moved ? usualPrice(firm, userId, categoryId) : activity.price;
  const noCharge = sent.no_charge ?? (sent.non_billable === false ? false : activity.noCharge);
  Object.assign(activity, {
    date: sent.date ?? activity.date,
    quantity: sent.quantity ?? activity.quantity,
    note: sent.note ?? activity.note,
    matterId,
    userId,
    categoryId,
    price: sent.price ?? kept,
    nonBillable: noCharge || (sent.non_billable ?? activity.nonBillable),
    noCharge,
  } satisfies Partial<SandboxActivity>);
  if (sent.start_timer) startTimer(call, activity);
  touch(activity, call.now);
  return recordReply(call, 200, activityRow(firm, activity, call.viewer), ACTIVITY_SCHEMA);
}

function remove(call: Call): Reply {
  const { firm } = call;
  const activity = activityFor(firm, call.viewer, call.id);
  if (activity === undefined) throw missing('Activity');
  if (call.headers['if-match'] !== undefined) {
    throw badRequest('SandboxIgnoredHeader', 'Clio does not heed If-Match on DELETE');
  }
  checkOwner(call, activity.userId);
  const state = activity.bill?.state;
  if (state !== undefined && state !== 'draft') throw forbidden('the entry is on a bill that has left the draft state');
  firm.activities.delete(activity.id);
  if (firm.timer?.activityId === activity.id) firm.timer = null;
  return { status: 204 };
}

export const POST_ENTRY: Route = {
  method: 'POST',
  path: 'activities',
  area: 'activities',
  query: SINGLE_QUERY,
  schema: ACTIVITY_SCHEMA,
  attributes: ATTRIBUTES,
  handle: create,
};

export const PATCH_ENTRY: Route = { ...POST_ENTRY, method: 'PATCH', path: 'activities/{id}', handle: change };

export const DELETE_ENTRY: Route = {
  method: 'DELETE',
  path: 'activities/{id}',
  area: 'activities',
  query: {},
  handle: remove,
};
