import { useId } from 'preact/hooks';
import type { PropertiesView } from '../../messages/connection.ts';
import type { FirmView } from '../../messages/firm.ts';
import { options } from '../../ui/words/index.ts';
import { FirmBillingRules } from '../billing/rule-fields.tsx';
import { NonBillableNames } from '../connections/non-billable-names.tsx';
import { DescribedSettings } from './described-settings.tsx';
import { FirmKeywordRules } from './keyword-rules.tsx';
import type { LockName, SetupFields } from './setup-draft.ts';
import { Setting, TypedSetting } from './setup-setting.tsx';

const words = options.firm.settings;

/** What the firm settles for its attorneys. What is left empty, each decides alone. */
export function SetupSettings({
  fields,
  askable,
  known,
  categories,
  onChange,
}: {
  fields: SetupFields;
  /** What is asked for by descriptions alone. */
  askable: FirmView['askable'];
  /** Whether the firm's matters are on this computer. */
  known: boolean;
  /** Clio's categories; null where they are not on this computer. */
  categories: PropertiesView['categories'];
  onChange: (fields: SetupFields) => void;
}) {
  const id = useId();
  const set = (change: Partial<SetupFields>) => onChange({ ...fields, ...change });
  const lock = (name: LockName) => ({
    locked: fields.locks[name],
    onLock: (locked: boolean) => set({ locks: { ...fields.locks, [name]: locked } }),
  });
  const choice = (name: 'closed' | 'summary', label: string) => (
    <Setting id={`${id}-${name}`} label={label} {...lock(name)}>
      <select
        id={`${id}-${name}`}
        name={`setup-${name}`}
        value={fields[name]}
        onChange={(event) => set({ [name]: event.currentTarget.value as SetupFields['closed'] })}
      >
        <option value="">{words.eachDecides}</option>
        <option value="yes">{words.yes}</option>
        <option value="no">{words.no}</option>
      </select>
    </Setting>
  );
  return (
    <>
      {choice('closed', words.closed)}
      {choice('summary', words.summary)}
      <Setting id={`${id}-free`} label={words.nonBillable} {...lock('nonBillable')}>
        <div>
          <NonBillableNames
            id={`${id}-free`}
            names={fields.nonBillable}
            categories={categories}
            locked={false}
            onChange={(nonBillable) => set({ nonBillable })}
          />
        </div>
      </Setting>
      <TypedSetting
        id={`${id}-months`}
        name="months"
        label={words.months}
        note={words.monthsNote}
        value={fields.months}
        onType={(months) => set({ months })}
        {...lock('months')}
      />
      <DescribedSettings id={id} askable={askable} values={fields.more} onChange={(more) => set({ more })} />
      <TypedSetting
        id={`${id}-windows`}
        name="windows"
        label={words.windows}
        note={words.windowsNote}
        rows={3}
        value={fields.windows}
        onType={(windows) => set({ windows })}
        {...lock('windows')}
      />
      <TypedSetting
        id={`${id}-programs`}
        name="programs"
        label={words.programs}
        note={words.programsNote}
        rows={2}
        value={fields.programs}
        onType={(programs) => set({ programs })}
      />
      <Setting label={words.rules} {...lock('rules')}>
        <div>
          <FirmKeywordRules rules={fields.rules} known={known} onChange={(rules) => set({ rules })} />
        </div>
      </Setting>
      <Setting label={words.billing} {...lock('billing')}>
        <div>
          <FirmBillingRules rules={fields.billing} known={known} onChange={(billing) => set({ billing })} />
        </div>
      </Setting>
    </>
  );
}
