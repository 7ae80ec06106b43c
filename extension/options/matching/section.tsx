import { useEffect, useState } from 'preact/hooks';
import { call } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { MatchingLearning } from './learning.tsx';
import { MatchingPages } from './pages.tsx';
import { MatchingRules } from './rules.tsx';
import { TryTitle } from './try-title.tsx';

/** Everything about how titles find their matters. */
export function Matching() {
  const [apps, setApps] = useState<string[]>([]);
  useEffect(() => {
    // Without them, the names of programs are typed.
    call('apps.read', {}).then(setApps, () => undefined);
  }, []);
  return (
    <>
      <h2>{options.matching.title}</h2>
      <TryTitle apps={apps} />
      <MatchingRules />
      <MatchingLearning />
      <MatchingPages />
    </>
  );
}
