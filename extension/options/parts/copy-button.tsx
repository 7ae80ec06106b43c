import { useState } from 'preact/hooks';
import { options } from '../../ui/words/index.ts';

const words = options.copy;

/** Copies a text, and shows whether that was done. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [last, setLast] = useState<{ text: string; outcome: 'copied' | 'failed' } | null>(null);
  // What was done with another text says nothing of this one.
  const outcome = last?.text === text ? last.outcome : null;
  return (
    <>
      <button
        type="button"
        onClick={() =>
          void navigator.clipboard.writeText(text).then(
            () => setLast({ text, outcome: 'copied' }),
            () => setLast({ text, outcome: 'failed' }),
          )
        }
      >
        {outcome === 'copied' ? words.done : label}
      </button>
      <span class="visually-hidden" role="status">
        {outcome === 'copied' ? words.doneAloud : ''}
      </span>
      {outcome === 'failed' && <span class="small soft">{words.failed}</span>}
    </>
  );
}
