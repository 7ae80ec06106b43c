import { useCallback, useEffect, useState } from 'preact/hooks';
import type { RuleChange, RuleView } from '../messages-matching.ts';
import { call, onChanged } from '../ui/index.ts';

/** The keyword rules, kept up with what happens, and the way to change them. */
export function useRules() {
  const [rules, setRules] = useState<RuleView[] | null>(null);
  /** What was asked for last could not be done. */
  const [failed, setFailed] = useState<'read' | 'save' | null>(null);
  const read = useCallback(async () => {
    try {
      setRules(await call('rules.read', {}));
      setFailed((before) => (before === 'read' ? null : before));
    } catch {
      setFailed('read');
    }
  }, []);
  useEffect(() => {
    void read();
    return onChanged(() => void read());
  }, [read]);
  const save = async (change: RuleChange): Promise<boolean> => {
    try {
      const { problems } = await call('rules.save', { change });
      setFailed(problems.length > 0 ? 'save' : null);
      await read();
      return problems.length === 0;
    } catch {
      // The list shows what is stored; the sentence says that the change is not.
      setFailed('save');
      return false;
    }
  };
  return { rules, failed, save };
}
