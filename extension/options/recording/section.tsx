import type { StateView } from '../../messages/state.ts';
import { holderText, momentText } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { CheckUp } from './check-up.tsx';
import { RecordingExclusions } from './exclusions.tsx';
import { Faults } from './faults.tsx';
import { RecordingHelper } from './helper.tsx';
import { RecordingSettings } from './settings.tsx';

const words = options.recording;

/** While the helper stands like that, it can be asked. */
const REACHABLE: ReadonlySet<StateView['helper']['kind']> = new Set(['recording', 'paused', 'blind', 'elsewhere']);

/** Everything about recording: how the helper stands, what it may record, and what it leaves out. */
export function Recording({ state }: { state: StateView }) {
  return (
    <>
      <h2>{words.title}</h2>
      <RecordingHelper state={state} />
      {state.helper.kind === 'elsewhere' && <p class="soft">{words.elsewhere(holderText(state.helper.who))}</p>}
      <Faults faults={state.faults} />
      {REACHABLE.has(state.helper.kind) && <CheckUp />}
      <RecordingSettings recording={state.recording} />
      <RecordingExclusions exclusions={state.recording.exclusions} />
      <div class="card panel">
        <h3>{words.facts.title}</h3>
        <dl class="facts">
          <dt>{words.facts.recorded}</dt>
          <dd>{words.facts.recordedWhat(state.recording)}</dd>
          <dt>{words.facts.kept}</dt>
          <dd>{words.facts.keptWhere}</dd>
          {state.consent !== null && (
            <>
              <dt>{words.facts.agreed}</dt>
              <dd>{momentText(state.consent)}</dd>
            </>
          )}
        </dl>
      </div>
    </>
  );
}
