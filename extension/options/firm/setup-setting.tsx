import type { ComponentChildren } from 'preact';
import { options } from '../../ui/words/index.ts';

const words = options.firm.settings;

/** One setting, with its lock beside it where it has one of its own. */
export function Setting({
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
export function TypedSetting({
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
