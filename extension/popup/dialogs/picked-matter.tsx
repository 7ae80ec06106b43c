import type { MatterView } from '../../messages/views.ts';
import { dialogs } from '../../ui/words/index.ts';
import { MatterName } from '../components/matter-name.tsx';

/** The matter that was picked in a dialog, and the way back to picking another. */
export function PickedMatter({ matter, onGiveUp }: { matter: MatterView; onGiveUp: () => void }) {
  return (
    <p class="picked" data-colour={matter.colour}>
      <i class="dot matter" /> <MatterName matter={matter} />
      <button type="button" class="link" onClick={onGiveUp}>
        {dialogs.otherMatter}
      </button>
    </p>
  );
}
