import { useId } from 'preact/hooks';
import type { FirmView } from '../messages-firm.ts';
import { call, counted } from '../ui/index.ts';
import { exclusionWords } from './exclusion-words.ts';
import { FirmProblems } from './firm-problems.tsx';
import { settingName, valueWords } from './firm-words.ts';
import { Switch } from './switch.tsx';

/** Who decides. */
const BY = {
  firm: 'Set by your firm. You can change it for yourself.',
  locked: 'Set by your firm for everybody.',
} as const;

/** More than so many are counted, not shown. */
const MOST = 6;

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
  if (lines.length === 0 && !list.without) return null;
  return (
    <div class="field">
      <span id={id}>{settingName(name)}</span>
      <div class="settled-value">
        {list.locked ? (
          <p class="given">Set by your firm for everybody.</p>
        ) : (
          <span class="switched">
            <Switch
              name={`firm-${name}`}
              label={id}
              on={!list.without}
              onChange={(on) => void call('firm.without', { name, without: !on })}
            />
            {list.without ? 'Your firm’s are not used.' : 'Your firm’s count as well.'}
          </span>
        )}
        <ul class="lines soft">
          {lines.slice(0, MOST).map((line) => (
            <li key={line}>
              <bdi>{line}</bdi>
            </li>
          ))}
          {lines.length > MOST && <li>and {lines.length - MOST} more</li>}
        </ul>
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
      <FirmList name="exclusions" list={exclusions} lines={exclusions.items.map(exclusionWords)} />
      <FirmList
        name="rules"
        list={rules}
        lines={rules.items.map(
          ({ words, matter }) => `“${words}” is ${matter}, unless a rule of yours says otherwise.`,
        )}
      />
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
