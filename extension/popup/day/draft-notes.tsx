import type { CardView } from '../../messages/card.ts';
import { further } from '../../ui/words/index.ts';
import { useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';

const words = further.narrative;

/** What is to be known of a narrative: which words are the attorney's own habit, and what came after it was written. */
export function DraftNotes({ card }: { card: CardView }) {
  const { acts } = useReview();
  const names = useNames();
  return (
    <>
      {card.ownWords.map(({ from, to }) => (
        <p key={from} class="soft small">
          {words.ownWords(from, to)}{' '}
          <button type="button" class="link" onClick={() => void acts.forgetWords(from, to)}>
            {words.forgetWords}
          </button>
        </p>
      ))}
      {card.untold && (
        <p class="untold" role="status">
          <span title={names(card.untold.phrases)}>{words.untold(card.untold.count)}</span>{' '}
          <button type="button" class="link" onClick={() => void acts.change(card.id, { addUntold: true })}>
            {words.addUntold}
          </button>
        </p>
      )}
    </>
  );
}
