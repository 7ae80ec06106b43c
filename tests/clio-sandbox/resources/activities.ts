import type { SandboxActivity } from '../firm/firm.ts';
import { activityFor, seesActivity } from '../firm/visibility.ts';
import type { Call, Reply, Route } from '../server/call.ts';
import { missing } from '../server/refusal.ts';
import { activityRow, isFlat } from './activity-rows.ts';
import { DELETE_ENTRY, PATCH_ENTRY, POST_ENTRY } from './entries.ts';
import { CURSOR_ORDER, LIST_QUERY, listReply } from './paging.ts';
import { ACTIVITY_SCHEMA } from './schemas.ts';
import { SINGLE_QUERY, singleReply } from './single.ts';

/** Whether an entry counts under one of the words of the filter `status`. Nothing here is ever written off. */
function hasStatus(activity: SandboxActivity, word: string): boolean {
  const state = activity.bill?.state;
  if (word === 'billed') return state === 'awaiting_payment' || state === 'paid';
  if (word === 'draft') return state === 'draft' || state === 'awaiting_approval';
  if (word === 'unbilled') return state === undefined && !activity.nonBillable;
  if (word === 'non_billable') return activity.nonBillable;
  return word === 'billable' && !activity.nonBillable;
}

/** Filters on what no entry of this firm has: a number finds none, the word `null` finds all. */
const ALWAYS_EMPTY = [
  'calendar_entry_id',
  'communication_id',
  'contact_note_id',
  'expense_category_id',
  'grant_id',
  'matter_note_id',
  'task_id',
];

function list(call: Call): Reply {
  const { firm, query } = call;
  const statuses = query.words('status');
  const types = query.words('type');
  const text = query.text('query')?.toLowerCase();
  const first = query.text('start_date') ?? '';
  const last = query.text('end_date') ?? '9999-12-31';
  const flat = query.flag('flat_rate');
  const none = ALWAYS_EMPTY.some((name) => typeof query.id(name) === 'number');
  const onMatter = query.sameId('matter_id');
  const byUser = query.sameId('user_id');
  const inCategory = query.sameId('activity_description_id');
  return listReply(call, {
    records: firm.activities.values(),
    schema: ACTIVITY_SCHEMA,
    most: 200,
    keep: (activity) =>
      !none &&
      seesActivity(firm, call.viewer, activity) &&
      call.now - activity.createdAt >= call.lookupLag &&
      (statuses === undefined || statuses.some((word) => hasStatus(activity, word))) &&
      (types === undefined || types.includes('TimeEntry')) &&
      (text === undefined || (activity.note ?? '').toLowerCase().includes(text)) &&
      activity.date >= first &&
      activity.date <= last &&
      (flat === undefined || isFlat(firm, activity.categoryId) === flat) &&
      onMatter(activity.matterId) &&
      byUser(activity.userId) &&
      inCategory(activity.categoryId),
    row: (activity) => activityRow(firm, activity, call.viewer),
  });
}

function show(call: Call): Reply {
  const activity = activityFor(call.firm, call.viewer, call.id);
  if (activity === undefined) throw missing('Activity');
  return singleReply(call, activityRow(call.firm, activity, call.viewer), ACTIVITY_SCHEMA);
}

export const ACTIVITY_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: 'activities/{id}',
    area: 'activities',
    query: SINGLE_QUERY,
    schema: ACTIVITY_SCHEMA,
    handle: show,
  },
  {
    method: 'GET',
    path: 'activities',
    area: 'activities',
    query: {
      ...LIST_QUERY,
      ...Object.fromEntries(ALWAYS_EMPTY.map((name) => [name, 'id' as const])),
      order: CURSOR_ORDER,
      type: ['TimeEntry', 'ExpenseEntry', 'HardCostEntry', 'SoftCostEntry'],
      status: ['billed', 'draft', 'unbilled', 'non_billable', 'billable', 'written_off'],
      query: 'text',
      start_date: 'date',
      end_date: 'date',
      flat_rate: 'flag',
      matter_id: 'id',
      user_id: 'id',
      activity_description_id: 'id',
    },
    schema: ACTIVITY_SCHEMA,
    handle: list,
  },
  POST_ENTRY,
  PATCH_ENTRY,
  DELETE_ENTRY,
];
