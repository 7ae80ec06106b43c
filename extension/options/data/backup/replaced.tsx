import { useState } from 'preact/hooks';
import { dayOf } from '../../../../shared/index.ts';
import type { BackupsView } from '../../../messages/backup.ts';
import { call, momentText, Notice } from '../../../ui/index.ts';
import { options } from '../../../ui/words/index.ts';
import { AskFirst } from '../../parts/ask-first.tsx';

const words = options.backUp.replaced;

type Step = 'rest' | 'ask-back' | 'ask-delete' | 'busy' | 'failed' | { said: string };

/** What is asked before either is done. */
const ASKED = {
  'ask-back': { text: words.askBack, advice: words.askBackAdvice, act: words.back },
  'ask-delete': { text: words.askDelete, advice: words.askDeleteAdvice, act: words.deleteForGood },
};

/** What a back-up replaced: brought back, or deleted at once. Nothing is shown where there is none of it. */
export function Replaced({ backups: { replaced, keptUntil } }: { backups: BackupsView }) {
  const [step, setStep] = useState<Step>('rest');
  const during = async (work: () => Promise<string>) => {
    setStep('busy');
    try {
      setStep({ said: await work() });
    } catch {
      setStep('failed');
    }
  };
  const acts = {
    'ask-back': () =>
      during(async () => ((await call('replaced.bringBack', {})) === 'done' ? words.brought : words.gone)),
    'ask-delete': () =>
      during(async () => ((await call('replaced.delete', {})) === 'done' ? words.deleted : words.heldNow)),
  };
  const today = dayOf(Date.now());
  const said = typeof step === 'object' && <p role="status">{step.said}</p>;
  if (replaced === null) return said || null;
  return (
    <div class="card panel" data-part="replaced">
      <div class="panel-head">
        <div>
          <h3>{words.title}</h3>
          <p class="soft">
            {words.means(momentText(replaced, today))}{' '}
            {keptUntil === null ? words.held : words.until(momentText(keptUntil, today))}
          </p>
        </div>
        <span class="acts">
          <button type="button" disabled={step === 'busy'} onClick={() => setStep('ask-back')}>
            {words.bringBack}
          </button>
          <button type="button" disabled={step === 'busy' || keptUntil === null} onClick={() => setStep('ask-delete')}>
            {words.delete}
          </button>
        </span>
      </div>
      {(step === 'ask-back' || step === 'ask-delete') && (
        <AskFirst
          text={ASKED[step].text}
          advice={ASKED[step].advice}
          keep={words.cancel}
          act={ASKED[step].act}
          onKeep={() => setStep('rest')}
          onAct={() => void acts[step]()}
        />
      )}
      {step === 'failed' && <Notice tone="bad" {...options.parts.noReply} />}
      {said}
    </div>
  );
}
