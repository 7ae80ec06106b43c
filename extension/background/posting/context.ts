import type { Client, Problem } from '../../clio/index.ts';
import type { Connection, Entry, EntryState, Made, Posting, Timeline } from '../../timeline/index.ts';

/** What each posting step works with. */
export interface PostingContext {
  timeline: Timeline;
  client: Client;
  connection: Connection;
  now(): number;
  /** Asks to be woken at an instant by this computer's clock. */
  wakeAt(at: number): void;
  changed(): void;
}

/**
 * What came of one posting step. `ailing`: it could not be read, which may be so of this one alone. `stop`: nothing can
 * be sent now, to anyone. `doubt`: nobody knows whether it arrived. `forbidden`: this one may not be sent, perhaps none
 * may.
 */
export type PostingStep =
  | { kind: 'done' }
  | { kind: 'doubt'; problem: Problem }
  | { kind: 'ailing'; problem: Problem }
  | { kind: 'forbidden'; problem: Problem }
  | { kind: 'stop'; problem: Problem };

export const DONE: PostingStep = { kind: 'done' };

/** Where these end, what was tried before is over. */
const FINAL_STATES: readonly (EntryState | undefined)[] = ['posted', 'refused', 'deleted'];

/** What it means for a posting step that a record could not be read. */
export function unread(problem: Problem): PostingStep {
  // Clio forbids or finds fault with one record as well as with all.
  const own = ['retry', 'unreadable', 'on-the-way', 'forbidden', 'refused'].includes(problem.kind);
  return { kind: own ? 'ailing' : 'stop', problem };
}

/** What an entry says of itself only for a while. */
type Passing = 'before' | 'unsent' | 'candidates' | 'looks' | 'twins';

/**
 * Changes an entry in a strict write, if it still is in the state from which that was decided.
 * @param more.act what the history is to keep of it
 * @param more.drop what no longer holds
 * @param more.made what is to be looked at in Clio because of it
 */
export async function move(
  context: Pick<PostingContext, 'timeline' | 'changed' | 'now'>,
  entry: Entry,
  change: Partial<Entry>,
  more: { act?: Posting['act']; drop?: readonly Passing[]; made?: Made } = {},
): Promise<Entry | null> {
  const { act, drop = [], made } = more;
  const next = await context.timeline.changeEntry(
    entry.id,
    [entry.state],
    (value) => {
      const changed = { ...value, ...change };
      for (const name of drop) delete changed[name];
      if (!FINAL_STATES.includes(change.state)) return changed;
      const { doubts: _, restUntil: __, ...final } = changed;
      return final;
    },
    { turn: act && { act, at: context.now() }, made },
  );
  context.changed();
  return next;
}
