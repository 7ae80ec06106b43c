import { useEffect, useState } from 'preact/hooks';
import type { Diagnosis } from '../../../shared/index.ts';
import type { StateView } from '../../messages/state.ts';
import { call } from '../../ui/index.ts';

/** The helper's account of itself, asked for again with each state; null while it gives none. */
export function useDiagnosis(state: StateView): Diagnosis | null {
  const [diagnosis, setDiagnosis] = useState<Diagnosis | null>(null);
  useEffect(() => {
    let current = true;
    const show = (value: Diagnosis | null) => current && setDiagnosis(value);
    // The state says what is wrong with the helper; here it only means that there are no facts to show.
    void call('helper.diagnose', {}).then(show, () => show(null));
    return () => {
      current = false;
    };
  }, [state]);
  return diagnosis;
}
