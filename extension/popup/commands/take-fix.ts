import type { CardView } from '../../messages/card.ts';
import { itemsOf } from '../model/targets.ts';
import type { ReviewContext } from '../state/review-context.ts';
import { toFirstBlank } from './first-blank.ts';
import { whenThere } from './when-rendered.ts';

/** Takes the one fix that a card offers for its finding. */
export function takeFix(
  review: Pick<ReviewContext, 'acts' | 'setOpen' | 'setOver'>,
  card: CardView,
  finding: NonNullable<CardView['finding']>,
): void {
  switch (finding.offer) {
    case 'fix':
      void review.acts.fix(card.id, finding.kind);
      return;
    case 'confirm':
      void review.acts.change(card.id, { confirmed: finding.kind });
      return;
    case 'matter': {
      const items = itemsOf({ kind: 'card', card });
      if (items) review.setOver({ kind: 'matter', items });
      return;
    }
    case 'narrative':
      review.setOpen(card.id);
      whenThere(card.id, '[data-narrative]', toFirstBlank);
      return;
    case 'category':
      review.setOpen(card.id);
      whenThere(card.id, '[data-category]', (found) => found.focus());
  }
}
