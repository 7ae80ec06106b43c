import { ACTIVITY_ROUTES } from './activities.ts';
import { BILLING_ROUTES } from './billing.ts';
import type { Route } from './call.ts';
import { CATEGORY_ROUTES } from './categories.ts';
import { MATTER_ROUTES } from './matters.ts';
import { USER_ROUTES } from './users.ts';

/** Everything of Clio's API that the sandbox plays. */
export const ROUTES: readonly Route[] = [
  ...USER_ROUTES,
  ...MATTER_ROUTES,
  ...CATEGORY_ROUTES,
  ...ACTIVITY_ROUTES,
  ...BILLING_ROUTES,
];

/** The routes of a path below /api/v4/, whatever the method, and the number in it (0: none). `.json` may be there. */
export function routesAt(path: string): { routes: readonly Route[]; id: number } {
  const plain = path.replace(/\.json$/, '');
  const exact = ROUTES.filter((route) => route.path === plain);
  if (exact.length > 0) return { routes: exact, id: 0 };
  const [, folder = '', id = ''] = /^(.+)\/([1-9]\d{0,15})$/.exec(plain) ?? [];
  return { routes: ROUTES.filter((route) => route.path === `${folder}/{id}`), id: Number(id) };
}
