import type { Calls } from '../../messages/calls.ts';
import { call, useView } from '../../ui/index.ts';
import { useSave } from '../parts/use-save.ts';

/** The attorney's own way of making entries, kept up with what happens, and the ways to change it. */
export function useBilling() {
  const { view: billing, failed, refresh } = useView('billing.read');
  const { failed: notStored, store } = useSave(refresh);
  return {
    billing,
    failed,
    notStored,
    change: (what: Calls['settings.change']['params']) => store(call('settings.change', what)),
    setIncrement: (step: number | null) => store(call('billing.increment', { step })),
  };
}
