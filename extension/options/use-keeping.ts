import { useEffect, useState } from 'preact/hooks';
import type { KeepingView } from '../messages-keeping.ts';
import { call, onChanged } from '../ui/index.ts';

/** How time is kept, read anew whenever something changed; null until it was read. */
export function useKeeping(): KeepingView | null {
  const [keeping, setKeeping] = useState<KeepingView | null>(null);
  useEffect(() => {
    let gone = false;
    const read = () => {
      void call('keeping.read', {}).then(
        (view) => {
          if (!gone) setKeeping(view);
        },
        // The page says already that nothing answers.
        () => undefined,
      );
    };
    read();
    const stop = onChanged(read);
    return () => {
      gone = true;
      stop();
    };
  }, []);
  return keeping;
}
