import { useState } from 'preact/hooks';
import type { FirmView } from '../../messages/firm.ts';
import type { StateView } from '../../messages/state.ts';
import { useView } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { LaidSetup } from '../parts/laid-setup.tsx';
import { Loading } from '../parts/loading.tsx';
import { MakeSetup } from './make-setup.tsx';
import { MakeShared } from './make-shared.tsx';
import { OpenFile } from './open-file.tsx';
import { Settled } from './settled.tsx';

const words = options.firm;

/** What an administrator does for others; out of the way of everybody else. */
function ForAdministrators({ state, firm }: { state: StateView; firm: FirmView }) {
  const [making, setMaking] = useState<'setup' | 'shared' | null>(null);
  return (
    <>
      <h3 class="group">{words.administrators.title}</h3>
      <div class="firm-choices">
        <button
          type="button"
          aria-expanded={making === 'setup'}
          onClick={() => setMaking(making === 'setup' ? null : 'setup')}
        >
          {words.administrators.setup}
        </button>
        <button
          type="button"
          aria-expanded={making === 'shared'}
          disabled={firm.own === null}
          onClick={() => setMaking(making === 'shared' ? null : 'shared')}
        >
          {words.administrators.shared}
        </button>
      </div>
      {firm.own === null && (
        <p class="soft">{firm.shared ? words.administrators.isShared : words.administrators.needsOwn}</p>
      )}
      {making === 'setup' && (
        <MakeSetup regions={state.regions} own={firm.own} made={firm.made} askable={firm.askable} />
      )}
      {making === 'shared' && firm.own && <MakeShared own={firm.own} colleagues={firm.colleagues} />}
    </>
  );
}

/** The firm: its files, what it settled, and what an administrator makes for the others. */
export function Firm({ state }: { state: StateView }) {
  const { view: firm, failed, refresh } = useView('firm.read');
  return (
    <>
      <h2>{words.title}</h2>
      {firm?.shared && <p class="soft">{words.postedFor(firm.shared.user, firm.shared.as)}</p>}
      {state.connection?.state !== 'connected' && <LaidSetup state={state} />}
      <OpenFile onDone={() => void refresh()} />
      {firm && (firm.policy || firm.setup) && <Settled firm={firm} />}
      {firm ? <ForAdministrators state={state} firm={firm} /> : <Loading failed={failed} />}
    </>
  );
}
