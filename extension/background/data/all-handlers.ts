import { dayOf } from '../../../shared/index.ts';
import type { Handlers } from '../../messages/calls.ts';
import type { Connections } from '../connection/connections.ts';
import type { Taggers } from '../matching/tagger.ts';
import { forgetDialogs, type RetentionParts } from './retention-handlers.ts';

/** What the deletion of everything needs. */
export type AllParts = RetentionParts & {
  taggers: Pick<Taggers, 'deleting'>;
  connections: Pick<Connections, 'remove'>;
  /** Whatever was worked out before is void. */
  restored(): Promise<void>;
};

/** How all that is stored is deleted. */
export function allHandlers(parts: AllParts): Pick<Handlers, 'all.delete'> {
  const { timeline, taggers, connections, session, recording, now, changed, restored } = parts;

  const deleteAll = async (): Promise<'done' | 'held'> => {
    const until = now();
    // First what goes on: nothing of it is written afterwards.
    const time = await timeline.deleteComing('0001-01-01', dayOf(until), until);
    if (!time) return 'held';
    recording?.forget(time);
    await connections.remove();
    if (!(await timeline.deleteAll())) return 'held';
    if (session) await forgetDialogs(session, () => true);
    await restored();
    return 'done';
  };

  return {
    'all.delete': async () => {
      if ((await timeline.readRetention()).hold) return 'held';
      try {
        return await taggers.deleting(deleteAll);
      } finally {
        changed();
      }
    },
  };
}
