import { etagOf, type Firm, newId, type SandboxActivity, touch } from '../firm/firm.ts';
import { activityFor } from '../firm/visibility.ts';
import { readData } from '../server/body.ts';
import type { Call, Reply, Route } from '../server/call.ts';
import { badRequest, forbidden, missing, Refusal, unprocessable } from '../server/refusal.ts';
import { activityRow, isFlat } from './activity-rows.ts';
import { checkOwner, checkSent, codesOf, ENTRY_ATTRIBUTES, linksOf, type SentEntry } from './entry-body.ts';
import { ACTIVITY_SCHEMA } from './schemas.ts';
import { recordReply, SINGLE_QUERY } from './single.ts';
import { checkCodes } from './utbms.ts';

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
  const { now, firm } = call;
  const timer = { id: newId(firm), version: 1, createdAt: now, updatedAt: now, activityId: activity.id };
  firm.timers.set(activity.userId, timer);
}

/** What the stored entry says under its own rules, before it is kept. */
function checkStored(call: Call, activity: SandboxActivity, startsTimer: boolean): void {
  const { firm } = call;
  const matter = activity.matterId === null ? undefined : firm.matters.get(activity.matterId);
  const codes = { taskId: activity.taskCodeId, activityId: activity.activityCodeId };
  checkCodes(firm, codes, matter, activity.nonBillable);
  if (startsTimer && isFlat(firm, activity.categoryId)) throw unprocessable('a flat-rate entry has no timer');
}

function keep(call: Call, activity: SandboxActivity, status: 200 | 201, startsTimer: boolean): Reply {
  if (startsTimer) startTimer(call, activity);
  call.firm.activities.set(activity.id, activity);
  return recordReply(call, status, activityRow(call.firm, activity, call.viewer), ACTIVITY_SCHEMA);
}

function create(call: Call): Reply {
  const { firm, now } = call;
  const sent = readData<SentEntry>(call.body, ENTRY_ATTRIBUTES);
  if (sent.type === undefined) throw unprocessable('type is missing');
  if (sent.date === undefined) throw unprocessable('date is missing');
  checkSent(sent, call);
  const links = linksOf(sent, call, { matterId: null, userId: call.viewer, categoryId: null });
  if (sent.quantity === undefined) throw unprocessable('quantity is missing', 'SandboxQuantityMissing');
  const noCharge = sent.no_charge ?? false;
  const codes = codesOf(sent);
  const activity: SandboxActivity = {
    id: 0,
    version: 1,
    createdAt: now,
    updatedAt: now,
    date: sent.date,
    quantity: sent.quantity,
    note: sent.note ?? null,
    ...links,
    taskCodeId: codes.taskId,
    activityCodeId: codes.activityId,
    price: sent.price ?? usualPrice(firm, links.userId, links.categoryId),
    nonBillable: noCharge || (sent.non_billable ?? offBills(firm, links.matterId)),
    noCharge,
    bill: null,
  };
  checkStored(call, activity, sent.start_timer ?? false);
  activity.id = newId(firm);
  return keep(call, activity, 201, sent.start_timer ?? false);
}

function change(call: Call): Reply {
  const { firm } = call;
  const activity = activityFor(firm, call.viewer, call.id);
  if (activity === undefined) throw missing('Activity');
  const sent = readData<SentEntry>(call.body, ENTRY_ATTRIBUTES);
  const condition = call.headers['if-match'];
  if (condition !== undefined && condition !== etagOf('activity', activity)) {
    throw new Refusal(412, 'PreconditionFailed', 'the record has changed since');
  }
  checkOwner(call, activity.userId);
  if (activity.bill !== null) throw unprocessable('the entry has been billed');
  checkSent(sent, call);
  const links = linksOf(sent, call, activity);
  const { matterId, userId, categoryId } = links;
  const moved = matterId !== activity.matterId || userId !== activity.userId || categoryId !== activity.categoryId;
  const kept = moved ? usualPrice(firm, userId, categoryId) : activity.price;
  const noCharge = sent.no_charge ?? (sent.non_billable === false ? false : activity.noCharge);
  const codes = codesOf(sent, activity);
  const changed: SandboxActivity = {
    ...activity,
    date: sent.date ?? activity.date,
    quantity: sent.quantity ?? activity.quantity,
    note: sent.note ?? activity.note,
    ...links,
    taskCodeId: codes.taskId,
    activityCodeId: codes.activityId,
    price: sent.price ?? kept,
    nonBillable: noCharge || (sent.non_billable ?? activity.nonBillable),
    noCharge,
  };
  checkStored(call, changed, sent.start_timer ?? false);
  touch(changed, call.now);
  return keep(call, changed, 200, sent.start_timer ?? false);
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
  for (const [userId, timer] of firm.timers) if (timer.activityId === activity.id) firm.timers.delete(userId);
  return { status: 204 };
}

export const POST_ENTRY: Route = {
  method: 'POST',
  path: 'activities',
  area: 'activities',
  query: SINGLE_QUERY,
  schema: ACTIVITY_SCHEMA,
  attributes: ENTRY_ATTRIBUTES,
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
