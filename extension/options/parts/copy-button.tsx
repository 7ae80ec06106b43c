import { useState } from 'preact/hooks';
import { options } from '../../ui/words/index.ts';

const words = options.copy;

/** Copies a text, and shows whether that was done. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  return (
    <>
      <button
        type="button"
        onClick={() =>
          void navigator.clipboard.writeText(text).then(
            () => setOutcome('copied'),
            () => setOutcome('failed'),
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
