import type { MatterView } from '../../messages/views.ts';
import { matterNumber } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { useNames } from '../state/hidden-names.ts';

/** The matter that was picked in a dialog, and the way back to picking another. */
export function PickedMatter({ matter, onGiveUp }: { matter: MatterView; onGiveUp: () => void }) {
  const names = useNames();
  return (
    <p class="picked" data-colour={matter.colour}>
      <i class="dot matter" /> <b>{names(matterNumber(matter))}</b>{' '}
      <span class="soft">{names(matter.description)}</span>
      <button type="button" class="link" onClick={onGiveUp}>
        {popup.dialogs.otherMatter}
      </button>
    </p>
  );
}
