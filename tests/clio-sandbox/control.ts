import type { Incoming } from './api.ts';
import { activityRow } from './rows.ts';
import { type Answer, json, type World } from './world.ts';

/**
 * The sandbox's own paths, for a tester in another process; null for every other path. Nothing of this exists in Clio.
 * The state names no token; a request with an Origin header, which a web page sends, is refused.
 */
export function controlAnswer(world: World, incoming: Incoming, resetWorld: () => void): Answer | null {
  if (!incoming.path.startsWith('/sandbox/')) return null;
  if (incoming.headers.origin !== undefined) return json(403, { error: 'not for web pages' });
  const where = `${incoming.method} ${incoming.path}`;
  if (where === 'GET /sandbox/state.json') {
    const { firm } = world;
    return json(200, {
      activities: [...firm.activities.values()].map((activity) => activityRow(firm, activity, world.signedIn)),
      matters: firm.matters.size,
      requests: world.requests.length,
    });
  }
  if (where === 'POST /sandbox/reset') {
    resetWorld();
    return json(200, { matters: world.firm.matters.size });
  }
  return json(404, { error: 'there are GET /sandbox/state.json and POST /sandbox/reset' });
}
