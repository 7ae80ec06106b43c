import type { Call, Client } from './client.ts';
import { type Answer, type Problem, success } from './problems.ts';
import type { Scope } from './scopes.ts';

/** What a scope is for: `needed` to work at all, `optional` for a convenience, `later` for what is to come. */
export type Need = 'needed' | 'optional' | 'later';

/** A box to tick on the firm's application in Clio. */
export interface WantedScope extends Scope {
  need: Need;
}

/** The scopes to tick. Writing includes reading. */
export const WANTED_SCOPES: readonly WantedScope[] = [
  { area: 'Activities', write: true, need: 'needed' },
  { area: 'Matters', write: false, need: 'needed' },
  { area: 'Contacts', write: false, need: 'needed' },
  { area: 'Users', write: false, need: 'needed' },
  { area: 'Billing', write: false, need: 'optional' },
  { area: 'General', write: false, need: 'optional' },
  { area: 'Calendars', write: false, need: 'later' },
];

const one = { fields: 'id', limit: '1' };
const reading = (path: string, query: Record<string, string> = one): Call => ({
  method: 'GET',
  target: { path },
  query,
  priority: 'post',
});

/**
 * The cheapest request that needs each scope. For writing it is a change of an entry that no account has, to nothing:
 * Clio says that it is not there where it may be written, and else that it may not.
 */
const PROBES: Record<Scope['area'], readonly Call[]> = {
  Activities: [
    reading('/activities.json'),
    { method: 'PATCH', target: { path: '/activities/0.json' }, data: {}, priority: 'post' },
  ],
  Matters: [reading('/matters.json')],
  Contacts: [reading('/contacts.json')],
  Users: [reading('/users.json')],
  Billing: [reading('/settings/billing.json', { fields: 'rounding' })],
  General: [reading('/settings/text_snippets.json')],
  Calendars: [reading('/calendars.json')],
};

/** Problems that say nothing of a scope: while one lasts, nothing can be told. */
const SILENT: readonly Problem['kind'][] = [
  'network',
  'on-the-way',
  'unknown',
  'retry',
  'limit',
  'sign-in',
  'wrong-client',
  'no-access',
  'wrong-region',
  'key-store',
  'firewall',
  'gone',
];

/**
 * Which of the scopes are missing, by asking for something of each. A role that forbids the user the same looks like a
 * scope that is not ticked.
 */
export async function missingScopes(client: Client): Promise<Answer<WantedScope[]>> {
  const missing: WantedScope[] = [];
  for (const wanted of WANTED_SCOPES) {
    for (const call of PROBES[wanted.area]) {
      const answer = await client.call(call);
      if (answer.ok) continue;
      if (SILENT.includes(answer.problem.kind)) return answer;
      if (answer.problem.kind !== 'forbidden') continue;
      missing.push(wanted);
      break;
    }
  }
  return success(missing);
}
