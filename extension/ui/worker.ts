import { type CallAnswer, type CallName, type Calls, CHANGED } from '../messages.ts';
import type { StoreTroubleView } from '../messages-helper.ts';
import { browser } from '../platform.ts';

/** Thrown where the worker could not answer; the text is for a report, not for choosing. */
export class CallFailed extends Error {
  /** Why the storage cannot be used, where that is what failed. */
  readonly store: StoreTroubleView | null;
  constructor(text: string, store: StoreTroubleView | null = null) {
    super(text);
    this.store = store;
  }
}

/** What a page shows when a reading failed: the storage's trouble, or that nothing answers. */
export type ReadFailure = StoreTroubleView | 'silent';

/** The one of these that an error means. */
export function readFailure(error: unknown): ReadFailure {
  return (error instanceof CallFailed && error.store) || 'silent';
}

/**
 * Asks the worker, starting it where the browser stopped it.
 * @throws CallFailed when the worker could not do it
 */
export async function call<N extends CallName>(name: N, params: Calls[N]['params']): Promise<Calls[N]['value']> {
  const answer = (await browser.runtime.sendMessage({ call: name, params })) as CallAnswer<N> | undefined;
  if (!answer) throw new CallFailed(`The worker does not know ${name}.`);
  if ('failed' in answer) throw new CallFailed(answer.failed, answer.store);
  return answer.value;
}

/** Calls back whenever something shown may have changed. Returns the way to stop. */
export function onChanged(listener: () => void): () => void {
  const heard = (message: unknown): undefined => {
    if (typeof message === 'object' && message !== null && 'event' in message && message.event === CHANGED.event)
      listener();
  };
  browser.runtime.onMessage.addListener(heard);
  return () => browser.runtime.onMessage.removeListener(heard);
}
