import type { StateView } from '../messages/state.ts';
import { welcome } from '../ui/words/index.ts';
import { Step } from './step.tsx';

const words = welcome.clio;
const OPTIONS = '../options/index.html';

/** The connection to Clio: now, later, or by a file of the firm's. */
export function Clio({ state: { connection, helper, firmSetup } }: { state: StateView }) {
  return (
    <Step number={3} title={words.title} standing={connection ? 'done' : helper.kind === 'off' ? 'later' : 'now'}>
      {connection ? (
        <p class="soft">{words.connected(connection.user, connection.account, connection.matters)}</p>
      ) : (
        <>
          <p>{words.means}</p>
          {firmSetup && <p>{words.byFirm}</p>}
          <div class="acts">
            <a class="button primary" href={`${OPTIONS}#connections`} target="_blank" rel="noreferrer">
              {words.connect}
            </a>
            <a class="button" href={`${OPTIONS}#firm`} target="_blank" rel="noreferrer">
              {words.file}
            </a>
          </div>
          <p class="soft small">{words.later}</p>
        </>
      )}
    </Step>
  );
}
