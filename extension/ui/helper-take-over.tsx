import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TakeOverResult } from '../messages/helper.ts';
import { call } from './asking/index.ts';
import { helperWords, holderText } from './helper-words.ts';
import { Notice } from './notice.tsx';
import { troubles } from './words/index.ts';

/**
 * Says that another profile holds the timeline, and makes this one the holder after a word on what that means.
 * @param who the other profile's browser, null where it is not known
 */
export function TakeOver({ who }: { who: string | null }) {
  const words = troubles.takeOver;
  const [step, setStep] = useState<'offer' | 'confirm' | 'busy'>('offer');
  const [failed, setFailed] = useState<string | null>(null);
  const confirm = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // The button that was pressed is gone; this one continues it.
    if (step === 'confirm') confirm.current?.focus();
  }, [step]);

  const take = async () => {
    setStep('busy');
    setFailed(null);
    const result = await call('helper.takeOver', {}).catch((): TakeOverResult => 'no-answer');
    if (result !== 'done') setFailed(words.failed[result]);
    setStep('offer');
  };

  if (step === 'offer') {
    const { trouble = '', advice } = helperWords({ kind: 'elsewhere', who });
    return (
      <>
        <Notice tone="plain" text={trouble} advice={advice}>
          <button type="button" onClick={() => setStep('confirm')}>
            {words.offer}
          </button>
        </Notice>
        {failed && <Notice tone="bad" text={failed} />}
      </>
    );
  }
  return (
    <Notice tone="plain" text={words.question} advice={words.advice(holderText(who))}>
      <span class="choices">
        <button type="button" onClick={() => setStep('offer')} disabled={step === 'busy'}>
          {words.cancel}
        </button>
        <button type="button" class="primary" ref={confirm} onClick={() => void take()} disabled={step === 'busy'}>
          {words.confirm}
        </button>
      </span>
    </Notice>
  );
}
