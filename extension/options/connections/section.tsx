import { useState } from 'preact/hooks';
import type { StateView } from '../../messages/state.ts';
import { Rich } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { LaidSetup } from '../parts/laid-setup.tsx';
import { ConnectionCard } from './card.tsx';
import { NewConnection } from './new-connection.tsx';
import { ConnectionProperties } from './properties.tsx';

const words = options.connections;

/** The connection to Clio with its properties, or the way to one. */
export function Connections({ state }: { state: StateView }) {
  const [adding, setAdding] = useState(false);
  const [made, setMade] = useState(0);
  const { connection } = state;
  const origin = state.regions.find(({ id }) => id === connection?.region)?.origin ?? null;
  return (
    <>
      <h2>{words.title}</h2>
      {connection && (
        <>
          <ConnectionCard key={made} connection={connection} origin={origin} fresh={made > 0} />
          <ConnectionProperties />
        </>
      )}
      {!connection && !adding && (
        <p class="soft empty">
          <Rich text={words.none} parts={{ link: (name) => <a href="#firm">{name}</a> }} />
        </p>
      )}
      {connection?.state !== 'connected' && !adding && <LaidSetup state={state} />}
      {adding ? (
        <NewConnection
          state={state}
          onDone={(done) => {
            setAdding(false);
            if (done) setMade((count) => count + 1);
          }}
        />
      ) : (
        <button type="button" class={connection || state.firmSetup ? '' : 'primary'} onClick={() => setAdding(true)}>
          {words.newConnection}
        </button>
      )}
    </>
  );
}
