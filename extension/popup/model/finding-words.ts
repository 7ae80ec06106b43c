import type { FindingView } from '../../messages/card.ts';
import { findings } from '../../ui/words/index.ts';

/** What a finding says to the attorney, and what the button says that mends it. */
export interface FindingWords {
  text: string;
  label: string;
}

type Kind = FindingView['kind'];
type WordsOf<K extends Kind> = (
  finding: Extract<FindingView, { kind: K }>,
  names: (text: string) => string,
) => FindingWords;

/** What a finding means for the attorney. Names in it come through `names`, which hides them on a shared screen. */
export function findingWords(finding: FindingView, names: (text: string) => string): FindingWords {
  const words: { [K in Kind]: WordsOf<K> } = findings;
  // The words of a kind take the findings of that kind, which the compiler does not follow through the look-up.
  return (words[finding.kind] as WordsOf<Kind>)(finding, names);
}
