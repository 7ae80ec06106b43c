import { useEffect, useRef, useState } from 'preact/hooks';
import type { TakeOverResult } from '../messages.ts';
import { holderText } from './helper-words.ts';
import { call } from './worker.ts';

const FAILED: Record<Exclude<TakeOverResult, 'done'>, string> = {
  'no-answer': 'The helper did not answer. Try again in a moment.',
  refused: 'The helper did not allow it. Try again in a moment.',
};

/** Makes this profile the one that records, after a word on what that means. */
export function TakeOver({ who }: { who: string | null }) {
  const [step, setStep] = useState<'offer' | 'confirm' | 'busy'>('offer');
  const [failed, setFailed] = useState<string | null>(null);
  const confirm = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that she pressed is gone; this one continues it.
    if (step === 'confirm') confirm.current?.focus();
  }, [step]);
  const take = async () => {
    setStep('busy');
    setFailed(null);
    const result = await call('helper.takeOver', {}).catch((): TakeOverResult => 'no-answer');
    if (result !== 'done') setFailed(FAILED[result]);
    setStep('offer');
  };
  if (step === 'offer')
    return (
      <div class="take-over">
        {failed && <p role="alert">{failed}</p>}
        <button type="button" onClick={() => setStep('confirm')}>
          Record here instead
        </button>
      </div>
    );
  return (
    <fieldset class="take-over">
      <legend class="visually-hidden">Record here instead</legend>
      <p>
        From now on, time is recorded in this profile. What {holderText(who)} has recorded so far stays there, and is
        reviewed there.
      </p>
      <span class="choices">
        <button type="button" onClick={() => setStep('offer')} disabled={step === 'busy'}>
          Cancel
        </button>
        <button type="button" class="primary" ref={confirm} onClick={() => void take()} disabled={step === 'busy'}>
          Record here
        </button>
      </span>
    </fieldset>
  );
}
