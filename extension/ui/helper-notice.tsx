import { useState } from 'preact/hooks';
import type { HelperView } from '../messages/helper.ts';
import { TakeOver } from './helper-take-over.tsx';
import { helperWords, type Words } from './helper-words.ts';
import { Notice } from './notice.tsx';
import { call } from './worker.ts';

/** Acts that are one press of a button: its words, and the call it makes. */
const BUTTONS = {
  consent: { label: 'Start recording', name: 'consent.give' },
  retry: { label: 'Try again', name: 'helper.retry' },
  resume: { label: 'Resume', name: 'recording.resume' },
} as const satisfies Record<NonNullable<Words['act']>, object>;

function ActButton({ act }: { act: keyof typeof BUTTONS }) {
  const [failed, setFailed] = useState(false);
  const { label, name } = BUTTONS[act];
  return (
    <>
      {failed && <p role="alert">The extension did not answer. Try again.</p>}
      <button
        type="button"
        class={act === 'retry' ? '' : 'primary'}
        onClick={() =>
          void call(name, {}).then(
            () => setFailed(false),
            () => setFailed(true),
          )
        }
      >
        {label}
      </button>
    </>
  );
}

/** What the helper's state asks of the attorney, with the one next step; nothing where all is well. */
export function HelperNotice({ view }: { view: HelperView }) {
  const { tone, trouble, advice, act } = helperWords(view);
  if (view.kind === 'elsewhere') return <TakeOver who={view.who} />;
  if (!trouble) return null;
  return (
    <Notice tone={tone === 'bad' ? 'bad' : 'plain'} text={trouble} advice={advice}>
      {act && <ActButton act={act} />}
    </Notice>
  );
}
