import type { ConnectionCalls } from '../messages-connection.ts';
import { changeProperties, readProperties } from './properties.ts';
import type { Handlers } from './router.ts';
import type { Parts } from './worker.ts';

/** What the calls of messages-connection.ts do. */
export function connectionHandlers(parts: Parts): Pick<Handlers, keyof ConnectionCalls> {
  const { timeline, taggers, changed } = parts;
  return {
    'properties.read': async () => {
      const categories = await timeline.readList('categories');
      return {
        ...(await readProperties(timeline)),
        categories: categories?.map(({ id, name }) => ({ id, name })) ?? null,
      };
    },

    'properties.change': async (change) => {
      await changeProperties(timeline, change);
      taggers.forget();
      changed();
      return null;
    },
  };
}
