import type { CardView } from '../../messages/card.ts';
import { popup } from '../../ui/words/index.ts';
import { KeyHint } from '../commands/key-hint.tsx';
import { takeFix } from '../commands/take-fix.ts';
import { findingWords } from '../model/finding-words.ts';
import { useNames } from '../state/hidden-names.ts';
import { useDoing } from '../state/review-context.ts';

const words = popup.day.drafts;

/** The one thing that the attorney should see on a card, with its fix one click away. */
export function Finding({ card, finding }: { card: CardView; finding: NonNullable<CardView['finding']> }) {
  const doing = useDoing();
  const names = useNames();
  const { text, label } = findingWords(finding, names);
  return (
    <div class={`finding${finding.blocks ? ' blocks' : ''}`}>
      <p class="finding-text">
        {text}
        {finding.blocks && <span class="visually-hidden"> {words.cannotBeSentSentence}</span>}
      </p>
      <button type="button" class="link" onClick={() => takeFix(doing, card, finding)}>
        {label} <KeyHint of="takeFix" />
      </button>
      {finding.mayBeFine && (
        <button
          type="button"
          class="link fine"
          onClick={() => void doing.acts.change(card.id, { confirmed: finding.kind })}
        >
          {words.fineAsItIs}
        </button>
      )}
    </div>
  );
}
