import { useId } from 'preact/hooks';
import type { FirmView } from '../messages-firm.ts';
import { call, counted } from '../ui/index.ts';
import { FirmProblems } from './firm-problems.tsx';
import { settingName, valueWords } from './firm-words.ts';
import { Switch } from './switch.tsx';

/** Who decides. */
const BY = {
  firm: 'Set by your firm. You can change it for yourself.',
  locked: 'Set by your firm for everybody.',
} as const;

/** A list of the firm's that she can do without, unless it is locked. */
function FirmList({ name, list, text }: { name: 'exclusions' | 'rules'; list: FirmView['rules']; text: string }) {
  const id = useId();
  return (
    <div class="field">
      <span id={id}>{settingName(name)}</span>
      <div class="settled-value">
        {list.locked ? (
          <>
            <p class="given">{text}</p>
            <p class="soft small">{BY.locked}</p>
          </>
        ) : (
          <span class="switched">
            <Switch
              name={`firm-${name}`}
              label={id}
              on={!list.without}
              onChange={(on) => void call('firm.without', { name, without: !on })}
            />
            {text}
          </span>
        )}
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
              <p class="soft small">{locked ? BY.locked : BY.firm}</p>
            </div>
          </div>
        ))}
      {(exclusions.firm > 0 || exclusions.without) && (
        <FirmList
          name="exclusions"
          list={exclusions}
          text={exclusions.without && !exclusions.locked ? 'Not used' : counted(exclusions.firm, 'rule', 'rules')}
        />
      )}
      {(rules.firm > 0 || rules.without) && (
        <FirmList
          name="rules"
          list={rules}
          text={
            rules.without && !rules.locked ? 'Not used' : `${counted(rules.firm, 'rule', 'rules')}; yours count first`
          }
        />
      )}
      {billing > 0 && (
        <div class="field">
          <span>{settingName('billing')}</span>
          <p class="given">{counted(billing, 'rule', 'rules')}</p>
        </div>
      )}
      <FirmProblems problems={problems} />
    </div>
  );
}
