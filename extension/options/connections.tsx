import { useState } from 'preact/hooks';
import type { StateView } from '../messages.ts';
import { ConnectionCard } from './connection-card.tsx';
import { NewConnection } from './new-connection.tsx';

/** The connection to Clio, or the way to one. */
export function Connections({ state }: { state: StateView }) {
  const [adding, setAdding] = useState(false);
  return (
    <>
      <h2>Connections</h2>
      {state.connection && <ConnectionCard connection={state.connection} />}
      {!state.connection && !adding && (
        <p class="soft empty">
          Not connected to Clio yet. Connect once, and Matterline knows your matters and can send the time that you
          approve.
        </p>
      )}
      {adding ? (
        <NewConnection state={state} onDone={() => setAdding(false)} />
      ) : (
        !state.connection && (
          <button type="button" class="primary" onClick={() => setAdding(true)}>
            New connection
          </button>
        )
      )}
    </>
  );
}
