import { useState } from 'preact/hooks';

/**
 * Makes changes, and remembers whether the last one was stored.
 * @param refresh reads what is stored anew, so that what is shown is that, whether or not the change was taken
 */
export function useSave(refresh: () => Promise<void> = async () => undefined) {
  const [failed, setFailed] = useState(false);
  const store = async (storing: Promise<unknown>): Promise<void> => {
    try {
      await storing;
      setFailed(false);
    } catch {
      // The sentence on the screen says that it is not stored.
      setFailed(true);
    }
    await refresh();
  };
  return { failed, store };
}
