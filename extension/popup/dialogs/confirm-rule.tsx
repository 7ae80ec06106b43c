import { counted, workedText } from '../../ui/index.ts';
import { Dialog } from '../components/dialog.tsx';
import { useNames } from '../state/hidden-names.ts';
import { type Over, useReview } from '../state/review-context.ts';
import { Moves } from './moves.tsx';

/** Before a rule is kept that would move other items, too: which, and whether that is meant. */
export function RememberDialog({ asked }: { asked: Extract<Over, { kind: 'remember' }> }) {
  const { acts, setOver } = useReview();
  const names = useNames();
  const { remembered, rule, preview } = asked;
  const leave = () => setOver(null);
  return (
    <Dialog title={`Remember for ${names(rule.matter.number)}`} onLeave={leave}>
      <p>
        {rule.rule.words ? `Every title with “${names(rule.rule.words)}”` : 'Every title like this one'} would go to{' '}
        {names(rule.matter.number)} from now on. {counted(preview.items, 'item', 'items')},{' '}
        {workedText(preview.minutes)}, not sent yet, would move as well:
      </p>
      <Moves preview={preview} />
      <p class="dialog-acts">
        <button type="button" onClick={leave}>
          Cancel
        </button>
        <button
          type="button"
          class="primary"
          data-first
          onClick={() => {
            leave();
            void acts.remember({ ...remembered, sure: true });
          }}
        >
          Remember, and move them
        </button>
      </p>
    </Dialog>
  );
}
