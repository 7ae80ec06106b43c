import type { Client } from './client.ts';
import { readAll } from './paging.ts';
import { type Answer, failure, success } from './problems.ts';
import { type Fields, fieldsOf, flagOf, idOf, lineOf, namedOf } from './reading.ts';

/** The user and the account that a token stands for. */
export interface Self {
  id: number;
  name: string;
  email: string;
  /** Clio's name of the user's zone, null where it is not said. */
  timeZone: string | null;
  account: { id: number; name: string };
  /** The category that Clio puts on the user's entries by default. */
  defaultCategory: { id: number; name: string } | null;
}

/** Who is signed in. */
export async function whoAmI(client: Client): Promise<Answer<Self>> {
  const fields = 'id,name,email,time_zone,account{id,name},default_activity_description{id,name}';
  const answer = await client.call({
    method: 'GET',
    target: { path: '/users/who_am_i.json' },
    query: { fields },
    priority: 'post',
  });
  if (!answer.ok) return answer;
  const data = fieldsOf(fieldsOf(answer.value)?.data);
  const id = idOf(data?.id);
  const account = namedOf(data?.account);
  // Without both, two firms could not be told apart, nor one attorney from another.
  if (!data || id === null || account === null) return failure({ kind: 'unreadable' });
  return success({
    id,
    name: lineOf(data.name) ?? '',
    email: lineOf(data.email) ?? '',
    timeZone: lineOf(data.time_zone),
    account,
    defaultCategory: namedOf(data.default_activity_description),
  });
}

/** Somebody of the firm. */
export interface User {
  id: number;
  name: string;
  /** Empty where Clio does not show it. */
  email: string;
  initials: string;
  /** Whether the user can be given time. */
  enabled: boolean;
}

/** What a page of users may hold at most. */
const USERS_PAGE = '2000';

function readUser(fields: Fields): User | null {
  const id = idOf(fields.id);
  const name = lineOf(fields.name);
  if (id === null || name === null) return null;
  const email = lineOf(fields.email) ?? '';
  return { id, name, email, initials: lineOf(fields.initials) ?? '', enabled: flagOf(fields.enabled) ?? true };
}

/** Everybody of the firm, those who left as well. Clio knows no filter by e-mail: it is compared here. */
export function users(client: Client): Promise<Answer<{ items: User[]; malformed: (number | null)[] }>> {
  return readAll(client, {
    path: '/users.json',
    query: { fields: 'id,name,email,initials,enabled', limit: USERS_PAGE, order: 'id(asc)' },
    read: readUser,
    priority: 'sync',
  });
}
