import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform.ts';

/** A permission that the browser gives only where the attorney agrees. */
export type Asked = 'tabs' | 'notifications';

/** Whether the browser gives a permission, kept up with the attorney's answers; null until that is known. */
export function useAllowed(name: Asked): boolean | null {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    const read = () => void browser.permissions.contains({ permissions: [name] }).then(setAllowed);
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, [name]);
  return allowed;
}

/** Asks the attorney for a permission, or gives it back. Must run in a click, before anything is awaited. */
export function allow(name: Asked, wanted: boolean): Promise<boolean> {
  const what = { permissions: [name] };
  return wanted ? browser.permissions.request(what) : browser.permissions.remove(what);
}
