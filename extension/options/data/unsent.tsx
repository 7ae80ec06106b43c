import { dayOf } from '../../../shared/index.ts';
import { momentText, Notice, UnsentOffers, useView } from '../../ui/index.ts';
import { unsent as words } from '../../ui/words/index.ts';
import { Loading } from '../parts/loading.tsx';

/** Where unsent work lies besides this profile, and what profiles that are gone left. */
export function Unsent() {
  const { view, failed } = useView('unsent.read');
  if (!view) return <Loading failed={failed} />;
  const { standing, at } = view;
  return (
    <div class="card panel" data-part="unsent">
      <h3>{words.title}</h3>
      <p class="soft">{words.means}</p>
      {standing === 'nothing' && <p class="soft small">{words.nothing}</p>}
      {standing === 'kept' && at !== null && <p class="soft small">{words.last(momentText(at, dayOf(Date.now())))}</p>}
      {standing !== 'nothing' && standing !== 'kept' && <Notice {...words.standings[standing]} />}
      <UnsentOffers view={view} />
    </div>
  );
}
