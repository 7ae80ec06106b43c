import { counted } from '../../ui/index.ts';
import type { MenuLine } from '../components/menu.tsx';
import type { Items } from '../model/targets.ts';
import type { ReviewContext } from '../state/review-context.ts';

/** An act on items as a line of a menu, under the key that does the same. */
type ItemAct = MenuLine & { key: string };

/**
 * What can be done with some items, from the keyboard and from a menu.
 * @param excluded they are hidden or not client work now
 */
export function itemActs(
  { acts, setOver }: Pick<ReviewContext, 'acts' | 'setOver'>,
  items: Items,
  excluded: boolean,
): ItemAct[] {
  const { starts, count } = items;
  const words = counted(count, 'item', 'items');
  const exclude = (kind: 'hidden' | 'not-client' | null, done: string) =>
    void acts.act({ kind: 'aside', starts, aside: kind }, `${words} ${done}`);
  const lines: ItemAct[] = [
    { key: '/', hint: '/', label: 'Give to a matter…', act: () => setOver({ kind: 'matter', items }) },
    { key: 'r', hint: 'r', label: 'Make a rule…', act: () => setOver({ kind: 'rule', items }) },
    { key: 'd', hint: 'd', label: 'Divide between matters…', act: () => setOver({ kind: 'share', items }) },
    { key: 's', hint: 's', label: 'Split at a time…', act: () => setOver({ kind: 'split', items }) },
    { key: 'o', hint: 'o', label: 'Note…', act: () => setOver({ kind: 'note', items }) },
  ];
  if (count > 1 || items.rows.length > 1)
    lines.push({
      key: 'm',
      hint: 'm',
      label: 'Join into one item',
      act: () => void acts.act({ kind: 'join', starts }, `${words} joined`),
    });
  if (excluded) lines.push({ key: 'n', hint: 'n', label: 'Put back', act: () => exclude(null, 'put back') });
  else
    lines.push(
      { key: 'n', hint: 'n', label: 'Not client work', act: () => exclude('not-client', 'marked not client work') },
      { key: 'h', hint: 'h', label: 'Hide', act: () => exclude('hidden', 'hidden') },
    );
  lines.push({
    key: 'Delete',
    hint: 'Del',
    label: 'Delete',
    act: () => void acts.act({ kind: 'delete', starts }, `${words} deleted`),
  });
  return lines;
}
