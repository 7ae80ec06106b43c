import type { Calls } from '../../messages/calls.ts';
import { call } from '../../ui/index.ts';
import { useStoring } from '../parts/use-save.ts';
import { useView } from '../parts/use-view.ts';

/** The connection's properties, kept up with what happens, and the way to change them. */
export function useProperties() {
  const { view: properties, failed, refresh } = useView('properties.read');
  const { failed: notStored, store } = useStoring(refresh);
  const change = (what: Calls['properties.change']['params']) => store(call('properties.change', what));
  return { properties, failed, notStored, change };
}
