import { useEffect, useId, useState } from 'preact/hooks';
import { browser } from '../../platform.ts';
import { options } from '../../ui/words/index.ts';
import { Switch } from '../parts/switch.tsx';

const words = options.matching.pages;

const TABS = { permissions: ['tabs' as const] };

/** Whether the browser lets its tabs be read, and private windows be told, kept up with the attorney's answer. */
function useAllowed() {
  const [allowed, setAllowed] = useState<{ tabs: boolean; incognito: boolean } | null>(null);
  useEffect(() => {
    const read = () =>
      void Promise.all([browser.permissions.contains(TABS), browser.extension.isAllowedIncognitoAccess()]).then(
        ([tabs, incognito]) => setAllowed({ tabs, incognito }),
      );
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return allowed;
}

/** Recognising Clio's pages by their address: the permission for it is asked for here, and given back here. */
export function MatchingPages() {
  const id = useId();
  const allowed = useAllowed();
  const [refused, setRefused] = useState(false);
  if (!allowed) return null;
  const change = async (on: boolean) => {
    // Must run in the click, before anything is awaited.
    const done = on ? browser.permissions.request(TABS) : browser.permissions.remove(TABS);
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
          <Switch name="pages" namedBy={`${id}-pages`} on={allowed.tabs} onChange={(on) => void change(on)} />
          <p class="soft small">{allowed.tabs ? words.on : words.off}</p>
          {allowed.tabs && <p class="soft small">{allowed.incognito ? words.privateTold : words.privateLeftOut}</p>}
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
