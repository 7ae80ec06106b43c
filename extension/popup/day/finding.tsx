import type { CardView } from '../../messages/card.ts';
import { takeFix } from '../commands/take-fix.ts';
import { findingWords } from '../model/finding-words.ts';
import { useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';

/** The one thing that the attorney should see on a card, with its fix one click away. */
export function Finding({ card, finding }: { card: CardView; finding: NonNullable<CardView['finding']> }) {
  const review = useReview();
  const names = useNames();
  const { text, label } = findingWords(finding, names);
  return (
    <div class={`finding${finding.blocks ? ' blocks' : ''}`}>
      <p class="finding-text">
        {text}
        {finding.blocks && <span class="visually-hidden"> It cannot be sent like this.</span>}
      </p>
      <button type="button" class="link" onClick={() => takeFix(review, card, finding)}>
        {label} <kbd>f</kbd>
      </button>
      {finding.mayBeFine && (
        <button
          type="button"
          class="link fine"
          onClick={() => void review.acts.change(card.id, { confirmed: finding.kind })}
        >
          Fine as it is
        </button>
      )}
    </div>
  );
}
