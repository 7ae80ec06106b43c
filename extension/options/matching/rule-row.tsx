import type { RuleView } from '../../messages/matching.ts';
import { MatterLine } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { LineActs } from '../parts/line-acts.tsx';
import { Switch } from '../parts/switch.tsx';
import { problemWords, ruleWords } from './words.ts';

const texts = options.matching.rules;

/** One rule in the list: what it looks for, its matter, and what can be done. Alt and an arrow on a button move it. */
export function MatchingRuleRow({
  view,
  place,
  onMove,
  onSwitch,
  onEdit,
  onRemove,
}: {
  view: RuleView;
  /** Where it stands among those that can be moved; null where it cannot be moved now. */
  place: { at: number; of: number } | null;
  onMove: (by: -1 | 1) => void;
  onSwitch: (on: boolean) => void;
  onEdit: () => void;
  onRemove: () => void;
}) {
  const { rule, source, matter, problems } = view;
  const words = ruleWords(rule);
  const on = rule.enabled !== false;
  const label = `rule-on-${rule.id}`;
  const onKey = (event: KeyboardEvent) => {
    if (!place || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys on its buttons come here.
    <div class={`rule${on ? '' : ' off'}`} data-rule={rule.id} onKeyDown={onKey}>
      <div class="rule-what">
        <bdi>{words}</bdi>
        <MatterLine matter={matter} />
        {!on && <p class="small soft">{texts.off}</p>}
        {problems.map((problem) => (
          <p key={problem.fault} class="small wrong">
            {texts.notInUse(problemWords(problem))}
          </p>
        ))}
      </div>
      {source === 'firm' ? (
        <span class="soft small">{texts.firms}</span>
      ) : (
        <span class="acts">
          <span id={label} class="visually-hidden">
            {texts.inUse(words)}
          </span>
          <Switch name="rule-on" namedBy={label} on={on} onChange={onSwitch} />
          {place && (
            <>
              <button
                type="button"
                class="quiet"
                aria-keyshortcuts="Alt+ArrowUp"
                aria-label={texts.moveUp(words)}
                disabled={place.at === 0}
                onClick={() => onMove(-1)}
              >
                ↑
              </button>
              <button
                type="button"
                class="quiet"
                aria-keyshortcuts="Alt+ArrowDown"
                aria-label={texts.moveDown(words)}
                disabled={place.at === place.of - 1}
                onClick={() => onMove(1)}
              >
                ↓
              </button>
            </>
          )}
          <LineActs line={words} onEdit={onEdit} onRemove={onRemove} />
        </span>
      )}
    </div>
  );
}
