import type { Call, Reply, Route } from '../server/call.ts';
import { CURSOR_ORDER, LIST_QUERY, listReply } from './paging.ts';
import { snippetRow } from './rows.ts';
import { SNIPPET_SCHEMA } from './schemas.ts';

function list(call: Call): Reply {
  const text = call.query.text('query')?.toLowerCase();
  return listReply(call, {
    records: call.firm.snippets.values(),
    schema: SNIPPET_SCHEMA,
    most: 200,
    keep: ({ snippet, phrase }) => text === undefined || `${snippet} ${phrase}`.toLowerCase().includes(text),
    row: snippetRow,
  });
}

/** The firm's abbreviations for narratives. */
export const SNIPPET_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: 'settings/text_snippets',
    area: 'general',
    query: { ...LIST_QUERY, order: CURSOR_ORDER, query: 'text' },
    schema: SNIPPET_SCHEMA,
    handle: list,
  },
];
