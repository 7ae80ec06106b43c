import type { Call, Reply, Route } from './call.ts';
import type { SandboxMatter } from './firm.ts';
import { CURSOR_ORDER, LIST_QUERY, listReply } from './paging.ts';
import { missing } from './refusal.ts';
import { matterRow } from './rows.ts';
import { MATTER_SCHEMA } from './schemas.ts';
import { SINGLE_QUERY, singleReply } from './single.ts';

function show(call: Call): Reply {
  const matter = call.firm.matters.get(call.id);
  if (matter === undefined) throw missing('Matter');
  return singleReply(call, matterRow(call.firm, matter), MATTER_SCHEMA);
}

/** Whether text stands in one of the places that `query` looks at: not in the custom number. */
function mentions(matter: SandboxMatter, text: string): boolean {
  const places = [matter.displayNumber, String(matter.number), matter.description, matter.client.name];
  return places.some((place) => place.toLowerCase().includes(text));
}

function list(call: Call): Reply {
  const { firm, query } = call;
  const statuses = query.words('status');
  const text = query.text('query')?.toLowerCase();
  const billable = query.flag('billable');
  const same = (name: string, value: number | null) => {
    const wanted = query.id(name);
    return wanted === undefined || wanted === value;
  };
  return listReply(call, {
    records: firm.matters.values(),
    schema: MATTER_SCHEMA,
    most: 200,
    keep: (matter) =>
      (statuses === undefined || statuses.includes(matter.status.toLowerCase())) &&
      (text === undefined || mentions(matter, text)) &&
      (billable === undefined || matter.billable === billable) &&
      same('client_id', matter.client.id) &&
      same('responsible_attorney_id', matter.responsibleId) &&
      same('originating_attorney_id', matter.responsibleId) &&
      same('responsible_staff_id', null) &&
      same('practice_area_id', null) &&
      same('group_id', null),
    row: (matter) => matterRow(firm, matter),
  });
}

export const MATTER_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: 'matters/{id}',
    area: 'matters',
    query: SINGLE_QUERY,
    schema: MATTER_SCHEMA,
    handle: show,
  },
  {
    method: 'GET',
    path: 'matters',
    area: 'matters',
    query: {
      ...LIST_QUERY,
      order: CURSOR_ORDER,
      status: ['open', 'pending', 'closed'],
      query: 'text',
      billable: 'flag',
      client_id: 'id',
      responsible_attorney_id: 'id',
      originating_attorney_id: 'id',
      responsible_staff_id: 'id',
      practice_area_id: 'id',
      group_id: 'id',
    },
    schema: MATTER_SCHEMA,
    handle: list,
  },
];
