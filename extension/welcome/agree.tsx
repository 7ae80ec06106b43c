import { useState } from 'preact/hooks';
import type { StateView } from '../messages/state.ts';
import { call, momentText } from '../ui/index.ts';
import { welcome } from '../ui/words/index.ts';
import { Step } from './step.tsx';

const words = welcome.agree;

/** What is recorded and what never is; nothing is before the attorney agreed. */
export function Agree({ state: { consent, helper, connection, firmSetup } }: { state: StateView }) {
  const agreed = helper.kind !== 'off';
  const [failed, setFailed] = useState(false);
  const agree = () =>
    void call('consent.give', {}).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <Step number={1} title={words.title} standing={agreed ? 'done' : 'now'}>
      <div class="two">
        <div>
          <h3>{words.recorded}</h3>
          <ul class="listed">
            {words.recordedWhat.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{words.never}</h3>
          <ul class="listed">
            {words.neverWhat.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </div>
      <p>{words.where}</p>
      {agreed ? (
        consent !== null && <p class="soft">{words.agreed(momentText(consent))}</p>
      ) : (
        <div class="acts">
          <button type="button" class="primary big" onClick={agree}>
            {words.agree}
          </button>
          <p class="soft small">
            {words.before} {firmSetup && !connection && words.clioFollows}
          </p>
        </div>
      )}
      {failed && <p role="alert">{words.failed}</p>}
    </Step>
  );
}
