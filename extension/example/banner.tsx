import { example } from '../ui/words/index.ts';

/** Says above all else that nothing of this is the attorney's, and takes it away. */
export function Banner({ onLeave }: { onLeave: () => void }) {
  return (
    <aside class="example-banner" aria-label={example.title}>
      <p>
        <b>{example.title}</b> {example.means}
      </p>
      <button type="button" onClick={onLeave}>
        {example.leave}
      </button>
    </aside>
  );
}
