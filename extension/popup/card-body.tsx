import type { CardView } from '../messages-review.ts';
import { workedText } from '../ui/index.ts';
import { CategoryChoices } from './category.tsx';
import { CHARGES } from './charge-words.ts';
import { useDesk } from './desk.ts';
import { Finding } from './finding.tsx';
import { CardItems } from './items.tsx';
import { useNames } from './names.ts';
import { Narrative } from './narrative.tsx';
import { itemsOf } from './targets.ts';

function ChargeChoice({ card }: { card: CardView }) {
  const { acts } = useDesk();
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">How it is billed</legend>
      {CHARGES.map(({ charge, label, means }) => (
        <label key={charge} title={means}>
          <input
            type="radio"
            name={`charge-${card.id}`}
            checked={card.charge === charge}
            onChange={() => void acts.change(card.id, { charge })}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Everything that makes a draft: narrative, billing, category, time, and the items inside. */
export function CardBody({ card }: { card: CardView }) {
  const { acts, setOver } = useDesk();
  const names = useNames();
  const items = itemsOf({ kind: 'card', card });
  return (
    <div class="draft-body">
      <Narrative card={card} />
      <div class="fields">
        <ChargeChoice card={card} />
        <CategoryChoices matter={card.matter.id} chosen={card} onPick={(picked) => void acts.change(card.id, picked)} />
      </div>
      <div class="draft-acts">
        <label class="summary" title="Adds worked and chargeable totals to the note">
          <input
            type="checkbox"
            class="toggle"
            role="switch"
            aria-checked={card.summary}
            checked={card.summary}
            onChange={(event) => void acts.change(card.id, { summary: event.currentTarget.checked })}
          />
          Add totals
        </label>
        <span class="spread" />
        <button type="button" class="link" onClick={() => setOver({ kind: 'time', card })}>
          {card.changedTo === null ? 'Change time' : `Changed from ${workedText(card.minutes)}`} <kbd>e</kbd>
        </button>
        {items && (
          <button type="button" class="link" onClick={() => setOver({ kind: 'matter', items })}>
            Other matter <kbd>/</kbd>
          </button>
        )}
      </div>
      {(card.summary || card.preview !== card.narrative) && (
        <figure class="preview">
          <figcaption class="soft small">As it prints</figcaption>
          <p>{names(card.preview)}</p>
        </figure>
      )}
      {card.finding && <Finding card={card} finding={card.finding} />}
      <CardItems card={card} />
    </div>
  );
}
