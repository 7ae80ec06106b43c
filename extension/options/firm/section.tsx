import { useState } from 'preact/hooks';
import type { FirmView } from '../../messages/firm.ts';
import type { StateView } from '../../messages/state.ts';
import { NotYet } from '../parts/loading.tsx';
import { useView } from '../parts/use-view.ts';
import { MakeSetup } from './make-setup.tsx';
import { MakeShared } from './make-shared.tsx';
import { OpenFile } from './open-file.tsx';
import { Settled } from './settled.tsx';

/** What an administrator does for others; out of the way of everybody else. */
function ForAdministrators({ state, firm }: { state: StateView; firm: FirmView }) {
  const [making, setMaking] = useState<'setup' | 'shared' | null>(null);
  return (
    <>
      <h3 class="group">For administrators</h3>
      <div class="firm-choices">
        <button
          type="button"
          aria-expanded={making === 'setup'}
          onClick={() => setMaking(making === 'setup' ? null : 'setup')}
        >
          Make a setup file
        </button>
        <button
          type="button"
          aria-expanded={making === 'shared'}
          disabled={firm.own === null}
          onClick={() => setMaking(making === 'shared' ? null : 'shared')}
        >
          Make a shared connection
        </button>
      </div>
      {firm.own === null && (
        <p class="soft">
          {firm.shared
            ? 'This computer works over a connection that was shared with it, so no file can be made from it. Connect with an account of your own first.'
            : 'A shared connection is made from your own: connect to Clio first.'}
        </p>
      )}
      {making === 'setup' && <MakeSetup regions={state.regions} own={firm.own} made={firm.made} />}
      {making === 'shared' && firm.own && <MakeShared own={firm.own} colleagues={firm.colleagues} />}
    </>
  );
}

/** The firm: its files, what it settled, and what an administrator makes for the others. */
export function Firm({ state }: { state: StateView }) {
  const { view: firm, failed, refresh } = useView('firm.read');
  return (
    <>
      <h2>Firm</h2>
      {firm?.shared && (
        <p class="soft">
          Your time is posted for {firm.shared.user}, over the connection of {firm.shared.as}.
        </p>
      )}
      <OpenFile onDone={() => void refresh()} />
      {firm && (firm.policy || firm.setup) && <Settled firm={firm} />}
      {firm ? <ForAdministrators state={state} firm={firm} /> : <NotYet failed={failed} />}
    </>
  );
}
