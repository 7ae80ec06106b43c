import { useEffect, useState } from 'preact/hooks';
import type { Calls } from '../messages.ts';
import type { BillingView } from '../messages-billing.ts';
import { call, onChanged } from '../ui/index.ts';

/** Her own way of making entries, read anew whenever something changed, and the ways to change it. */
export function useBilling() {
  const [billing, setBilling] = useState<BillingView | null>(null);
  const [failed, setFailed] = useState(false);
  const read = async () => {
    try {
      setBilling(await call('billing.read', {}));
    } catch {
      // The page says that nothing answers; what was read before stays on the screen.
    }
  };
  useEffect(() => {
    void read();
    return onChanged(() => void read());
  }, []);
  const stored = async (storing: Promise<unknown>) => {
    try {
      await storing;
      setFailed(false);
    } catch {
      setFailed(true);
    }
    await read();
  };
  return {
    billing,
    failed,
    change: (what: Calls['billing.change']['params']) => stored(call('billing.change', what)),
    setIncrement: (step: number | null) => stored(call('billing.increment', { step })),
  };
}
