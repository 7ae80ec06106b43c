import { useState } from 'preact/hooks';
import { dayOf } from '../../../../shared/index.ts';
import type { ImportView } from '../../../messages/imports.ts';
import { call, dayText, momentText, Notice, useView } from '../../../ui/index.ts';
import { options } from '../../../ui/words/index.ts';
import { AskFirst } from '../../parts/ask-first.tsx';
import { daysOf, timeWords } from './words.ts';

const words = options.imports.made;

/** One import that was made, and its end. */
function Line({ made, onRemoved }: { made: ImportView; onRemoved: () => void }) {
  const [step, setStep] = useState<'rest' | 'asked' | 'busy' | 'held' | 'failed'>('rest');
  const remove = async () => {
    setStep('busy');
    try {
      const held = (await call('import.drop', { id: made.id })) === 'held';
      setStep(held ? 'held' : 'rest');
      if (!held) onRemoved();
    } catch {
      setStep('failed');
    }
  };
  const name = made.unsent ? words.unsent(dayText(made.unsent, dayOf(Date.now()))) : made.file;
  return (
    <li class="import" data-import={made.id}>
      <div class="panel-head">
        <div>
          <bdi>{name}</bdi>
          <p class="soft small">
            {words.what(timeWords(made.time), daysOf(made.from, made.to), momentText(made.at, dayOf(Date.now())))}
          </p>
        </div>
        <button
          type="button"
          class="quiet"
          aria-label={words.removeWhich(name)}
          disabled={step === 'busy'}
          onClick={() => setStep('asked')}
        >
          {words.remove}
        </button>
      </div>
      {step === 'asked' && (
        <AskFirst
          text={words.ask(name)}
          advice={made.unsent ? words.askUnsentAdvice : words.askAdvice}
          keep={words.keep}
          act={words.deleteForGood}
          onKeep={() => setStep('rest')}
          onAct={() => void remove()}
        />
      )}
      {step === 'held' && <Notice {...words.held} />}
      {step === 'failed' && <Notice tone="bad" {...options.parts.noReply} />}
    </li>
  );
}

/** What was imported, the latest first; nothing where nothing was. */
export function Imports({ onRemoved }: { onRemoved: () => void }) {
  const { view: made } = useView('imports.read');
  if (!made || made.length === 0) return null;
  return (
    <div class="card panel" data-part="imports">
      <h3>{words.title}</h3>
      <ul class="imports">
        {[...made].reverse().map((each) => (
          <Line key={each.id} made={each} onRemoved={onRemoved} />
        ))}
      </ul>
    </div>
  );
}
