import { useState } from 'preact/hooks';
import type { Exclusion } from '../../messages/helper.ts';
import { call, Notice } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { LineActs } from '../parts/line-acts.tsx';
import { NotStored } from '../parts/not-stored.tsx';
import { useSave } from '../parts/use-save.ts';
import { ExclusionForm } from './exclusion-form.tsx';

const words = options.recording.exclusions;

/** What no rule is needed for. */
function AlwaysLeftOut() {
  return (
    <div class="always">
      <p>{words.always}</p>
      <ul class="soft small">
        {words.alwaysHow.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** The windows that are never recorded, and the rules for them. Each change is effective at once. */
export function RecordingExclusions({ exclusions }: { exclusions: readonly Exclusion[] }) {
  const [editing, setEditing] = useState<number | 'new' | null>(null);
  const [removed, setRemoved] = useState<{ rule: Exclusion; at: number } | null>(null);
  const { failed, store } = useSave();

  const keep = (next: readonly Exclusion[]) => store(call('settings.change', { exclusions: [...next] }));
  const done = (rule: Exclusion) => {
    setRemoved(null);
    void keep(editing === 'new' ? [...exclusions, rule] : exclusions.map((old, at) => (at === editing ? rule : old)));
    setEditing(null);
  };
  const remove = async (at: number) => {
    const rule = exclusions[at];
    if (!rule) return;
    setEditing(null);
    if (await keep(exclusions.filter((_, index) => index !== at))) setRemoved({ rule, at });
  };
  const undo = async () => {
    if (removed && (await keep(exclusions.toSpliced(removed.at, 0, removed.rule)))) setRemoved(null);
  };

  return (
    <div class="card panel">
      <div class="panel-head">
        <div>
          <h3>{words.title}</h3>
          <p class="soft">{words.about}</p>
        </div>
        {editing !== 'new' && (
          <button type="button" onClick={() => setEditing('new')}>
            {words.add}
          </button>
        )}
      </div>
      {editing === 'new' && (
        <ExclusionForm rule={null} others={exclusions} onDone={done} onCancel={() => setEditing(null)} />
      )}
      {exclusions.length > 0 && (
        <ul class="rules" aria-label={words.list}>
          {exclusions.map((rule, at) => (
            <li key={`${rule.app ?? ''}\n${rule.title ?? ''}`}>
              {editing === at ? (
                <ExclusionForm
                  rule={rule}
                  others={exclusions.filter((_, index) => index !== at)}
                  onDone={done}
                  onCancel={() => setEditing(null)}
                />
              ) : (
                <div class="rule">
                  <bdi>{words.means(rule)}</bdi>
                  <span class="acts">
                    <LineActs line={words.means(rule)} onEdit={() => setEditing(at)} onRemove={() => void remove(at)} />
                  </span>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {removed && (
        <Notice tone="plain" text={words.removed(removed.rule)}>
          <button type="button" onClick={() => void undo()}>
            {words.undo}
          </button>
        </Notice>
      )}
      {failed && <NotStored />}
      <AlwaysLeftOut />
    </div>
  );
}
