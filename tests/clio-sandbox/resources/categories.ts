import { matterFor } from '../firm/visibility.ts';
import type { Call, Reply, Route } from '../server/call.ts';
import { missing } from '../server/refusal.ts';
import { LIST_QUERY, listReply } from './paging.ts';
import { categoryRow } from './rows.ts';
import { CATEGORY_SCHEMA } from './schemas.ts';
import { SINGLE_QUERY, singleReply } from './single.ts';

function list(call: Call): Reply {
  const { firm, query } = call;
  const types = query.words('type');
  const flat = query.flag('flat_rate');
  const matterId = query.id('rate_for[matter_id]') ?? null;
  const rateOf = query.id('rate_for[user_id]') ?? call.viewer;
  if (matterId !== null && matterFor(firm, call.viewer, matterId) === undefined) throw missing('Matter');
  if (!firm.users.has(rateOf)) throw missing('User');
  return listReply(call, {
    records: firm.categories.values(),
    schema: CATEGORY_SCHEMA,
    most: 200,
    keep: (category) =>
      (types === undefined || types.includes('clio')) &&
      (flat === undefined || (category.flatAmount !== null) === flat),
    row: (category) => categoryRow(firm, category, call.viewer, rateOf),
  });
}

function show(call: Call): Reply {
  const category = call.firm.categories.get(call.id);
  if (category === undefined) throw missing('ActivityDescription');
  return singleReply(call, categoryRow(call.firm, category, call.viewer), CATEGORY_SCHEMA);
}

/** Clio calls categories activity descriptions. None of the firm's is made of UTBMS codes. */
export const CATEGORY_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: 'activity_descriptions/{id}',
    area: 'activities',
    query: SINGLE_QUERY,
    schema: CATEGORY_SCHEMA,
    handle: show,
  },
  {
    method: 'GET',
    path: 'activity_descriptions',
    area: 'activities',
    query: {
      ...LIST_QUERY,
      type: ['clio', 'utbms'],
      flat_rate: 'flag',
      user_id: 'id',
      'rate_for[matter_id]': 'id',
      'rate_for[user_id]': 'id',
    },
    schema: CATEGORY_SCHEMA,
    handle: list,
  },
];
