import { KEPT_ACT } from '../../messages/call-kinds.ts';
import type { News } from '../../messages/calls.ts';
import type { StoreTroubleView } from '../../messages/helper.ts';
import type { Revision } from '../../messages/revision.ts';
import { browser } from '../../platform.ts';
import { CallFailed, createCall } from './calling.ts';

/** What a page shows when a reading failed: the storage's trouble, or that nothing answers. */
export type ReadFailure = StoreTroubleView | 'no-reply';

/** The one of these that an error means. */
export function readFailure(error: unknown): ReadFailure {
  return (error instanceof CallFailed && error.store) || 'no-reply';
}

const actListeners = new Set<(revision: Revision) => void>();

/**
 * Asks the worker, starting it where the browser stopped it. See {@link createCall} for what becomes of a call whose
 * answer does not come.
 * @throws CallFailed when the worker could not do it
 */
export const call = createCall({
  send: (message) => browser.runtime.sendMessage(message),
  keep: (act) => browser.storage.session.set({ [KEPT_ACT + act.id]: act }),
  drop: (id) => browser.storage.session.remove(KEPT_ACT + id),
  acted: (revision) => {
    for (const listener of actListeners) listener(revision);
  },
  wait: (milliseconds) => new Promise((go) => setTimeout(go, milliseconds)),
  now: () => Date.now(),
});

/**
 * Calls back whenever something shown may have changed, with the revision that shows it all. Returns the way to stop.
 */
export function onChanged(listener: (revision: Revision) => void): () => void {
  const heard = (message: unknown): undefined => {
    if (typeof message === 'object' && message !== null && 'event' in message && message.event === 'changed')
      listener((message as News).revision);
  };
  browser.runtime.onMessage.addListener(heard);
  return () => browser.runtime.onMessage.removeListener(heard);
}

/** Calls back whenever an act of this page was answered, with the first revision that shows it. Returns the way to stop. */
export function onActed(listener: (revision: Revision) => void): () => void {
  actListeners.add(listener);
  return () => {
    actListeners.delete(listener);
  };
}

/**
 * Says that the attorney has one of Matterline's pages open. Where a firm set this computer up, Clio's page follows, once;
 * where that comes to nothing, the options have a button for it.
 */
export function beginWithFirm(): void {
  void call('firm.begin', {}).catch(() => undefined);
}
