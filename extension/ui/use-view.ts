import { useEffect, useMemo, useState } from 'preact/hooks';
import { createFresh } from '../../shared/index.ts';
import type { CallName, Calls } from '../messages/calls.ts';
import { call, onChanged, type ReadFailure, readFailure } from './asking/index.ts';

/** The calls that need nothing said along with them. */
type Reading = { [N in CallName]: Record<string, never> extends Calls[N]['params'] ? N : never }[CallName];

/** A part of what the worker knows, as a section shows it. */
export interface ViewRead<T> {
  /** Null until it was read; what was read before stays where a later reading fails. */
  view: T | null;
  /** Why the last reading came to nothing; null where it did not. */
  failed: ReadFailure | null;
  /** Resolves once it was read anew, whatever came of it. */
  refresh: () => Promise<void>;
}

/** Reads something from the worker, and again whenever something shown may have changed. */
export function useView<N extends Reading>(name: N): ViewRead<Calls[N]['value']> {
  const [view, setView] = useState<Calls[N]['value'] | null>(null);
  const [failed, setFailed] = useState<ReadFailure | null>(null);
  const refresh = useMemo(
    () =>
      // One at a time: of two answers under way at once, the older could come last and stay on the screen.
      createFresh(async () => {
        try {
          setView(await call(name, {}));
          setFailed(null);
        } catch (error) {
          // Besides the storage, which part it was does not matter to the attorney.
          setFailed(readFailure(error));
        }
      }),
    [name],
  );
  useEffect(() => {
    void refresh();
    return onChanged(() => void refresh());
  }, [refresh]);
  return { view, failed, refresh };
}
