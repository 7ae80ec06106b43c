import { useEffect, useId, useState } from 'preact/hooks';
import { browser } from '../../platform.ts';
import { options } from '../../ui/words/index.ts';
import { Switch } from '../parts/switch.tsx';
import { allow, useAllowed } from '../parts/use-permission.ts';

const words = options.matching.pages;

/** Whether the browser tells of private windows. */
function useIncognito() {
  const [incognito, setIncognito] = useState<boolean | null>(null);
  useEffect(() => void browser.extension.isAllowedIncognitoAccess().then(setIncognito), []);
  return incognito;
}

/** Recognising Clio's pages by their address: the permission for it is asked for here, and given back here. */
export function MatchingPages() {
  const id = useId();
  const allowed = useAllowed('tabs');
  const incognito = useIncognito();
  const [refused, setRefused] = useState(false);
  if (allowed === null || incognito === null) return null;
  const change = async (on: boolean) => {
    // Must run in the click, before anything is awaited.
    const done = allow('tabs', on);
    setRefused(on && !(await done));
  };
  return (
    <div class="card panel settings" id="pages">
      <div>
        <h3>{words.title}</h3>
        <p class="soft">{words.means}</p>
      </div>
      <div class="field">
        <span id={`${id}-pages`}>{words.recognise}</span>
        <div>
          <Switch name="pages" namedBy={`${id}-pages`} on={allowed} onChange={(on) => void change(on)} />
          <p class="soft small">{allowed ? words.on : words.off}</p>
          {allowed && <p class="soft small">{incognito ? words.privateTold : words.privateLeftOut}</p>}
          {refused && (
            <p class="small" role="status">
              {words.refused}
            </p>
          )}
        </div>
      </div>
    </div>
  );
}
