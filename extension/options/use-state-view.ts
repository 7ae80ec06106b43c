import { useCallback, useEffect, useState } from 'preact/hooks';
import type { StateView } from '../messages.ts';
import { call, onChanged, type ReadFailure, readFailure } from '../ui/index.ts';

/** The state that the options show, kept up with what happens. */
export function useStateView(): { state: StateView | null; failed: ReadFailure | null; refresh: () => Promise<void> } {
  const [state, setState] = useState<StateView | null>(null);
  const [failed, setFailed] = useState<ReadFailure | null>(null);
  const refresh = useCallback(async () => {
    try {
      setState(await call('state.read', {}));
      setFailed(null);
    } catch (error) {
      // Besides the storage, which part it was does not matter to her.
      setFailed(readFailure(error));
    }
  }, []);
  useEffect(() => {
    void refresh();
    return onChanged(() => void refresh());
  }, [refresh]);
  return { state, failed, refresh };
}
