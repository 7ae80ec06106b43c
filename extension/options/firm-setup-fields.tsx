import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { LockName, SetupFields } from './firm-setup-draft.ts';

/** One setting with its lock beside it. */
function Setting({
  id,
  label,
  locked,
  onLock,
  note,
  children,
}: {
  id: string;
  label: string;
  locked: boolean;
  onLock: (locked: boolean) => void;
  note?: string;
  children: ComponentChildren;
}) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div>
        <div class="with-lock">
          {children}
          <label class="lock">
            <input
              type="checkbox"
              aria-label={`Lock: ${label}`}
              checked={locked}
              onChange={(event) => onLock(event.currentTarget.checked)}
            />{' '}
            Lock
          </label>
        </div>
        {note && <p class="soft small">{note}</p>}
      </div>
    </div>
  );
}

/** What the firm settles for its attorneys. What is left empty, each decides for herself. */
export function SetupSettings({ fields, onChange }: { fields: SetupFields; onChange: (fields: SetupFields) => void }) {
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
        <option value="">Each decides</option>
        <option value="yes">Yes</option>
        <option value="no">No</option>
      </select>
    </Setting>
  );
  return (
    <>
      {choice('closed', 'Include closed matters')}
      {choice('summary', 'Add totals to narratives')}
      <Setting
        id={`${id}-free`}
        label="Categories posted as non-billable"
        note="Names as in Clio, with commas between them."
        {...lock('nonBillable')}
      >
        <input
          id={`${id}-free`}
          name="setup-non-billable"
          type="text"
          value={fields.nonBillable}
          onInput={(event) => set({ nonBillable: event.currentTarget.value })}
        />
      </Setting>
      <Setting
        id={`${id}-months`}
        label="Keep titles for"
        note="Months; 0 for ever. Time that is neither sent nor closed is never deleted."
        {...lock('months')}
      >
        <input
          id={`${id}-months`}
          name="setup-months"
          type="text"
          inputMode="numeric"
          value={fields.months}
          onInput={(event) => set({ months: event.currentTarget.value })}
        />
      </Setting>
      <Setting
        id={`${id}-windows`}
        label="Windows never recorded"
        note="Words of their titles, a line each. Every attorney can leave out more."
        {...lock('windows')}
      >
        <textarea
          id={`${id}-windows`}
          name="setup-windows"
          rows={3}
          value={fields.windows}
          onInput={(event) => set({ windows: event.currentTarget.value })}
        />
      </Setting>
      <div class="field">
        <label for={`${id}-rules`}>Keyword and billing rules</label>
        <div>
          <textarea
            id={`${id}-rules`}
            name="setup-rules"
            class="code"
            rows={4}
            spellcheck={false}
            placeholder={
              '{"rules": [{"matter": "00041-Acme", "words": "zenith merger"}],\n "billing": [{"client": "Acme Corporation", "oneTask": true}]}'
            }
            value={fields.rules}
            onInput={(event) => set({ rules: event.currentTarget.value })}
          />
          <p class="soft small">As in a policy, in JSON. Attorneys’ own rules count before these.</p>
        </div>
      </div>
    </>
  );
}
