import type { MatterView } from '../../messages/views.ts';
import { MatterCombobox } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { useNames } from '../state/hidden-names.ts';

/** Chooses a matter in a dialog. */
export function MatterPicker({
  label = popup.dialogs.chooseMatter,
  focused = true,
  onPick,
  onLeave,
}: {
  label?: string;
  /** The box has the focus from the start, and the list is there before a word was typed. */
  focused?: boolean;
  onPick: (matter: MatterView) => void;
  onLeave: () => void;
}) {
  return (
    <MatterCombobox
      shape="list"
      label={label}
      focused={focused}
      names={useNames()}
      again={popup.shell.openAgain}
      onPick={(matter) => matter && onPick(matter)}
      onLeave={onLeave}
    />
  );
}
