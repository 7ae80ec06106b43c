import type { HelperView } from '../messages.ts';
import { helperWords } from './helper-words.ts';
import { Notice } from './notice.tsx';
import { call } from './worker.ts';

/** What is wrong with the helper and the one next step; nothing where all is well. */
export function HelperNotice({ view }: { view: HelperView }) {
  const { trouble, advice, act } = helperWords(view);
  if (!trouble) return null;
  return (
    <Notice tone={act === 'consent' ? 'plain' : 'bad'} text={trouble} advice={advice}>
      {act === 'consent' && (
        <button type="button" class="primary" onClick={() => void call('consent.give', {})}>
          Start recording
        </button>
      )}
      {act === 'retry' && (
        <button type="button" onClick={() => void call('helper.retry', {})}>
          Try again
        </button>
      )}
    </Notice>
  );
}
