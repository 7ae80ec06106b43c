import { useEffect, useState } from 'preact/hooks';
import { call } from '../../ui/index.ts';
import { MatchingLearning } from './learning.tsx';
import { MatchingPages } from './pages.tsx';
import { MatchingRules } from './rules.tsx';
import { MatchingTry } from './try-title.tsx';

/** Everything about how titles find their matters. */
export function Matching() {
  const [apps, setApps] = useState<string[]>([]);
  useEffect(() => {
    // Without them, the names of programs are typed.
    call('apps.read', {}).then(setApps, () => undefined);
  }, []);
  return (
    <>
      <h2>Finding matters</h2>
      <MatchingTry apps={apps} />
      <MatchingRules />
      <MatchingLearning />
      <MatchingPages />
    </>
  );
}
