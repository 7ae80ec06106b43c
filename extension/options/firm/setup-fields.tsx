import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { PropertiesView } from '../../messages/connection.ts';
import { options } from '../../ui/words/index.ts';
import { FirmBillingRules } from '../billing/rule-fields.tsx';
import { NonBillableNames } from '../connections/non-billable-names.tsx';
import { FirmKeywordRules } from './keyword-rules.tsx';
import type { LockName, SetupFields } from './setup-draft.ts';

const words = options.firm.settings;

/** One setting, with its lock beside it where it has one of its own. */
function Setting({
  id,
  label,
  locked,
  onLock,
  note,
  children,
}: {
  /** Of the field; absent where the setting is a list. */
  id?: string;
  label: string;
  locked?: boolean;
  onLock?: (locked: boolean) => void;
  note?: string;
  children: ComponentChildren;
}) {
  return (
    <div class="field">
      {id === undefined ? <span>{label}</span> : <label for={id}>{label}</label>}
      <div>
        <div class="with-lock">
          {children}
          {onLock && (
            <label class="lock">
              <input
                type="checkbox"
                aria-label={words.lockOf(label)}
                checked={locked ?? false}
                onChange={(event) => onLock(event.currentTarget.checked)}
              />{' '}
              {words.lock}
            </label>
          )}
        </div>
        {note && <p class="soft small">{note}</p>}
      </div>
    </div>
  );
}

/** A setting that is typed: a number, or lines where it has rows. */
function TypedSetting({
  id,
  name,
  rows,
  value,
  onType,
  ...setting
}: {
  id: string;
  name: string;
  label: string;
  note: string;
  rows?: number;
  value: string;
  onType: (typed: string) => void;
  locked?: boolean;
  onLock?: (locked: boolean) => void;
}) {
  const common = { id, name: `setup-${name}`, value };
  return (
    <Setting id={id} {...setting}>
      {rows === undefined ? (
        <input {...common} type="text" inputMode="numeric" onInput={(event) => onType(event.currentTarget.value)} />
      ) : (
        <textarea {...common} rows={rows} onInput={(event) => onType(event.currentTarget.value)} />
      )}
    </Setting>
  );
}

/** What the firm settles for its attorneys. What is left empty, each decides alone. */
export function SetupSettings({
  fields,
  known,
  categories,
  onChange,
}: {
  fields: SetupFields;
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
