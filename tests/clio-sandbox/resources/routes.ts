import type { Route } from '../server/call.ts';
import { ACTIVITY_ROUTES } from './activities.ts';
import { BILLING_ROUTES } from './billing.ts';
import { CALENDAR_ROUTES } from './calendars.ts';
import { CATEGORY_ROUTES } from './categories.ts';
import { CONTACT_ROUTES } from './contacts.ts';
import { MATTER_ROUTES } from './matters.ts';
import { SNIPPET_ROUTES } from './snippets.ts';
import { USER_ROUTES } from './users.ts';
import { UTBMS_ROUTES } from './utbms.ts';

/** Everything of Clio's API that the sandbox plays. */
export const ROUTES: readonly Route[] = [
  ...USER_ROUTES,
  ...MATTER_ROUTES,
  ...CATEGORY_ROUTES,
  ...ACTIVITY_ROUTES,
  ...BILLING_ROUTES,
  ...UTBMS_ROUTES,
  ...SNIPPET_ROUTES,
  ...CONTACT_ROUTES,
  ...CALENDAR_ROUTES,
];

/** The routes of a path below /api/v4/, whatever the method, and the number in it (0: none). `.json` may be there. */
export function routesAt(path: string): { routes: readonly Route[]; id: number } {
  const plain = path.replace(/\.json$/, '');
  const exact = ROUTES.filter((route) => route.path === plain);
  if (exact.length > 0) return { routes: exact, id: 0 };
  const [, folder = '', id = ''] = /^(.+)\/(0|[1-9]\d{0,15})$/.exec(plain) ?? [];
  return { routes: ROUTES.filter((route) => route.path === `${folder}/{id}`), id: Number(id) };
}
