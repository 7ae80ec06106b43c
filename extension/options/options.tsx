import { useEffect, useState } from 'preact/hooks';
import { NoAnswer, useView } from '../ui/index.ts';
import { options } from '../ui/words/index.ts';
import { Loading } from './parts/loading.tsx';
import { useKeptFocus } from './parts/use-kept-focus.ts';
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
  useKeptFocus();
  return (
    <div class="options">
      <nav aria-label={options.nav}>
        <p class="brand">{options.brand}</p>
        <ul>
          {SECTIONS.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === shown ? 'page' : undefined}>
                {options.sections[id]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <h1 class="visually-hidden">{options.title}</h1>
        {state ? (
          <>
            {failed && <NoAnswer failure={failed} again={options.reload} />}
            <View state={state} />
          </>
        ) : (
          <Loading failed={failed} />
        )}
      </main>
    </div>
  );
}
