import { MarkedTitle } from '../../ui/index.ts';
import { dialogs } from '../../ui/words/index.ts';
import type { Items } from '../model/targets.ts';
import { useNames } from '../state/hidden-names.ts';

/** What a dialog is about, under its title: the item at which most of the time went by, and how many more there are. */
export function ItemsTitle({ items }: { items: Items }) {
  const names = useNames();
  const [longest] = items.rows.toSorted((a, b) => b.worked - a.worked);
  if (!longest) return null;
  return (
    <p class="soft small items-title" title={names(longest.title)}>
      <MarkedTitle title={longest.title} start={0} end={0} names={names} />
      {items.count > 1 && <span> {dialogs.andMore(items.count - 1)}</span>}
    </p>
  );
}
