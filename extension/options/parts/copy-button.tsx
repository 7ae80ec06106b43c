import { useState } from 'preact/hooks';
import { options } from '../../ui/words/index.ts';

const words = options.copy;

/** Copies a text, and says that it did. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [said, setSaid] = useState<'copied' | 'failed' | null>(null);
  return (
    <>
      <button
        type="button"
        onClick={() =>
          void navigator.clipboard.writeText(text).then(
            () => setSaid('copied'),
            () => setSaid('failed'),
          )
        }
      >
        {said === 'copied' ? words.done : label}
      </button>
      <span class="visually-hidden" role="status">
        {said === 'copied' ? words.doneAloud : ''}
      </span>
      {said === 'failed' && <span class="small soft">{words.failed}</span>}
    </>
  );
}
