import { useState } from 'preact/hooks';
import type { HelperView } from '../messages/helper.ts';
import { call } from './asking/index.ts';
import { TakeOver } from './helper-take-over.tsx';
import { helperWords, type Words } from './helper-words.ts';
import { Notice } from './notice.tsx';
import { troubles } from './words/index.ts';

/** Acts that are one press of a button, with the call it makes. */
const CALLS = {
  consent: 'consent.give',
  retry: 'helper.retry',
  resume: 'recording.resume',
} as const satisfies Record<NonNullable<Words['act']>, string>;

/** The page that says how to install the helper on this computer. */
const SETTING_UP = '/extension/welcome/index.html';

/** States that end once the helper is installed, or installed again. */
export const TO_INSTALL: ReadonlySet<HelperView['kind']> = new Set(['missing', 'forbidden', 'unreadable', 'version']);

function ActButton({ act }: { act: keyof typeof CALLS }) {
  const [failed, setFailed] = useState(false);
  return (
    <>
      {failed && <p role="alert">{troubles.helperActs.failed}</p>}
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
        {troubles.helperActs[act]}
      </button>
    </>
  );
}

/**
 * What the helper's state asks of the attorney, with the one next step; nothing where all is well.
 * @param toSettingUp with the way to the page that says how to install it
 */
export function HelperNotice({ view, toSettingUp = true }: { view: HelperView; toSettingUp?: boolean }) {
  const { tone, trouble, advice, act } = helperWords(view);
  if (view.kind === 'elsewhere') return <TakeOver who={view.who} />;
  if (!trouble) return null;
  return (
    <Notice tone={tone === 'bad' ? 'bad' : 'plain'} text={trouble} advice={advice}>
      {toSettingUp && TO_INSTALL.has(view.kind) && (
        <a class="button" href={SETTING_UP} target="_blank" rel="noreferrer">
          {troubles.helperActs.showHow}
        </a>
      )}
      {act && <ActButton act={act} />}
    </Notice>
  );
}
