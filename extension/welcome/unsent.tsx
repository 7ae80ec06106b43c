import { UnsentOffers, useView } from '../ui/index.ts';
import { unsent as words } from '../ui/words/index.ts';

/** What a profile that is gone left unsent; nothing where none did. */
export function Unsent() {
  const { view } = useView('unsent.read');
  // It stays once all was brought back: what came of that is said in it.
  return (
    <section class={view && view.offers.length > 0 ? 'card unsent' : undefined} data-part="unsent">
      {view && view.offers.length > 0 && <h2>{words.title}</h2>}
      {view && <UnsentOffers view={view} />}
    </section>
  );
}
