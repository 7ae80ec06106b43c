import { MatchingRules } from './matching-rules.tsx';

/** Everything about how titles find their matters. */
export function Matching() {
  return (
    <>
      <h2>Finding matters</h2>
      <MatchingRules />
    </>
  );
}
