import type { Explanation, Step } from '../../matching/index.ts';
import { options } from '../../ui/words/index.ts';

const words = options.matching.tried;

/** What was found, in a sentence that follows the matter's number. */
export function stepWords({ by, text, fate, asks }: Step): string {
  const asked = asks?.words ?? asks?.pattern ?? '';
  const rule = asks && (asks.source === 'own' ? words.ownRule(asked) : words.firmsRule(asked));
  const found = rule ? (text === '' ? rule : words.looksFor(rule)) : words.by[by];
  return words.step(text, found, words.fates[fate]);
}

/** What a title comes to, in a sentence. `numbers` of the matters that decided it. */
export function outcomeWords({ reason, privateRule }: Explanation, numbers: readonly string[]): string {
  const matter = numbers[0] ?? words.itsMatter;
  switch (reason) {
    case 'one-strong':
      return words.goesTo(matter);
    case 'several-strong':
      return words.asked(numbers);
    case 'several-of-client':
      return words.askedOfClient(numbers.length);
    case 'closed-only':
      return words.closedOnly(matter);
    case 'weak-only':
      return words.weakOnly;
    case 'nothing':
      return words.nothing;
    case 'private':
      return privateRule ? words.private[privateRule] : words.neverKept;
  }
}
