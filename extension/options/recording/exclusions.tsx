import { useState } from 'preact/hooks';
import type { Exclusion } from '../../messages/helper.ts';
import { call, Notice } from '../../ui/index.ts';
import { LineActs } from '../parts/line-acts.tsx';
import { NotStored } from '../parts/not-stored.tsx';
import { useStoring } from '../parts/use-save.ts';
import { ExclusionForm } from './exclusion-form.tsx';
import { exclusionWords } from './exclusion-words.ts';

/** What no rule is needed for. */
function AlwaysLeftOut() {
  return (
    <div class="always">
      <p>Always left out, as far as they can be told: private browsing windows and password managers.</p>
      <p class="soft small">
        Password managers, and private windows of Firefox, are told by their programs and titles; a Firefox that never
        remembers history marks none of its windows, and is recorded as any other program: leave it out by a rule.
        Chrome, Edge, Brave and their like mark none of theirs: there Matterline tells which windows are its own, and
        every other one is left out as private, as an incognito window, a guest’s, and one of a profile without
        Matterline. Where such a browser has no Matterline at all, nobody can tell: see “Record titles that cannot be
        checked”.
      </p>
    </div>
  );
}

/** The windows that are never recorded, and the rules for them. Each change is effective at once. */
export function RecordingExclusions({ exclusions }: { exclusions: readonly Exclusion[] }) {
  const [editing, setEditing] = useState<number | 'new' | null>(null);
  const [removed, setRemoved] = useState<{ rule: Exclusion; at: number } | null>(null);
  const { failed, store } = useStoring();

  const keep = (next: readonly Exclusion[]) => void store(call('recording.change', { exclusions: [...next] }));
  const done = (rule: Exclusion) => {
    setRemoved(null);
    keep(editing === 'new' ? [...exclusions, rule] : exclusions.map((old, at) => (at === editing ? rule : old)));
    setEditing(null);
  };
  const remove = (at: number) => {
    const rule = exclusions[at];
    if (!rule) return;
    setEditing(null);
    setRemoved({ rule, at });
    keep(exclusions.filter((_, index) => index !== at));
  };
  const undo = () => {
    if (removed) keep(exclusions.toSpliced(removed.at, 0, removed.rule));
    setRemoved(null);
  };

  return (
    <div class="card panel">
      <div class="panel-head">
        <div>
          <h3>Left out</h3>
          <p class="soft">These windows are never recorded: their titles do not reach this browser or the disk.</p>
        </div>
        {editing !== 'new' && (
          <button type="button" onClick={() => setEditing('new')}>
            Add a rule
          </button>
        )}
      </div>
      {editing === 'new' && (
        <ExclusionForm rule={null} others={exclusions} onDone={done} onCancel={() => setEditing(null)} />
      )}
      {exclusions.length > 0 && (
        <ul class="rules" aria-label="Rules">
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
                  <bdi>{exclusionWords(rule)}</bdi>
                  <span class="acts">
                    <LineActs line={exclusionWords(rule)} onEdit={() => setEditing(at)} onRemove={() => remove(at)} />
                  </span>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {removed && (
        <Notice tone="plain" text={`Removed. ${exclusionWords(removed.rule).replace(/^Leaves out/, 'It left out')}`}>
          <button type="button" onClick={undo}>
            Undo
          </button>
        </Notice>
      )}
      {failed && <NotStored />}
      <AlwaysLeftOut />
    </div>
  );
}
