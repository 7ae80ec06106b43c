import { activityRow } from '../resources/activity-rows.ts';
import { whole } from '../resources/fields.ts';
import { type Answer, json, type World } from '../world.ts';
import type { Incoming } from './api.ts';

/** Answers the sandbox's own paths; null for every other path. */
export type Control = (incoming: Incoming) => Answer | null;

/** What a tester in another process may call: the same calls, by name, that a test has. */
export type Calls = Record<string, (...values: never[]) => unknown>;

function stateOf(world: World): Answer {
  const { firm } = world;
  return json(200, {
    activities: [...firm.activities.values()].map((activity) => whole(activityRow(firm, activity, world.signedIn))),
    matters: firm.matters.size,
    requests: world.requests.length,
  });
}

function refuse(error: string): Answer {
  return json(400, { error });
}

/** Carries out `{"call": name, "with": [values]}`; the answer is `{"value": …}`. */
function called(calls: Calls, body: unknown): Answer {
  if (typeof body !== 'object' || body === null) return refuse('the body must be {"call": name, "with": [values]}');
  const { call, with: values = [] } = body as { call?: unknown; with?: unknown };
  const names = Object.keys(calls).sort().join(', ');
  if (typeof call !== 'string' || !Object.hasOwn(calls, call)) return refuse(`call must be one of ${names}`);
  if (!Array.isArray(values)) return refuse('with must be a list of values');
  try {
    const value: unknown = calls[call]?.(...(values as never[]));
    return json(200, { value: value ?? null });
  } catch (error) {
    // The calls throw it for what is not there and for what cannot be read; all else is a mistake of the sandbox.
    if (error instanceof RangeError) return refuse(error.message);
    throw error;
  }
}

/**
 * The sandbox's own paths, for a tester in another process. Nothing of this exists in Clio. The state names no token; a
 * request with an Origin header, which a web page sends, is refused.
 */
export function createControl(world: World, calls: Calls, resetWorld: () => void): Control {
  return (incoming) => {
    if (!incoming.path.startsWith('/sandbox/')) return null;
    if (incoming.headers.origin !== undefined) return json(403, { error: 'not for web pages' });
    switch (`${incoming.method} ${incoming.path}`) {
      case 'GET /sandbox/state.json':
        return stateOf(world);
      case 'GET /sandbox/requests.json':
        return json(200, world.requests);
      case 'POST /sandbox/reset':
        resetWorld();
        return json(200, { matters: world.firm.matters.size });
      case 'POST /sandbox/control':
        return called(calls, incoming.body);
      default:
        return json(404, {
          error:
            'there are GET /sandbox/state.json, GET /sandbox/requests.json, POST /sandbox/control and /sandbox/reset',
        });
    }
  };
}
