import type { Diagnosis } from '../../../shared/index.ts';
import type { StateView } from '../../messages/state.ts';
import { browserText, HelperNotice, HelperRemarks, helperWords, PauseMenu } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { useDiagnosis } from './use-diagnosis.ts';

const words = options.recording.helper;

/** On this page everything of the last days is shown. Milliseconds. */
const LAST_DAYS = 7 * 86_400_000;

function waitingText({ journal: { first, last }, bytes, limit }: Diagnosis): string {
  const count = last - first + 1;
  return count <= 0 ? words.nothingWaits : words.waiting(count, bytes, limit);
}

/** How the helper stands, who holds the timeline, and the way to pause. */
export function RecordingHelper({ state }: { state: StateView }) {
  const { helper: view } = state;
  const { tone, label } = helperWords(view);
  const diagnosis = useDiagnosis(state);
  const now = Date.now();
  const connected = diagnosis !== null && view.kind !== 'off';
  return (
    <div class="card panel" data-helper={view.kind}>
      <div class="panel-head">
        <div>
          <h3>{words.title}</h3>
          <p class="soft">
            {state.helperVersion ? words.version(state.helperVersion) : words.notSeen}
            {state.platform ? ` · ${words.platforms[state.platform]}` : ''}
          </p>
        </div>
        <div class="acts">
          <span class="soft status" role="status">
            <i class={`dot ${tone}`} /> {label}
          </span>
          {(view.kind === 'recording' || view.kind === 'blind') && <PauseMenu>{words.pause}</PauseMenu>}
        </div>
      </div>
      <HelperNotice view={view} />
      <HelperRemarks remarks={state.remarks} shown={{ start: now - LAST_DAYS, end: now }} now={now} />
      {connected && view.kind !== 'elsewhere' && (
        <dl class="facts">
          <dt>{words.recordedIn}</dt>
          <dd>{words.thisProfile(diagnosis.holder ? browserText(diagnosis.holder) : null)}</dd>
          <dt>{words.waits}</dt>
          <dd>{waitingText(diagnosis)}</dd>
        </dl>
      )}
      {connected && (
        <details>
          <summary>{words.details}</summary>
          <pre>{words.support(diagnosis)}</pre>
          <CopyButton text={words.support(diagnosis)} label={words.copy} />
        </details>
      )}
    </div>
  );
}
