import type { CardView } from '../../messages/card.ts';
import { workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { KeyHint } from '../commands/key-hint.tsx';
import { itemsOf } from '../model/targets.ts';
import { useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';
import { CategoryChoices } from './category.tsx';
import { ChargeChoice } from './charge-choice.tsx';
import { Finding } from './finding.tsx';
import { CardItems } from './items.tsx';
import { Narrative } from './narrative.tsx';

const words = popup.day.drafts;

/** Everything that makes a draft: narrative, billing, category, time, and the items inside. */
export function CardBody({ card }: { card: CardView }) {
  const { acts, setOver } = useReview();
  const names = useNames();
  const items = itemsOf({ kind: 'card', card });
  return (
    <div class="draft-body">
      <Narrative card={card} />
      <div class="fields">
        <ChargeChoice
          name={`charge-${card.id}`}
          chosen={card.charge}
          onPick={(charge) => void acts.change(card.id, { charge })}
        />
        <CategoryChoices matter={card.matter.id} chosen={card} onPick={(picked) => void acts.change(card.id, picked)} />
      </div>
      {card.categoryProposed && card.category && (
        <p class="soft small">
          {words.categoryProposed(card.category.name)} <KeyHint of="category" />
        </p>
      )}
      <div class="draft-acts">
        <label class="summary" title={words.addTotalsMeans}>
          <input
            type="checkbox"
            class="toggle"
            role="switch"
            aria-checked={card.summary}
            checked={card.summary}
            onChange={(event) => void acts.change(card.id, { summary: event.currentTarget.checked })}
          />
          {words.addTotals}
        </label>
        <span class="spread" />
        <button type="button" class="link" onClick={() => setOver({ kind: 'time', card })}>
          {card.byHand ? words.changedFrom(workedText(card.minutes)) : words.changeTime} <KeyHint of="changeTime" />
        </button>
        {items && (
          <button type="button" class="link" onClick={() => setOver({ kind: 'matter', items })}>
            {words.otherMatter} <KeyHint of="give" />
          </button>
        )}
      </div>
      {(card.summary || card.preview !== card.narrative) && (
        <figure class="preview">
          <figcaption class="soft small">{words.asItPrints}</figcaption>
          <p>{names(card.preview)}</p>
        </figure>
      )}
      {card.finding && <Finding card={card} finding={card.finding} />}
      <CardItems card={card} />
    </div>
  );
}
