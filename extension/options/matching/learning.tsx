import { useId, useState } from 'preact/hooks';
import type { LearningView } from '../../messages/matching.ts';
import { call, counted, NoAnswer, Notice } from '../../ui/index.ts';
import { NotStored } from '../parts/not-stored.tsx';
import { Switch } from '../parts/switch.tsx';
import { useStoring } from '../parts/use-save.ts';
import { useView } from '../parts/use-view.ts';

/** What she gets when she turns it on. */
const SURE = 95;
const CHOICES = [80, 90, 95, 98] as const;

function learnedWords({ days, titles }: LearningView): string {
  if (titles === 0) return 'Nothing was learned yet. Tag a few items, or approve a day.';
  return `Learned from ${counted(titles, 'title', 'titles')} on ${counted(days, 'day', 'days')}. It stays on this computer.`;
}

/** Suggestions: what they were learned from, whether they may tag, and the way to forget. */
export function MatchingLearning() {
  const id = useId();
  const { view: learning, failed, refresh } = useView('learning.read');
  const { failed: notStored, store } = useStoring(refresh);
  const [asking, setAsking] = useState(false);
  const automatic = (from: number | null) => void store(call('learning.automatic', { from }));

  // The rules above say already that it takes long.
  if (!learning) return failed && <NoAnswer failure={failed} again="Reload this page." />;
  const { automaticFrom } = learning;
  return (
    <div class="card panel settings" id="learning">
      <div class="panel-head">
        <div>
          <h3>Suggestions</h3>
          <p class="soft">
            Where no title says the matter, up to three are suggested from what you tagged and approved before.{' '}
            {learnedWords(learning)}
          </p>
        </div>
        {!asking && learning.titles > 0 && (
          <button type="button" onClick={() => setAsking(true)}>
            Forget all that was learned
          </button>
        )}
      </div>
      {asking && (
        <Notice
          tone="plain"
          text="Forget all that was learned?"
          advice="Suggestions start anew from what you tag from now on. Your tags stay. This cannot be undone."
        >
          <span class="acts">
            <button type="button" onClick={() => setAsking(false)}>
              Keep
            </button>
            <button
              type="button"
              class="primary"
              onClick={() => {
                setAsking(false);
                void store(call('learning.forget', {}));
              }}
            >
              Forget
            </button>
          </span>
        </Notice>
      )}
      <div class="field">
        <span id={`${id}-automatic`}>Tag by itself when sure</span>
        <div>
          <Switch
            name="automatic"
            label={`${id}-automatic`}
            on={automaticFrom !== null}
            onChange={(on) => automatic(on ? SURE : null)}
          />
          {automaticFrom !== null && (
            <label class="with-unit sure">
              from
              <select
                name="automatic-from"
                value={automaticFrom}
                onChange={(event) => automatic(Number(event.currentTarget.value))}
              >
                {[...new Set([...CHOICES, automaticFrom])]
                  .sort((a, b) => a - b)
                  .map((percent) => (
                    <option key={percent} value={percent}>
                      {percent} % sure
                    </option>
                  ))}
              </select>
            </label>
          )}
          <p class="soft small">
            {automaticFrom === null
              ? 'Off: a suggestion never tags anything until you take it.'
              : 'Now and then such a tag is another matter’s: the lower the figure, the more often. Each shows why, and can be changed.'}
          </p>
        </div>
      </div>
      {notStored && <NotStored />}
    </div>
  );
}
