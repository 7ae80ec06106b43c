import { useId } from 'preact/hooks';
import type { FirmView } from '../../messages/firm.ts';
import { call } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { billingLine, typedBilling } from '../billing/rule-draft.ts';
import { NotStored } from '../parts/not-stored.tsx';
import { Switch } from '../parts/switch.tsx';
import { useSave } from '../parts/use-save.ts';
import { keywordLine, typedKeyword } from './keyword-draft.ts';
import { FirmProblems } from './problems.tsx';
import { settingName, valueWords } from './words.ts';

const words = options.firm.settled;

/** More than so many are counted, not shown. */
const MAX_SHOWN = 6;

/** The first lines of a list, and how many more there are. */
function Lines({ lines }: { lines: string[] }) {
  return (
    <ul class="lines soft">
      {lines.slice(0, MAX_SHOWN).map((line) => (
        <li key={line}>
          <bdi>{line}</bdi>
        </li>
      ))}
      {lines.length > MAX_SHOWN && <li>{words.more(lines.length - MAX_SHOWN)}</li>}
    </ul>
  );
}

/** A list of the firm's, with what is in it; a switch where the attorney can do without it. */
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
  const { failed, store } = useSave();
  if (lines.length === 0 && !list.without) return null;
  return (
    <div class="field">
      <span id={id}>{settingName(name)}</span>
      <div class="settled-value">
        {list.locked ? (
          <p class="given">{options.setByFirm.locked}</p>
        ) : (
          <span class="switched">
            <Switch
              name={`firm-${name}`}
              namedBy={id}
              on={!list.without}
              onChange={(on) => void store(call('firm.without', { name, without: !on }))}
            />
            {list.without ? words.notUsed : words.used}
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
  return (
    <div class="card panel form settings">
      <div>
        <h3>{words.title}</h3>
        <p class="soft">{words.about(firm.policy, firm.setup)}</p>
      </div>
      {settled
        .filter(({ by }) => by === 'firm')
        .map(({ name, value, locked }) => (
          <div class="field" key={name} data-setting={name}>
            <span>{settingName(name)}</span>
            <div class="settled-value">
              <p class="given">{valueWords(name, value)}</p>
              <p class="soft small">{options.setByFirm[locked ? 'locked' : 'set']}</p>
            </div>
          </div>
        ))}
      <FirmList name="exclusions" list={exclusions} lines={exclusions.items.map(options.recording.exclusions.means)} />
      <FirmList
        name="rules"
        list={rules}
        lines={rules.items.map((rule) => words.keywordLine(keywordLine(typedKeyword(rule))))}
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
