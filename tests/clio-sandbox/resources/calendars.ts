import type { SandboxUser } from '../firm/firm.ts';
import type { Call, Reply, Route } from '../server/call.ts';
import { CURSOR_ORDER, LIST_QUERY, listReply } from './paging.ts';
import { calendarRow } from './rows.ts';
import { CALENDAR_SCHEMA } from './schemas.ts';

function list(call: Call): Reply {
  const { firm, viewer, query } = call;
  const kinds = query.words('type');
  return listReply(call, {
    records: firm.users.values(),
    schema: CALENDAR_SCHEMA,
    most: 200,
    keep: ({ id }: SandboxUser) => id === viewer && (kinds === undefined || kinds.includes('UserCalendar')),
    row: calendarRow,
  });
}

/** The one calendar of each user; there are no entries in it. */
export const CALENDAR_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: 'calendars',
    area: 'calendars',
    query: { ...LIST_QUERY, order: CURSOR_ORDER, type: ['AccountCalendar', 'AdhocCalendar', 'UserCalendar'] },
    schema: CALENDAR_SCHEMA,
    handle: list,
  },
];
