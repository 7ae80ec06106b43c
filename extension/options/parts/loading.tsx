import { useEffect, useState } from 'preact/hooks';
import { NoAnswer, type ReadFailure } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';

/** A reading that takes longer is worth a word. Milliseconds. */
const SLOW = 200;

/** In the place of what is not read yet: nothing at first, then a word, or why it cannot be read. */
export function Loading({ failed }: { failed: ReadFailure | null }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, []);
  if (failed) return <NoAnswer failure={failed} again={options.reload} />;
  return slow ? (
    <p class="soft" role="status">
      {options.reading}
    </p>
  ) : null;
}
