import { useEffect, useId, useState } from 'preact/hooks';
import { browser } from '../../platform.ts';
import { Switch } from '../parts/switch.tsx';

const TABS = { permissions: ['tabs' as const] };

/** Whether the browser lets its tabs be read, and private windows be told, kept up with her answer. */
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
        <h3>Pages in this browser</h3>
        <p class="soft">Many pages in Clio have the same title. Their address says which matter they show.</p>
      </div>
      <div class="field">
        <span id={`${id}-pages`}>Recognise Clio pages</span>
        <div>
          <Switch name="pages" label={`${id}-pages`} on={allowed.tabs} onChange={(on) => void change(on)} />
          <p class="soft small">
            {allowed.tabs
              ? 'Kept of the tab in front: its title, and for a matter’s page in Clio the matter. Nothing else of any address, and nothing of tabs behind.'
              : 'Your browser will ask whether Matterline may read your browsing history. It looks at the tab in front only, and keeps its title, and for a matter’s page in Clio the matter. No other part of an address is kept.'}
          </p>
          {allowed.tabs && (
            <p class="soft small">
              {allowed.incognito
                ? 'Private windows of this profile are told by the browser itself: nothing of them is kept.'
                : 'Private windows are left out, as it says under Recording.'}
            </p>
          )}
          {refused && (
            <p class="small" role="status">
              Your browser did not allow it. Nothing changed; turn it on again to be asked once more.
            </p>
          )}
        </div>
      </div>
    </div>
  );
}
