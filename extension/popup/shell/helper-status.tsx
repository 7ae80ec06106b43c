import type { HelperView } from '../../messages/helper.ts';
import { helperLabel, PauseMenu } from '../../ui/index.ts';

/** What the helper is doing, and where it records, the way to pause it. */
export function HelperStatus({ view }: { view: HelperView }) {
  const { tone, label } = helperLabel(view);
  const pausable = view.kind === 'recording' || view.kind === 'blind';
  const words = (
    <span class="status-words" role="status">
      <i class={`dot ${tone}`} />
      <span>{label}</span>
    </span>
  );
  return (
    <span class="status">
      {pausable ? (
        <PauseMenu class="quiet">
          {words}
          <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
            <path d="M2 3.5 5 6.5 8 3.5" fill="none" stroke="currentColor" stroke-width="1.5" />
          </svg>
        </PauseMenu>
      ) : (
        words
      )}
    </span>
  );
}
