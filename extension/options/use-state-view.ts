import { useCallback, useEffect, useState } from 'preact/hooks';
import type { StateView } from '../messages.ts';
import { call, onChanged } from '../ui/index.ts';

/** The state that the options show, kept up with what happens. */
export function useStateView(): { state: StateView | null; failed: boolean; refresh: () => Promise<void> } {
  const [state, setState] = useState<StateView | null>(null);
  const [failed, setFailed] = useState(false);
  const refresh = useCallback(async () => {
    try {
      setState(await call('state.read', {}));
      setFailed(false);
    } catch {
      // The page says that nothing answers; which part it was does not matter to her.
      setFailed(true);
    }
  }, []);
  useEffect(() => {
    void refresh();
    return onChanged(() => void refresh());
  }, [refresh]);
  return { state, failed, refresh };
}
