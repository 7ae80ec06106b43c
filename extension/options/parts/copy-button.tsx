import { useState } from 'preact/hooks';

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
        {said === 'copied' ? 'Copied' : label}
      </button>
      <span class="visually-hidden" role="status">
        {said === 'copied' ? 'Copied to the clipboard' : ''}
      </span>
      {said === 'failed' && (
        <span class="small soft">It could not be copied. Select the text and copy it by hand.</span>
      )}
    </>
  );
}
