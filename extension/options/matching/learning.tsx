import { useId, useState } from 'preact/hooks';
import type { LearningView } from '../../messages/matching.ts';
import { call, NoAnswer, Notice, useView } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { NotStored } from '../parts/not-stored.tsx';
import { Switch } from '../parts/switch.tsx';
import { useSave } from '../parts/use-save.ts';

const words = options.matching.learning;

/** How sure a suggestion must be where the attorney turns this on. Percent. */
const SURE = 95;
const CHOICES = [80, 90, 95, 98] as const;

function learnedWords({ days, titles }: LearningView): string {
  if (titles === 0) return words.nothing;
  return words.learnedFrom(titles, days);
}

/** Suggestions: what they were learned from, whether they may tag, and the way to forget. */
export function MatchingLearning() {
  const id = useId();
  const { view: learning, failed, refresh } = useView('learning.read');
  const { failed: notStored, store } = useSave(refresh);
  const [asking, setAsking] = useState(false);
  const automatic = (percent: number | null) =>
    void store(call('settings.change', { automaticFrom: percent === null ? null : percent / 100 }));

  // The rules above show already that it takes long.
  if (!learning) return failed && <NoAnswer failure={failed} again={options.reload} />;
  const { automaticFrom } = learning;
  return (
    <div class="card panel settings" id="learning">
      <div class="panel-head">
        <div>
          <h3>{words.title}</h3>
          <p class="soft">{words.means(learnedWords(learning))}</p>
        </div>
        {!asking && learning.titles > 0 && (
          <button type="button" onClick={() => setAsking(true)}>
            {words.forgetAll}
          </button>
        )}
      </div>
      {asking && (
        <Notice tone="plain" text={words.ask} advice={words.askAdvice}>
          <span class="acts">
            <button type="button" onClick={() => setAsking(false)}>
              {options.parts.keep}
            </button>
            <button
              type="button"
              class="primary"
              onClick={() => {
                setAsking(false);
                void store(call('learning.forget', {}));
              }}
            >
              {words.forget}
            </button>
          </span>
        </Notice>
      )}
      <div class="field">
        <span id={`${id}-automatic`}>{words.automatic}</span>
        <div>
          <Switch
            name="automatic"
            namedBy={`${id}-automatic`}
            on={automaticFrom !== null}
            onChange={(on) => automatic(on ? SURE : null)}
          />
          {automaticFrom !== null && (
            <label class="with-unit sure">
              {words.from}
              <select
                name="automatic-from"
                value={automaticFrom}
                onChange={(event) => automatic(Number(event.currentTarget.value))}
              >
                {[...new Set([...CHOICES, automaticFrom])]
                  .sort((a, b) => a - b)
                  .map((percent) => (
                    <option key={percent} value={percent}>
                      {words.sure(percent)}
                    </option>
                  ))}
              </select>
            </label>
          )}
          <p class="soft small">{automaticFrom === null ? words.automaticOff : words.automaticOn}</p>
        </div>
      </div>
      {notStored && <NotStored />}
    </div>
  );
}
