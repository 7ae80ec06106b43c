import { useState } from 'preact/hooks';
import type { MatterView } from '../../messages/views.ts';
import { browser } from '../../platform.ts';
import { MatterCombobox } from '../../ui/index.ts';
import { dialogs, popup } from '../../ui/words/index.ts';
import { nearMatters } from '../model/near-matters.ts';
import { useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';
import { useField } from '../state/use-kept-dialog.ts';

/** Chooses a matter in a dialog; what was worked on beside the items comes first. */
export function MatterPicker({
  label = dialogs.chooseMatter,
  focused = true,
  beside,
  without = [],
  onPick,
  onLeave,
}: {
  label?: string;
  /** The box has the focus from the start, and the list is there before a word was typed. */
  focused?: boolean;
  /** The starts of what the matter is for. Epoch milliseconds. */
  beside: readonly number[];
  /** Ids of matters that were picked already. */
  without?: readonly number[];
  onPick: (matter: MatterView) => void;
  onLeave: () => void;
}) {
  const { day } = useReview();
  const [typed, type] = useField('matter-words', '');
  const [first] = useState(() => nearMatters(day, beside));
  return (
    <MatterCombobox
      shape="list"
      label={label}
      focused={focused}
      first={first}
      without={without}
      names={useNames()}
      again={popup.shell.openAgain}
      typed={typed}
      onType={type}
      onConnect={day.connection === null ? () => void browser.runtime.openOptionsPage() : undefined}
      onPick={(matter) => matter && onPick(matter)}
      onLeave={onLeave}
    />
  );
}
