import type { Firm, SandboxContact } from '../firm/firm.ts';
import type { Call, Reply, Route } from '../server/call.ts';
import { missing } from '../server/refusal.ts';
import { CURSOR_ORDER, LIST_QUERY, listReply } from './paging.ts';
import { contactRow } from './rows.ts';
import { CONTACT_SCHEMA } from './schemas.ts';
import { SINGLE_QUERY, singleReply } from './single.ts';

/** The clients of all matters, each once, in the order of ids; none for a user whose role hides contacts. */
function contactsFor(firm: Firm, viewer: number): SandboxContact[] {
  if (firm.users.get(viewer)?.seesContacts === false) return [];
  const clients = new Map([...firm.matters.values()].map(({ client }) => [client.id, client]));
  return [...clients.values()].sort((one, other) => one.id - other.id);
}

function show(call: Call): Reply {
  const contact = contactsFor(call.firm, call.viewer).find(({ id }) => id === call.id);
  if (contact === undefined) throw missing('Contact');
  return singleReply(call, contactRow(contact), CONTACT_SCHEMA);
}

function list(call: Call): Reply {
  const { query } = call;
  const text = query.text('query')?.toLowerCase();
  const kinds = query.words('type');
  return listReply(call, {
    records: contactsFor(call.firm, call.viewer),
    schema: CONTACT_SCHEMA,
    most: 200,
    keep: ({ name, kind }) =>
      (text === undefined || name.toLowerCase().includes(text)) && (kinds === undefined || kinds.includes(kind)),
    row: contactRow,
  });
}

/** The firm's clients. It has no other contacts. */
export const CONTACT_ROUTES: readonly Route[] = [
  { method: 'GET', path: 'contacts/{id}', area: 'contacts', query: SINGLE_QUERY, schema: CONTACT_SCHEMA, handle: show },
  {
    method: 'GET',
    path: 'contacts',
    area: 'contacts',
    query: { ...LIST_QUERY, order: CURSOR_ORDER, query: 'text', type: ['Company', 'Person'], client_only: 'flag' },
    schema: CONTACT_SCHEMA,
    handle: list,
  },
];
