import { useState } from 'preact/hooks';
import { call, Notice } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';

const words = options.data.allDeletion;

/** Deletes all that is stored, after it was asked. */
export function DeleteAll({ hold }: { hold: boolean }) {
  const [step, setStep] = useState<'rest' | 'asked' | 'deleting' | 'done' | 'held' | 'failed'>('rest');
  const destroy = async () => {
    setStep('deleting');
    try {
      setStep(await call('all.delete', {}));
    } catch {
      setStep('failed');
    }
  };
  return (
    <div class="card panel" data-part="delete-all">
      <div class="panel-head">
        <div>
          <h3>{words.title}</h3>
          <p class="soft">{words.means}</p>
        </div>
        <button type="button" disabled={hold || step === 'deleting'} onClick={() => setStep('asked')}>
          {words.delete}
        </button>
      </div>
      {hold && <p class="soft small">{options.data.deletion.holdOn}</p>}
      {step === 'asked' && (
        <Notice text={words.ask} advice={words.askAdvice}>
          <span class="acts">
            <button type="button" onClick={() => setStep('rest')}>
              {options.data.keepIt}
            </button>
            <button type="button" class="danger" onClick={() => void destroy()}>
              {options.data.deletion.deleteForGood}
            </button>
          </span>
        </Notice>
      )}
      {step === 'deleting' && <p role="status">{words.deleting}</p>}
      {step === 'done' && <p role="status">{words.deleted}</p>}
      {step === 'held' && <Notice text={options.data.deletion.held} advice={options.data.deletion.heldAdvice} />}
      {step === 'failed' && <Notice tone="bad" text={words.failed} advice={options.data.matterDeletion.failedAdvice} />}
    </div>
  );
}
