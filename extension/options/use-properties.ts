import { useCallback, useEffect, useState } from 'preact/hooks';
import type { StateView } from '../messages.ts';
import type { PropertiesView } from '../messages-connection.ts';
import { call } from '../ui/index.ts';

type Change = Partial<Pick<PropertiesView, 'showClosedCases' | 'addSummaryToNarrative' | 'activityTypesNonBillable'>>;

/** The connection's properties, read again with each state, and the way to change them. */
export function useProperties(state: StateView) {
  const [properties, setProperties] = useState<PropertiesView | null>(null);
  const [failed, setFailed] = useState(false);
  const read = useCallback(async () => {
    try {
      setProperties(await call('properties.read', {}));
    } catch {
      // The page says that nothing answers; what was read before stays on the screen.
    }
  }, []);
  useEffect(() => void read(), [read, state]);
  const change = async (what: Change) => {
    try {
      await call('properties.change', what);
      setFailed(false);
    } catch {
      setFailed(true);
    }
    await read();
  };
  return { properties, failed, change };
}
