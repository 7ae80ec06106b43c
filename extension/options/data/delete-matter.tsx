import { useId, useState } from 'preact/hooks';
import type { MatterView } from '../../messages/views.ts';
import { call, MatterCombobox, matterNumber, Notice } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { AskFirst } from '../parts/ask-first.tsx';
import { timeWords } from './imports/words.ts';

const words = options.data.matterDeletion;

type Step =
  | { at: 'rest' | 'counting' | 'deleting' | 'held' | 'failed' }
  | { at: 'asked'; time: number; days: number }
  | { at: 'done'; matter: string };

/** Deletes all time of one matter for good, after it was told how much that is. */
export function DeleteMatter({ hold }: { hold: boolean }) {
  const id = useId();
  const [matter, setMatter] = useState<MatterView | null>(null);
  const [step, setStep] = useState<Step>({ at: 'rest' });
  const busy = step.at === 'counting' || step.at === 'deleting';

  const count = async (of: MatterView) => {
    setStep({ at: 'counting' });
    try {
      setStep({ at: 'asked', ...(await call('matter.time', { matter: of.id })) });
    } catch {
      setStep({ at: 'failed' });
    }
  };
  const destroy = async (of: MatterView) => {
    setStep({ at: 'deleting' });
    try {
      const outcome = await call('matter.delete', { matter: of.id });
      setStep(outcome === 'held' ? { at: 'held' } : { at: 'done', matter: matterNumber(of) });
      if (outcome === 'done') setMatter(null);
    } catch {
      setStep({ at: 'failed' });
    }
  };

  return (
    <div class="card panel form" data-part="delete-matter">
      <div>
        <h3>{words.title}</h3>
        <p class="soft">{words.means}</p>
      </div>
      <div class="field">
        <label for={`${id}-matter`}>{words.matter}</label>
        <div class="delete-matter">
          <MatterCombobox
            shape="field"
            id={`${id}-matter`}
            name="delete-matter"
            matter={matter}
            again={options.reloadAndTry}
            onPick={(picked) => {
              setMatter(picked);
              setStep({ at: 'rest' });
            }}
          />
          <button type="button" disabled={!matter || busy || hold} onClick={() => matter && void count(matter)}>
            {words.delete}
          </button>
        </div>
      </div>
      {hold && <p class="soft small">{options.data.deletion.holdOn}</p>}
      {step.at === 'counting' && <p role="status">{words.counting}</p>}
      {step.at === 'deleting' && <p role="status">{words.deleting}</p>}
      {step.at === 'asked' && matter && step.days === 0 && <p role="status">{words.nothing(matterNumber(matter))}</p>}
      {step.at === 'asked' && matter && step.days > 0 && (
        <AskFirst
          text={words.ask(matterNumber(matter), timeWords(step.time), step.days)}
          advice={words.askAdvice}
          keep={options.data.keepIt}
          act={options.data.deletion.deleteForGood}
          onKeep={() => setStep({ at: 'rest' })}
          onAct={() => void destroy(matter)}
        />
      )}
      {step.at === 'done' && <p role="status">{words.deleted(step.matter)}</p>}
      {step.at === 'held' && <Notice text={options.data.deletion.held} advice={options.data.deletion.heldAdvice} />}
      {step.at === 'failed' && <Notice tone="bad" text={words.failed} advice={words.failedAdvice} />}
    </div>
  );
}
