import { useState } from 'preact/hooks';
import { call, Notice } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { AskFirst } from '../parts/ask-first.tsx';

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
        <AskFirst
          text={words.ask}
          advice={words.askAdvice}
          keep={options.data.keepIt}
          act={options.data.deletion.deleteForGood}
          onKeep={() => setStep('rest')}
          onAct={() => void destroy()}
        />
      )}
      {step === 'deleting' && <p role="status">{words.deleting}</p>}
      {step === 'done' && <p role="status">{words.deleted}</p>}
      {step === 'held' && <Notice text={options.data.deletion.held} advice={options.data.deletion.heldAdvice} />}
      {step === 'failed' && <Notice tone="bad" text={words.failed} advice={options.data.matterDeletion.failedAdvice} />}
    </div>
  );
}
