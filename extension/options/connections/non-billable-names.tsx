import { useEffect, useState } from 'preact/hooks';
import { categoriesNamed, withName } from '../../clio/index.ts';
import type { PropertiesView } from '../../messages/connection.ts';

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
        placeholder="None"
        disabled={locked}
        value={typed}
        aria-describedby={`${id}-note`}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={() => typed !== names && onChange(typed)}
      />
      <div id={`${id}-note`} role="status">
        {categories === null && (
          <p class="soft small">The names are checked once Clio’s categories are on this computer.</p>
        )}
        {categories !== null && unknown.length === 0 && (
          <p class="soft small">Names as they are in Clio, with commas between them.</p>
        )}
        {categories !== null &&
          unknown.map(({ name, nearest }) => (
            <p key={name} class="notice warn name-unknown">
              <span>Clio has no category “{name}”.</span>
              {locked ? (
                <span class="soft">Tell your firm’s administrator.</span>
              ) : nearest === null ? (
                <span class="soft">Correct it, or take it out.</span>
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
                  Use “{nearest}”
                </button>
              )}
            </p>
          ))}
      </div>
    </>
  );
}
