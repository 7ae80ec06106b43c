import { useRef, useState } from 'preact/hooks';
import type { RuleDraft, RuleView } from '../../messages/matching.ts';
import { Notice } from '../../ui/index.ts';
import { NotYet } from '../parts/loading.tsx';
import { NotStored } from '../parts/not-stored.tsx';
import { MatchingRuleForm } from './rule-form.tsx';
import { MatchingRuleRow } from './rule-row.tsx';
import { useRules } from './use-rules.ts';
import { ruleWords } from './words.ts';

/** So many rules are on the screen until she asks for more. */
const AT_ONCE = 50;
/** From so many on, a box finds some of them. */
const MANY = 12;

function has({ rule, matter }: RuleView, sought: string): boolean {
  const text = [rule.words, rule.pattern, rule.app, rule.title, matter.number, matter.client, matter.description];
  return text.filter(Boolean).join(' ').toLowerCase().includes(sought.trim().toLowerCase());
}

/** Her keyword rules in the order in which they count, and below them the firm's. Each change is effective at once. */
export function MatchingRules() {
  const { rules, failed, notSaved, save } = useRules();
  const [editing, setEditing] = useState<string | null>(null);
  const [removed, setRemoved] = useState<{ rule: RuleDraft; at: number } | null>(null);
  const [said, setSaid] = useState('');
  const [sought, setSought] = useState('');
  const [most, setMost] = useState(AT_ONCE);
  const list = useRef<HTMLUListElement>(null);
  if (!rules) return <NotYet failed={failed} />;

  const own = rules.filter(({ source }) => source === 'own');
  const found = rules.filter((view) => has(view, sought));
  const keep = async (rule: RuleDraft) => {
    if (await save({ kind: 'put', rule })) setEditing(null);
    setRemoved(null);
  };
  const move = async (view: RuleView, by: -1 | 1) => {
    const at = own.indexOf(view) + by;
    if (at < 0 || at >= own.length) return;
    await save({ kind: 'move', id: view.rule.id, to: at });
    setSaid(`${ruleWords(view.rule)} is now number ${at + 1} of ${own.length}.`);
    // The row went elsewhere in the list; the keys go on with it.
    const buttons = `[data-rule="${CSS.escape(view.rule.id)}"] [aria-keyshortcuts]:not(:disabled)`;
    const [up, down] = list.current?.querySelectorAll<HTMLElement>(buttons) ?? [];
    (by === -1 ? up : (down ?? up))?.focus();
  };
  const turn = async ({ rule: { enabled: _, ...rule } }: RuleView, on: boolean) => {
    await save({ kind: 'put', rule: on ? rule : { ...rule, enabled: false } });
    setSaid(`${ruleWords(rule)} is switched ${on ? 'on' : 'off'}.`);
  };
  const remove = async (view: RuleView) => {
    setEditing(null);
    setRemoved({ rule: view.rule, at: own.indexOf(view) });
    await save({ kind: 'remove', id: view.rule.id });
  };

  return (
    <div class="card panel" id="rules">
      <div class="panel-head">
        <div>
          <h3>Your rules</h3>
          <p class="soft">
            Words in a title give it to a matter, as a matter number does. The first rule that fits counts; yours count
            before your firm’s.
          </p>
        </div>
        {editing !== 'new' && (
          <button type="button" onClick={() => setEditing('new')}>
            Add a rule
          </button>
        )}
      </div>
      {editing === 'new' && (
        <MatchingRuleForm rule={null} known={null} onSave={keep} onCancel={() => setEditing(null)} />
      )}
      {rules.length > MANY && (
        <input
          type="search"
          aria-label="Find a rule"
          placeholder="Find a rule"
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      )}
      {found.length > 0 && (
        <ul class="rules" aria-label="Rules" ref={list}>
          {found.slice(0, most).map((view) => (
            <li key={view.rule.id}>
              {editing === view.rule.id ? (
                <MatchingRuleForm
                  rule={view.rule}
                  known={view.matter}
                  onSave={keep}
                  onCancel={() => setEditing(null)}
                />
              ) : (
                <MatchingRuleRow
                  view={view}
                  place={sought === '' && view.source === 'own' ? { at: own.indexOf(view), of: own.length } : null}
                  onMove={(by) => void move(view, by)}
                  onSwitch={(on) => void turn(view, on)}
                  onEdit={() => setEditing(view.rule.id)}
                  onRemove={() => void remove(view)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {found.length > most && (
        <button type="button" class="quiet" onClick={() => setMost(most + AT_ONCE)}>
          Show more of {found.length.toLocaleString()} rules
        </button>
      )}
      {rules.length === 0 && editing === null && (
        <p class="soft empty">
          No rules yet. Add one for work whose titles never hold a number, or press Shift and a suggestion’s key in the
          day’s review.
        </p>
      )}
      {rules.length > 0 && found.length === 0 && <p class="faint">No rule has these words.</p>}
      <span class="visually-hidden" role="status">
        {said}
      </span>
      {removed && (
        <Notice tone="plain" text={`Removed: ${ruleWords(removed.rule)}.`}>
          <button
            type="button"
            onClick={() => {
              void save({ kind: 'put', rule: removed.rule, at: removed.at });
              setRemoved(null);
            }}
          >
            Undo
          </button>
        </Notice>
      )}
      {notSaved && <NotStored />}
      {failed && <Notice tone="bad" text="The rules could not be read." advice="Reload this page." />}
    </div>
  );
}
