import { counted, workedText } from '../../ui/index.ts';
import { itemActs } from '../commands/item-acts.ts';
import { Menu } from '../components/menu.tsx';
import { chosenItems } from '../model/targets.ts';
import { useReview } from '../state/review-context.ts';

/** So many acts are buttons; the others are in a menu. */
const BUTTONS = ['/', 'n'];

/** In the footer's place while several items are chosen: how much they are, and what can be done with them. */
export function ChosenBar() {
  const review = useReview();
  const items = chosenItems(review.day, review.chosen);
  if (!items) return null;
  const lines = itemActs(review, items, false);
  return (
    <div class="foot chosen-bar" role="toolbar" aria-label="Chosen items">
      <span role="status">
        <b>{counted(items.count, 'item', 'items')}</b> <span class="soft">{workedText(items.minutes)}</span>
      </span>
      <span class="spread" />
      {lines
        .filter(({ key }) => BUTTONS.includes(key))
        .map(({ key, label, hint, act }) => (
          <button key={key} type="button" class={key === '/' ? 'primary' : ''} onClick={act}>
            {key === '/' ? 'Give…' : label} <kbd>{hint}</kbd>
          </button>
        ))}
      <Menu label="More for these items" class="quiet dots" lines={lines.filter(({ key }) => !BUTTONS.includes(key))}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M3 8h.01M8 8h.01M13 8h.01" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" />
        </svg>
      </Menu>
      <button
        type="button"
        class="quiet"
        aria-label="Choose none"
        title="Choose none  Esc"
        onClick={() => review.choose(new Set())}
      >
        ✕
      </button>
    </div>
  );
}
