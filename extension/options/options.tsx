import { useEffect, useState } from 'preact/hooks';
import { NoAnswer } from '../ui/index.ts';
import { NotYet } from './parts/loading.tsx';
import { useView } from './parts/use-view.ts';
import { SECTIONS, sectionOf } from './sections.tsx';

/** The section that the address names, kept up with it. */
function useSection() {
  const [section, setSection] = useState(() => sectionOf(location.hash));
  useEffect(() => {
    const read = () => setSection(sectionOf(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return section;
}

/** The options page: a list of sections at the side, and the one that the address names. */
export function Options() {
  const { view: state, failed } = useView('state.read');
  const { id: shown, View } = useSection();
  return (
    <div class="options">
      <nav aria-label="Options">
        <p class="brand">Matterline</p>
        <ul>
          {SECTIONS.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === shown ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <h1 class="visually-hidden">Matterline options</h1>
        {state ? (
          <>
            {failed && <NoAnswer failure={failed} again="Reload this page." />}
            <View state={state} />
          </>
        ) : (
          <NotYet failed={failed} />
        )}
      </main>
    </div>
  );
}
