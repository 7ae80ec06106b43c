import { useState } from 'preact/hooks';
import type { HelperView } from '../messages/helper.ts';
import { TakeOver } from './helper-take-over.tsx';
import { helperWords, type Words } from './helper-words.ts';
import { Notice } from './notice.tsx';
import { common } from './words/index.ts';
import { call } from './worker.ts';

/** Acts that are one press of a button, with the call it makes. */
const CALLS = {
  consent: 'consent.give',
  retry: 'helper.retry',
  resume: 'recording.resume',
} as const satisfies Record<NonNullable<Words['act']>, string>;

function ActButton({ act }: { act: keyof typeof CALLS }) {
  const [failed, setFailed] = useState(false);
  return (
    <>
      {failed && <p role="alert">{common.helperActs.failed}</p>}
      <button
        type="button"
        class={act === 'retry' ? '' : 'primary'}
        onClick={() =>
          void call(CALLS[act], {}).then(
            () => setFailed(false),
            () => setFailed(true),
          )
        }
      >
        {common.helperActs[act]}
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
