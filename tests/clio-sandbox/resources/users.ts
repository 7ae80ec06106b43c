import type { Call, Reply, Route } from '../server/call.ts';
import { missing } from '../server/refusal.ts';
import { CURSOR_ORDER, LIST_QUERY, listReply } from './paging.ts';
import { userRow } from './rows.ts';
import { USER_SCHEMA } from './schemas.ts';
import { SINGLE_QUERY, singleReply } from './single.ts';

function show(call: Call, id: number): Reply {
  const user = call.firm.users.get(id);
  if (user === undefined) throw missing('User');
  return singleReply(call, userRow(call.firm, user, call.viewer), USER_SCHEMA);
}

function list(call: Call): Reply {
  const { firm, query } = call;
  const name = query.text('name')?.toLowerCase();
  const roles = query.words('role');
  const kinds = query.words('subscription_type');
  const enabled = query.flag('enabled');
  return listReply(call, {
    records: firm.users.values(),
    schema: USER_SCHEMA,
    most: 2000,
    keep: (user) =>
      (name === undefined || `${user.firstName} ${user.lastName}`.toLowerCase().includes(name)) &&
      (roles === undefined || roles.some((role) => user.roles.includes(role))) &&
      (kinds === undefined || kinds.includes(user.subscription.toLowerCase())) &&
      (enabled === undefined || user.enabled === enabled) &&
      query.flag('pending_setup') !== true,
    row: (user) => userRow(firm, user, call.viewer),
  });
}

export const USER_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: 'users/who_am_i',
    area: 'users',
    query: SINGLE_QUERY,
    schema: USER_SCHEMA,
    handle: (call) => show(call, call.viewer),
  },
  {
    method: 'GET',
    path: 'users/{id}',
    area: 'users',
    query: SINGLE_QUERY,
    schema: USER_SCHEMA,
    handle: (call) => show(call, call.id),
  },
  {
    method: 'GET',
    path: 'users',
    area: 'users',
    query: {
      ...LIST_QUERY,
      order: CURSOR_ORDER,
      name: 'text',
      enabled: 'flag',
      role: ['admin', 'accounts', 'billing', 'reports'],
      subscription_type: ['attorney', 'nonattorney'],
      pending_setup: 'flag',
      include_co_counsel: 'flag',
    },
    schema: USER_SCHEMA,
    handle: list,
  },
];
