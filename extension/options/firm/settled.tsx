import { useId } from 'preact/hooks';
import type { FirmView } from '../../messages/firm.ts';
import { call } from '../../ui/index.ts';
import { billingLine, typedBilling } from '../billing/rule-draft.ts';
import { NotStored } from '../parts/not-stored.tsx';
import { SET_BY_FIRM } from '../parts/set-by-firm.ts';
import { Switch } from '../parts/switch.tsx';
import { useStoring } from '../parts/use-save.ts';
import { exclusionWords } from '../recording/exclusion-words.ts';
import { keywordLine, typedKeyword } from './keyword-draft.ts';
import { FirmProblems } from './problems.tsx';
import { settingName, valueWords } from './words.ts';

/** More than so many are counted, not shown. */
const MOST = 6;

/** The first lines of a list, and how many more there are. */
function Lines({ lines }: { lines: string[] }) {
  return (
    <ul class="lines soft">
      {lines.slice(0, MOST).map((line) => (
        <li key={line}>
          <bdi>{line}</bdi>
        </li>
      ))}
      {lines.length > MOST && <li>and {lines.length - MOST} more</li>}
    </ul>
  );
}

/** A list of the firm's, with what is in it; a switch where she can do without it. */
function FirmList({
  name,
  list,
  lines,
}: {
  name: 'exclusions' | 'rules';
  list: Pick<FirmView['rules'], 'locked' | 'without'>;
  lines: string[];
}) {
  const id = useId();
  const { failed, store } = useStoring();
  if (lines.length === 0 && !list.without) return null;
  return (
    <div class="field">
      <span id={id}>{settingName(name)}</span>
      <div class="settled-value">
        {list.locked ? (
          <p class="given">{SET_BY_FIRM.locked}</p>
        ) : (
          <span class="switched">
            <Switch
              name={`firm-${name}`}
              label={id}
              on={!list.without}
              onChange={(on) => void store(call('firm.without', { name, without: !on }))}
            />
            {list.without ? 'Your firm’s are not used.' : 'Your firm’s count as well.'}
          </span>
        )}
        <Lines lines={lines} />
        {failed && <NotStored />}
      </div>
    </div>
  );
}

/** What the firm settled on this computer, who decides each thing, and what of it has no effect. */
export function Settled({ firm }: { firm: FirmView }) {
  const { settled, exclusions, rules, billing, problems } = firm;
  const source =
    firm.policy && firm.setup
      ? 'the browser’s policy and a setup file'
      : firm.policy
        ? 'the browser’s policy'
        : 'a setup file';
  return (
    <div class="card panel form settings">
      <div>
        <h3>What your firm settled</h3>
        <p class="soft">
          It comes from {source}. Whatever your firm sets, you can pause whenever you want, leave out more windows, and
          only you agree to being recorded.
        </p>
      </div>
      {settled
        .filter(({ by }) => by === 'firm')
        .map(({ name, value, locked }) => (
          <div class="field" key={name} data-setting={name}>
            <span>{settingName(name)}</span>
            <div class="settled-value">
              <p class="given">{valueWords(name, value)}</p>
              <p class="soft small">{SET_BY_FIRM[locked ? 'locked' : 'set']}</p>
            </div>
          </div>
        ))}
      <FirmList name="exclusions" list={exclusions} lines={exclusions.items.map(exclusionWords)} />
      <FirmList
        name="rules"
        list={rules}
        lines={rules.items.map((rule) => `${keywordLine(typedKeyword(rule))}, unless a rule of yours says otherwise.`)}
      />
      {billing.length > 0 && (
        <div class="field">
          <span>{settingName('billing')}</span>
          <div class="settled-value">
            <Lines lines={billing.map((rule) => billingLine(typedBilling(rule)))} />
          </div>
        </div>
      )}
      <FirmProblems problems={problems} />
    </div>
  );
}
