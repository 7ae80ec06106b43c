import type { SandboxMatter } from '../firm/firm.ts';
import { matterFor, seesMatter } from '../firm/visibility.ts';
import type { Call, Reply, Route } from '../server/call.ts';
import { forbidden, missing } from '../server/refusal.ts';
import { CURSOR_ORDER, LIST_QUERY, listReply } from './paging.ts';
import { matterRow } from './rows.ts';
import { MATTER_SCHEMA } from './schemas.ts';
import { SINGLE_QUERY, singleReply } from './single.ts';

/** Clients are contacts: their names need that scope too. */
function checkClient(call: Call): void {
  if (call.fields.has('client') && call.levelOf('contacts') === 'none') {
    throw forbidden('the application is not allowed to read contacts');
  }
}

function show(call: Call): Reply {
  checkClient(call);
  const matter = matterFor(call.firm, call.viewer, call.id);
  if (matter === undefined) throw missing('Matter');
  return singleReply(call, matterRow(call.firm, matter, call.viewer), MATTER_SCHEMA);
}

/** Whether text stands in one of the places that `query` looks at: not in the custom number. */
function mentions(matter: SandboxMatter, text: string): boolean {
  const places = [matter.displayNumber, String(matter.number), matter.description, matter.client.name];
  return places.some((place) => place.toLowerCase().includes(text));
}

/** Filters on what no matter of this firm has: a number finds none, the word `null` finds all. */
const ALWAYS_EMPTY = ['responsible_staff_id', 'practice_area_id', 'group_id'];

function list(call: Call): Reply {
  checkClient(call);
  const { firm, query } = call;
  const statuses = query.words('status');
  const text = query.text('query')?.toLowerCase();
  const billable = query.flag('billable');
  const isClient = query.sameId('client_id');
  const isResponsible = query.sameId('responsible_attorney_id');
  const isOriginating = query.sameId('originating_attorney_id');
  const none = ALWAYS_EMPTY.some((name) => typeof query.id(name) === 'number');
  return listReply(call, {
    records: firm.matters.values(),
    schema: MATTER_SCHEMA,
    most: 200,
    keep: (matter) =>
      !none &&
      seesMatter(firm, call.viewer, matter) &&
      (statuses === undefined || statuses.includes(matter.status.toLowerCase())) &&
      (text === undefined || mentions(matter, text)) &&
      (billable === undefined || matter.billable === billable) &&
      isClient(matter.client.id) &&
      isResponsible(matter.responsibleId) &&
      isOriginating(matter.responsibleId),
    row: (matter) => matterRow(firm, matter, call.viewer),
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
      ...Object.fromEntries(ALWAYS_EMPTY.map((name) => [name, 'id' as const])),
    },
    schema: MATTER_SCHEMA,
    handle: list,
  },
];
