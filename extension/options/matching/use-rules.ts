import { useState } from 'preact/hooks';
import type { RuleChange } from '../../messages/matching.ts';
import { call, useView } from '../../ui/index.ts';

/** The keyword rules, kept up with what happens, and the way to change them. */
export function useRules() {
  const { view: rules, failed, refresh } = useView('rules.read');
  const [notSaved, setNotSaved] = useState(false);
  /** Resolves to whether it was stored. */
  const save = async (change: RuleChange): Promise<boolean> => {
    try {
      const { problems } = await call('rules.save', { change });
      setNotSaved(problems.length > 0);
      await refresh();
      return problems.length === 0;
    } catch {
      // The list shows what is stored; the sentence says that the change is not.
      setNotSaved(true);
      return false;
    }
  };
  return { rules, failed, notSaved, save };
}
