import { workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { menuContext } from '../commands/command.ts';
import { hintOf, ITEM_COMMANDS, menuLines } from '../commands/menu-lines.ts';
import type { CommandName } from '../commands/table.ts';
import { Menu } from '../components/menu.tsx';
import { chosenItems } from '../model/targets.ts';
import { useReview } from '../state/review-context.ts';

const words = popup.shell.selection;

/** These commands are buttons; the others are in a menu. */
const BUTTONS: readonly CommandName[] = ['give', 'exclude', 'putBack'];

/** In the footer's place while several items are chosen: how much they are, and what can be done with them. */
export function ChosenBar() {
  const review = useReview();
  const items = chosenItems(review.day, review.chosen);
  if (!items) return null;
  const lines = menuLines(ITEM_COMMANDS, menuContext(review, items));
  return (
    <div class="foot chosen-bar" role="toolbar" aria-label={words.label}>
      <span role="status">
        <b>{words.count(items.count)}</b> <span class="soft">{workedText(items.minutes)}</span>
      </span>
      <span class="spread" />
      {lines
        .filter(({ name }) => BUTTONS.includes(name))
        .map(({ name, label, hint, act }) => (
          <button key={name} type="button" class={name === 'give' ? 'primary' : ''} onClick={act}>
            {name === 'give' ? popup.commands.labels.giveShort : label} <kbd>{hint}</kbd>
          </button>
        ))}
      <Menu label={words.more} class="quiet dots" lines={lines.filter(({ name }) => !BUTTONS.includes(name))}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M3 8h.01M8 8h.01M13 8h.01" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" />
        </svg>
      </Menu>
      <button
        type="button"
        class="quiet"
        aria-label={words.none}
        title={popup.withKey(words.none, hintOf('close'))}
        onClick={() => review.choose(new Set())}
      >
        ✕
      </button>
    </div>
  );
}
