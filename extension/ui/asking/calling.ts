import { CALL_KINDS, type KeptAct } from '../../messages/call-kinds.ts';
import type { CallAnswer, CallName, Calls } from '../../messages/calls.ts';
import type { StoreTroubleView } from '../../messages/helper.ts';
import type { Revision } from '../../messages/revision.ts';

/** Thrown where the worker could not answer; the text is for a report, not for choosing. */
export class CallFailed extends Error {
  /** Why the storage cannot be used, where that is what failed. */
  readonly store: StoreTroubleView | null;
  /** Nobody answered, and what was asked for is kept: it is done once the extension is back. */
  readonly kept: boolean;
  constructor(text: string, store: StoreTroubleView | null = null, kept = false) {
    super(text);
    this.store = store;
    this.kept = kept;
  }
}

/** What calling needs of the browser. */
export interface Line {
  /** Hands a message to the worker, starting it where it is not there. Rejects or gives nothing where no answer comes. */
  send(message: object): Promise<unknown>;
  /** Keeps an act beyond this page and the worker. */
  keep(act: KeptAct): Promise<void>;
  /** An act was answered. */
  drop(id: string): Promise<void>;
  /** An act of this page was answered: what came of it shows from this revision on. */
  acted(revision: Revision): void;
  wait(milliseconds: number): Promise<void>;
  now(): number;
}

/** What was asked for goes again after so long, where the worker ended before it answered. Milliseconds. */
const PAUSES = { read: [50, 150, 500], act: [50, 200, 500, 1500, 3000, 5000], once: [] } as const;

/** Whether something came about. */
async function works(act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch {
    return false;
  }
}

/**
 * Calls of the worker from a page. A reading whose answer does not come is asked again. An act is kept as it is asked
 * for, and asked for again under the same id, so that it is done once whether or not the first attempt came through;
 * the worker does what is kept also where this page is gone by then.
 * @returns what asks; it throws a {@link CallFailed} where no answer comes, or the worker could not do it
 */
export function createCall(line: Line) {
  /** The answer, or null where none comes. */
  async function ask<N extends CallName>(message: object, pauses: readonly number[]): Promise<CallAnswer<N> | null> {
    for (const pause of [0, ...pauses]) {
      if (pause > 0) await line.wait(pause);
      // A worker that ended, or one that is not there yet, look alike.
      const answer = (await line.send(message).catch(() => null)) as CallAnswer<N> | null | undefined;
      if (answer) return answer;
    }
    return null;
  }

  return async <N extends CallName>(name: N, params: Calls[N]['params']): Promise<Calls[N]['value']> => {
    const kind = CALL_KINDS[name];
    const act = kind === 'act' ? crypto.randomUUID() : null;
    const message = { call: name, params, ...(act === null ? {} : { act }) };
    // Both leave this page at once, as it may be closed in the next moment: it is not waited for that the act is kept.
    const keeping = act !== null ? works(() => line.keep({ id: act, at: line.now(), call: name, params })) : null;
    const answer = await ask<N>(message, PAUSES[kind]);
    // Where the browser's memory for the session is full, or out of order, it was asked for all the same.
    const kept = (await keeping) ?? false;
    if (!answer) throw new CallFailed(`Nobody answered ${name}.`, null, kept);
    if (act !== null) await works(() => line.drop(act));
    if ('failed' in answer) throw new CallFailed(answer.failed, answer.store);
    if (answer.revision) line.acted(answer.revision);
    return answer.value;
  };
}
