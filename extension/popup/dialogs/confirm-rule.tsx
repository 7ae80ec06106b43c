import { matterNumber, workedText } from '../../ui/index.ts';
import { dialogs } from '../../ui/words/index.ts';
import { Dialog } from '../components/dialog.tsx';
import { useNames } from '../state/hidden-names.ts';
import { type Over, useReview } from '../state/review-context.ts';
import { Moves } from './moves.tsx';

const words = dialogs.confirmRule;

/** Before a rule is kept that would move other items, too: which, and whether that is meant. */
export function RememberDialog({ asked }: { asked: Extract<Over, { kind: 'remember' }> }) {
  const { acts, setOver } = useReview();
  const names = useNames();
  const { remembered, rule, preview } = asked;
  const leave = () => setOver(null);
  return (
    <Dialog title={words.title(names(matterNumber(rule.matter)))} onLeave={leave}>
      <p>
        {words.asks(
          rule.rule.words ? names(rule.rule.words) : null,
          names(matterNumber(rule.matter)),
          preview.items,
          workedText(preview.minutes),
        )}
      </p>
      <Moves preview={preview} />
      <p class="dialog-acts">
        <button type="button" onClick={leave}>
          {dialogs.cancel}
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
          {words.remember}
        </button>
      </p>
    </Dialog>
  );
}
