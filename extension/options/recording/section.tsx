import type { StateView } from '../../messages/state.ts';
import { holderText, momentText } from '../../ui/index.ts';
import { RecordingExclusions } from './exclusions.tsx';
import { RecordingHelper } from './helper.tsx';
import { RecordingSettings } from './settings.tsx';

/** Everything about recording: how the helper stands, what it may record, and what it leaves out. */
export function Recording({ state }: { state: StateView }) {
  return (
    <>
      <h2>Recording</h2>
      <RecordingHelper state={state} />
      {state.helper.kind === 'elsewhere' && (
        <p class="soft">
          What is set in {holderText(state.helper.who)} applies now. What is set here applies once time is recorded
          here.
        </p>
      )}
      <RecordingSettings recording={state.recording} />
      <RecordingExclusions exclusions={state.recording.exclusions} />
      <div class="card panel">
        <h3>What is recorded, and where it stays</h3>
        <dl class="facts">
          <dt>Recorded</dt>
          <dd>
            Which window is in front, its title and its program, for how long, and when nobody is at the computer.
          </dd>
          <dt>Kept</dt>
          <dd>
            On this computer: by the helper until it is stored here, then in this browser profile. Only entries that you
            approve are sent, and only to Clio.
          </dd>
          {state.consent !== null && (
            <>
              <dt>Agreed</dt>
              <dd>{momentText(state.consent)}</dd>
            </>
          )}
        </dl>
      </div>
    </>
  );
}
