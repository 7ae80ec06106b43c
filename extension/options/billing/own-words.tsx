import { call, useView } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { NotStored } from '../parts/not-stored.tsx';
import { useSave } from '../parts/use-save.ts';

const words = options.billing.ownWords;

/** The words that drafts have because the attorney writes them in the place of others, each with the way to forget it. */
export function OwnWords() {
  const { view: learned, refresh } = useView('ownWords.read');
  const { failed: notStored, store } = useSave(refresh);
  if (!learned) return null;
  return (
    <div class="card panel" id="own-words">
      <h3>{words.title}</h3>
      <p class="soft">{learned.length === 0 ? words.none : words.about}</p>
      {learned.length > 0 && (
        <ul class="rules">
          {learned.map(({ from, to, only }) => (
            <li key={`${from} ${to}`} class="rule">
              <div class="rule-what">
                <bdi>{words.line(from, to)}</bdi>
                {only !== null && <p class="soft small">{words.only(only)}</p>}
              </div>
              <span class="acts">
                <button
                  type="button"
                  class="quiet"
                  aria-label={words.forgetWhich(to)}
                  onClick={() => void store(call('ownWords.forget', { from, to }))}
                >
                  {words.forget}
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {notStored && <NotStored />}
    </div>
  );
}
