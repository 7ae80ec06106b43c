import type { CardView } from '../../messages/review.ts';
import { toFirstBlank } from '../commands/first-blank.ts';
import { whenThere } from '../commands/when-rendered.ts';
import { findingWords, mayBeFine } from '../model/finding-words.ts';
import { itemsOf } from '../model/targets.ts';
import { useNames } from '../state/hidden-names.ts';
import { type Desk, useDesk } from '../state/review-context.ts';

type FindingOfCard = NonNullable<CardView['finding']>;

/** Takes the one fix that a card offers. */
export function takeFix(
  desk: Pick<Desk, 'acts' | 'setOpen' | 'setOver'>,
  card: CardView,
  finding: FindingOfCard,
): void {
  const { way } = findingWords(finding, (text) => text);
  switch (way) {
    case 'fix':
      void desk.acts.fix(card.id, finding.kind);
      return;
    case 'confirm':
      void desk.acts.change(card.id, { confirmed: finding.kind });
      return;
    case 'matter': {
      const items = itemsOf({ kind: 'card', card });
      if (items) desk.setOver({ kind: 'matter', items });
      return;
    }
    case 'narrative':
      desk.setOpen(card.id);
      whenThere(card.id, '[data-narrative]', toFirstBlank);
      return;
    case 'category':
      desk.setOpen(card.id);
      whenThere(card.id, '[data-category]', (found) => found.focus());
  }
}

/** The one thing that she should see on a card, with its fix one click away. */
export function Finding({ card, finding }: { card: CardView; finding: FindingOfCard }) {
  const desk = useDesk();
  const names = useNames();
  const { text, label } = findingWords(finding, names);
  return (
    <div class={`finding${finding.blocks ? ' blocks' : ''}`}>
      <p class="finding-text">
        {text}
        {finding.blocks && <span class="visually-hidden"> It cannot be sent like this.</span>}
      </p>
      <button type="button" class="link" onClick={() => takeFix(desk, card, finding)}>
        {label} <kbd>f</kbd>
      </button>
      {mayBeFine(finding, names) && (
        <button
          type="button"
          class="link fine"
          onClick={() => void desk.acts.change(card.id, { confirmed: finding.kind })}
        >
          Fine as it is
        </button>
      )}
    </div>
  );
}
