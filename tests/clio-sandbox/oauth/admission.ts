import type { World } from '../world.ts';
import type { Allowed } from './grants.ts';
import { type Area, type Level, lower, type Scopes } from './scopes.ts';

/** Whether Clio lets this user in at all: the firm's subscription has not lapsed and the user may log in. */
export function mayLogIn(world: World, userId: number): boolean {
  return !world.lapsed && world.firm.users.get(userId)?.enabled === true;
}

/** The user and scopes of a token that is good right now; null stands for all that Clio answers with 401. */
export function admit(world: World, token: string | null): Allowed | null {
  const holder = token === null ? null : world.grants.holderOf(token, world.now());
  return holder !== null && mayLogIn(world, holder.viewer) ? holder : null;
}

/** What a grant opens under the scopes that are ticked now. */
export function levelFor(world: World, granted: Readonly<Scopes>, area: Area): Level {
  return lower(granted[area], world.scopes[area]);
}
