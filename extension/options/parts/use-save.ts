import { useState } from 'preact/hooks';

/**
 * Makes changes, and remembers whether the last one was stored.
 * @param refresh reads what is stored anew, so that what is shown is that, whether or not the change was taken
 */
export function useSave(refresh: () => Promise<void> = async () => undefined) {
  const [failed, setFailed] = useState(false);
  /** Resolves to whether it was stored. */
  const store = async (storing: Promise<unknown>): Promise<boolean> => {
    // Where it was not, the sentence on the screen says so.
    const stored = await storing.then(
      () => true,
      () => false,
    );
    setFailed(!stored);
    await refresh();
    return stored;
  };
  return { failed, store };
}
