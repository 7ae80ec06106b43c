import type { CardView } from '../../messages/card.ts';
import { findingWords } from '../model/finding-words.ts';
import { itemsOf } from '../model/targets.ts';
import type { Desk } from '../state/review-context.ts';
import { toFirstBlank } from './first-blank.ts';
import { whenThere } from './when-rendered.ts';

/** Takes the one fix that a card offers for its finding. */
export function takeFix(
  desk: Pick<Desk, 'acts' | 'setOpen' | 'setOver'>,
  card: CardView,
  finding: NonNullable<CardView['finding']>,
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
