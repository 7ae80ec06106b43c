import type { Client, Problem } from '../../clio/index.ts';
import type { Connection, Entry, Made, Posting, Timeline } from '../../timeline/index.ts';

/** What each step of posting works with. */
export interface Desk {
  timeline: Timeline;
  client: Client;
  connection: Connection;
  now(): number;
  /** Asks to be woken at an instant by this computer's clock. */
  comeBack(at: number): void;
  changed(): void;
}

/**
 * What came of one step. `rest`: it is not its time yet. `stop`: nothing can be sent now, to anyone. `doubt`: nobody knows whether it arrived.
 * `forbidden`: this one may not be sent, perhaps none may.
 */
export type Step =
  | { kind: 'done' }
  | { kind: 'rest' }
  | { kind: 'doubt' }
  | { kind: 'forbidden'; problem: Problem }
  | { kind: 'stop'; problem: Problem };

export const DONE: Step = { kind: 'done' };

/** What an entry says of itself only for a while. */
type Passing = 'before' | 'unsent' | 'candidates' | 'looks' | 'twins';

/**
 * Changes an entry in a strict write, if it still is in the state from which that was decided.
 * @param more.act what the history is to keep of it
 * @param more.drop what no longer holds
 * @param more.made what is to be looked at in Clio because of it
 */
export async function move(
  desk: Pick<Desk, 'timeline' | 'changed' | 'now'>,
  entry: Entry,
  change: Partial<Entry>,
  more: { act?: Posting['act']; drop?: readonly Passing[]; made?: Made } = {},
): Promise<Entry | null> {
  const { act, drop = [], made } = more;
  const next = await desk.timeline.changeEntry(
    entry.id,
    [entry.state],
    (value) => {
      const changed = { ...value, ...change };
      for (const name of drop) delete changed[name];
      return changed;
    },
    { turn: act && { act, at: desk.now() }, made },
  );
  desk.changed();
  return next;
}
