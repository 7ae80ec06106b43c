import { useState } from 'preact/hooks';
import type { StateView } from '../messages.ts';
import { NoAnswer } from '../ui/index.ts';
import { ConnectionCard } from './connection-card.tsx';
import { NewConnection } from './new-connection.tsx';
import { Recording } from './recording.tsx';
import { useStateView } from './use-state-view.ts';
import { YourData } from './your-data.tsx';

const SECTIONS = { connections: 'Connections', recording: 'Recording', data: 'Your data' } as const;
type Section = keyof typeof SECTIONS;

function sectionOf(hash: string): Section {
  const name = hash.replace('#', '');
  return Object.hasOwn(SECTIONS, name) ? (name as Section) : 'connections';
}

function Connections({ state }: { state: StateView }) {
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

/** The options page: one section at a time, named in the address. */
export function Options() {
  const { state, failed } = useStateView();
  const [section, setSection] = useState<Section>(sectionOf(location.hash));
  return (
    <div class="options">
      <nav aria-label="Options">
        <p class="brand">Matterline</p>
        <ul>
          {(Object.keys(SECTIONS) as Section[]).map((name) => (
            <li key={name}>
              <a
                href={`#${name}`}
                aria-current={section === name ? 'page' : undefined}
                onClick={() => setSection(name)}
              >
                {SECTIONS[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <h1 class="visually-hidden">Matterline options</h1>
        {failed && <NoAnswer failure={failed} again="Reload this page." />}
        {state && section === 'connections' && <Connections state={state} />}
        {state && section === 'recording' && <Recording state={state} />}
        {state && section === 'data' && <YourData />}
      </main>
    </div>
  );
}
