import { useRef, useState } from 'preact/hooks';
import { foldedWords } from '../../../shared/index.ts';
import type { RuleChange, RuleDraft, RuleView } from '../../messages/matching.ts';
import { matterNumber, Notice } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { Loading } from '../parts/loading.tsx';
import { NotStored } from '../parts/not-stored.tsx';
import { MatchingRuleForm } from './rule-form.tsx';
import { MatchingRuleRow } from './rule-row.tsx';
import { useRules } from './use-rules.ts';
import { ruleWords } from './words.ts';

const words = options.matching.rules;

/** So many rules are on the screen until more are asked for. */
const AT_ONCE = 50;
/** From so many on, a box finds some of them. */
const MANY = 12;

function has({ rule, matter }: RuleView, sought: string): boolean {
  const text = [
    rule.words,
    rule.pattern,
    rule.app,
    rule.title,
    matterNumber(matter),
    matter.client,
    matter.description,
  ];
  return foldedWords(text.filter(Boolean).join(' ')).includes(foldedWords(sought));
}

/** Rules one below the other; the attorney's own can be moved, changed and switched here. */
function RuleList({
  shown,
  own,
  movable,
  editing,
  save,
  onKeep,
  onEdit,
  onRemove,
  onStatus,
}: {
  shown: readonly RuleView[];
  /** All of the attorney's, in their order. */
  own: readonly RuleView[];
  movable: boolean;
  editing: string | null;
  save: (change: RuleChange) => Promise<boolean>;
  onKeep: (rule: RuleDraft) => Promise<void>;
  onEdit: (id: string | null) => void;
  onRemove: (view: RuleView) => void;
  onStatus: (text: string) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const move = async (view: RuleView, by: -1 | 1) => {
    const at = own.indexOf(view) + by;
    if (at < 0 || at >= own.length) return;
    if (!(await save({ kind: 'move', id: view.rule.id, to: at }))) return;
    onStatus(words.moved(ruleWords(view.rule), at + 1, own.length));
    // The row went elsewhere in the list; the keys go on with it.
    const buttons = `[data-rule="${CSS.escape(view.rule.id)}"] [aria-keyshortcuts]:not(:disabled)`;
    const [up, down] = list.current?.querySelectorAll<HTMLElement>(buttons) ?? [];
    (by === -1 ? up : (down ?? up))?.focus();
  };
  const turn = async ({ rule: { enabled: _, ...rule } }: RuleView, on: boolean) => {
    if (!(await save({ kind: 'put', rule: on ? rule : { ...rule, enabled: false } }))) return;
    onStatus((on ? words.switchedOn : words.switchedOff)(ruleWords(rule)));
  };

  return (
    <ul class="rules" aria-label={options.parts.rules} ref={list}>
      {shown.map((view) => (
        <li key={view.rule.id}>
          {editing === view.rule.id ? (
            <MatchingRuleForm rule={view.rule} known={view.matter} onSave={onKeep} onCancel={() => onEdit(null)} />
          ) : (
            <MatchingRuleRow
              view={view}
              place={movable && view.source === 'own' ? { at: own.indexOf(view), of: own.length } : null}
              onMove={(by) => void move(view, by)}
              onSwitch={(on) => void turn(view, on)}
              onEdit={() => onEdit(view.rule.id)}
              onRemove={() => onRemove(view)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

/** The attorney's keyword rules in the order in which they count, and below them the firm's. Each change is effective at once. */
export function MatchingRules() {
  const { rules, failed, notSaved, save } = useRules();
  const [editing, setEditing] = useState<string | null>(null);
  const [removed, setRemoved] = useState<{ rule: RuleDraft; at: number } | null>(null);
  const [status, setStatus] = useState('');
  const [sought, setSought] = useState('');
  const [most, setMost] = useState(AT_ONCE);
  if (!rules) return <Loading failed={failed} />;

  const own = rules.filter(({ source }) => source === 'own');
  const found = rules.filter((view) => has(view, sought));
  const keep = async (rule: RuleDraft) => {
    if (await save({ kind: 'put', rule })) setEditing(null);
    setRemoved(null);
  };
  const remove = async (view: RuleView) => {
    setEditing(null);
    const at = own.indexOf(view);
    if (await save({ kind: 'remove', id: view.rule.id })) setRemoved({ rule: view.rule, at });
  };
  const undo = async () => {
    if (removed && (await save({ kind: 'put', rule: removed.rule, at: removed.at }))) setRemoved(null);
  };

  return (
    <div class="card panel" id="rules">
      <div class="panel-head">
        <div>
          <h3>{words.title}</h3>
          <p class="soft">{words.means}</p>
        </div>
        {editing !== 'new' && (
          <button type="button" onClick={() => setEditing('new')}>
            {options.parts.addRule}
          </button>
        )}
      </div>
      {editing === 'new' && (
        <MatchingRuleForm rule={null} known={null} onSave={keep} onCancel={() => setEditing(null)} />
      )}
      {rules.length > MANY && (
        <input
          type="search"
          aria-label={words.find}
          placeholder={words.find}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      )}
      {found.length > 0 && (
        <RuleList
          shown={found.slice(0, most)}
          own={own}
          movable={sought === ''}
          editing={editing}
          save={save}
          onKeep={keep}
          onEdit={setEditing}
          onRemove={(view) => void remove(view)}
          onStatus={setStatus}
        />
      )}
      {found.length > most && (
        <button type="button" class="quiet" onClick={() => setMost(most + AT_ONCE)}>
          {words.showMore(found.length)}
        </button>
      )}
      {rules.length === 0 && editing === null && <p class="soft empty">{words.none}</p>}
      {rules.length > 0 && found.length === 0 && <p class="faint">{words.noneFound}</p>}
      <span class="visually-hidden" role="status">
        {status}
      </span>
      {removed && (
        <Notice tone="plain" text={words.removed(ruleWords(removed.rule))}>
          <button type="button" onClick={() => void undo()}>
            {options.parts.undo}
          </button>
        </Notice>
      )}
      {notSaved && <NotStored />}
      {failed && <Notice tone="bad" text={words.notRead} advice={options.reload} />}
    </div>
  );
}
