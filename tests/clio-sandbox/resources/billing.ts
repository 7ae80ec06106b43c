import { parseDuration } from '../firm/rounding.ts';
import type { Call, Reply, Route } from '../server/call.ts';
import { badRequest, missing } from '../server/refusal.ts';
import { timerRow } from './activity-rows.ts';
import { billingRow } from './rows.ts';
import { BILLING_SCHEMA, TIMER_SCHEMA } from './schemas.ts';
import { SINGLE_QUERY, singleReply } from './single.ts';

function settings(call: Call): Reply {
  const text = call.query.text('duration');
  const duration = text === undefined ? null : parseDuration(text);
  if (text !== undefined && duration === null) {
    throw badRequest('InvalidParameter', 'duration must look like 2:15, 3h or 20m');
  }
  return singleReply(call, billingRow(call.firm, duration), BILLING_SCHEMA);
}

function timer(call: Call): Reply {
  const row = timerRow(call.firm, call.viewer, call.now);
  if (row === null) throw missing('Timer');
  return singleReply(call, row, TIMER_SCHEMA);
}

/** The firm's billing settings, and the running timer: 404 while there is none. */
export const BILLING_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: 'settings/billing',
    area: 'billing',
    query: { ...SINGLE_QUERY, duration: 'text' },
    schema: BILLING_SCHEMA,
    handle: settings,
  },
  { method: 'GET', path: 'timer', area: 'activities', query: SINGLE_QUERY, schema: TIMER_SCHEMA, handle: timer },
];
