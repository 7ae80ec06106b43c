import { useEffect, useState } from 'preact/hooks';
import { categoriesNamed, withName } from '../../clio/index.ts';
import type { PropertiesView } from '../../messages/connection.ts';
import { options } from '../../ui/words/index.ts';

const words = options.connections.properties;

/** Names of categories with commas between them, checked as they are typed against those that Clio has. */
export function NonBillableNames({
  id,
  names,
  categories,
  locked,
  onChange,
}: {
  id: string;
  names: string;
  categories: PropertiesView['categories'];
  locked: boolean;
  onChange: (names: string) => void;
}) {
  const [typed, setTyped] = useState(names);
  useEffect(() => setTyped(names), [names]);
  const { unknown } = categoriesNamed(typed, categories ?? []);

  return (
    <>
      <input
        id={id}
        name="non-billable"
        type="text"
        maxLength={2000}
        autocomplete="off"
        spellcheck={false}
        placeholder={words.none}
        disabled={locked}
        value={typed}
        aria-describedby={`${id}-note`}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={() => typed !== names && onChange(typed)}
      />
      <div id={`${id}-note`} role="status">
        {categories === null && <p class="soft small">{words.checkedLater}</p>}
        {categories !== null && unknown.length === 0 && <p class="soft small">{words.howToWrite}</p>}
        {categories !== null &&
          unknown.map(({ name, nearest }) => (
            <p key={name} class="notice warn name-unknown">
              <span>{words.unknown(name)}</span>
              {locked ? (
                <span class="soft">{words.tellAdministrator}</span>
              ) : nearest === null ? (
                <span class="soft">{words.correct}</span>
              ) : (
                <button
                  type="button"
                  class="quiet link"
                  onClick={() => {
                    const mended = withName(typed, name, nearest);
                    setTyped(mended);
                    onChange(mended);
                  }}
                >
                  {words.use(nearest)}
                </button>
              )}
            </p>
          ))}
      </div>
    </>
  );
}
