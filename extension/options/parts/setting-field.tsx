import { useId } from 'preact/hooks';
import type { FieldView, SettingsCalls } from '../../messages/settings.ts';
import { language, locale, options } from '../../ui/words/index.ts';
import { Switch } from './switch.tsx';

const clock = new Intl.DateTimeFormat(locale(language), { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
/** Minutes after midnight as the reader's locale writes a time of day. */
export const timeOfDay = (minutes: number) => clock.format(minutes * 60_000);

/** A setting's name as forms have it: `startOfDay` is `start-of-day`. */
export function controlName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The values of a choice with the present one among them: a firm may have set another. */
export function including<T>(values: readonly T[], present: T): readonly T[] {
  return values.includes(present) ? values : [...values, present];
}

/** A setting that the page knows by its description alone. */
export function SettingField({
  field: { name, control, value, byFirm },
  onChange,
}: {
  field: FieldView;
  onChange: (change: SettingsCalls['settings.change']['params']) => void;
}) {
  const id = useId();
  const { label, note, choice = String } = options.settings.names[name] ?? { label: name };
  const change = (next: unknown) => onChange({ [name]: next });
  const locked = byFirm === 'locked';
  return (
    <div class="field">
      {control.kind === 'switch' ? <span id={id}>{label}</span> : <label for={id}>{label}</label>}
      <div>
        {control.kind === 'switch' ? (
          <Switch name={controlName(name)} namedBy={id} on={value === true} disabled={locked} onChange={change} />
        ) : (
          <select
            id={id}
            name={controlName(name)}
            disabled={locked}
            value={String(value)}
            onChange={(event) => change(control.values.find((one) => String(one) === event.currentTarget.value))}
          >
            {including(control.values, value as string | number).map((one) => (
              <option key={one} value={one}>
                {choice(one, timeOfDay)}
              </option>
            ))}
          </select>
        )}
        {note && <p class="soft small">{note}</p>}
        {byFirm !== 'no' && <p class="soft small">{options.setByFirm[byFirm]}</p>}
      </div>
    </div>
  );
}
