import { missingScopes } from '../../clio/index.ts';
import type { Handlers } from '../../messages/calls.ts';
import type { ConnectionCalls } from '../../messages/connection.ts';
import type { Timeline } from '../../timeline/index.ts';
import { firmProperties, readProperties } from '../settings/properties.ts';
import type { Connections } from './connections.ts';
import { troubleOf } from './trouble.ts';

/** What the calls about the connection need. */
export interface ConnectionParts {
  timeline: Timeline;
  connections: Pick<Connections, 'current' | 'approvalUrl' | 'tryClient'>;
}

/** What the calls of messages/connection.ts do. */
export function connectionHandlers(parts: ConnectionParts): Pick<Handlers, keyof ConnectionCalls> {
  const { timeline, connections } = parts;
  return {
    'properties.read': async () => {
      const categories = await timeline.readList('categories');
      return {
        ...(await readProperties(timeline)),
        categories: categories?.map(({ id, name }) => ({ id, name })) ?? null,
        firm: await firmProperties(timeline),
      };
    },

    'connection.approvalAgain': async () => {
      const connection = await timeline.read('connection');
      return connection ? connections.approvalUrl(connection.region, connection.clientId) : null;
    },

    'application.check': async () => {
      const current = await connections.current();
      if (!current) return { ok: false, trouble: { kind: 'sign-in' } };
      const answer = await missingScopes(current.client);
      return answer.ok ? { ok: true, missing: answer.value } : { ok: false, trouble: troubleOf(answer.problem) };
    },

    'application.tryClient': ({ region, clientId, clientSecret }) =>
      connections.tryClient(region, { clientId, clientSecret }),
  };
}
