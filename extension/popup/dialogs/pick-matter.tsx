import { workedText } from '../../ui/index.ts';
import { dialogs } from '../../ui/words/index.ts';
import { Dialog } from '../components/dialog.tsx';
import { MatterPicker } from '../components/matter-picker.tsx';
import type { Items } from '../model/targets.ts';
import { useReview } from '../state/review-context.ts';
import { ItemsTitle } from './items-title.tsx';

/** Gives items to any matter. */
export function MatterDialog({ items }: { items: Items }) {
  const { acts, setOver } = useReview();
  return (
    <Dialog title={dialogs.give.title(items.count, workedText(items.minutes))} onLeave={() => setOver(null)}>
      <ItemsTitle items={items} />
      <MatterPicker
        beside={items.starts}
        onLeave={() => setOver(null)}
        onPick={(matter) => {
          setOver(null);
          void acts.give(items, matter);
        }}
      />
    </Dialog>
  );
}
