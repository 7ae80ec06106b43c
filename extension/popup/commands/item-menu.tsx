import { popup } from '../../ui/words/index.ts';
import { Menu } from '../components/menu.tsx';
import type { Items } from '../model/targets.ts';
import { useDoing } from '../state/review-context.ts';
import { menuContext } from './command.ts';
import { hintOf, ITEM_COMMANDS, menuLines } from './menu-lines.ts';

const { labels } = popup.commands;

/** Everything that can be done with some items, each with its key. */
export function ItemMenu({
  items,
  name,
  onChoose,
}: {
  items: Items;
  name: string;
  /** Chooses them, to be followed by others. */
  onChoose?: () => void;
}) {
  const { now } = useDoing();
  const lines = () => {
    const all = menuLines(ITEM_COMMANDS, menuContext(now(), items));
    return onChoose ? [{ label: labels.chooseSeveral, hint: hintOf('choose'), act: onChoose }, ...all] : all;
  };
  return (
    <Menu label={labels.moreFor(name)} class="quiet dots" lines={lines}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M3 8h.01M8 8h.01M13 8h.01" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" />
      </svg>
    </Menu>
  );
}
