import type { FirmView } from '../../messages/firm.ts';
import type { Control } from '../../messages/settings.ts';
import { options } from '../../ui/words/index.ts';
import { controlName, timeOfDay } from '../parts/setting-field.tsx';
import type { MoreValue, SetupFields } from './setup-draft.ts';
import { Setting } from './setup-setting.tsx';
import { settingName } from './words.ts';

const words = options.firm.settings;

/** The values that a setting of a description may have, each with its words. */
function valuesOf(name: string, control: Control): { value: MoreValue; text: string }[] {
  if (control.kind === 'switch')
    return [
      { value: true, text: words.yes },
      { value: false, text: words.no },
    ];
  const { choice = String } = options.settings.names[name] ?? {};
  return control.values.map((value) => ({ value, text: choice(value, timeOfDay) }));
}

/** A setting that the form knows by its description alone. */
function DescribedSetting({
  id,
  name,
  control,
  value,
  onChange,
  ...lock
}: FirmView['askable'][number] & {
  id: string;
  value: MoreValue | null;
  onChange: (value: MoreValue | null) => void;
  locked: boolean;
  onLock: (locked: boolean) => void;
}) {
  const values = valuesOf(name, control);
  return (
    <Setting id={id} label={settingName(name)} {...lock}>
      <select
        id={id}
        name={`setup-${controlName(name)}`}
        value={String(value ?? '')}
        onChange={(event) =>
          onChange(values.find((one) => String(one.value) === event.currentTarget.value)?.value ?? null)
        }
      >
        <option value="">{words.eachDecides}</option>
        {values.map((one) => (
          <option key={String(one.value)} value={String(one.value)}>
            {one.text}
          </option>
        ))}
      </select>
    </Setting>
  );
}

/** The settings that the form knows by their descriptions alone. */
export function DescribedSettings({
  id,
  askable,
  values,
  onChange,
}: {
  /** Of the form: each field's begins with it. */
  id: string;
  askable: FirmView['askable'];
  values: SetupFields['more'];
  onChange: (values: SetupFields['more']) => void;
}) {
  return askable.map(({ name, control }) => {
    const { value, locked } = values[name] ?? { value: null, locked: false };
    return (
      <DescribedSetting
        key={name}
        id={`${id}-${name}`}
        name={name}
        control={control}
        value={value}
        onChange={(next) => onChange({ ...values, [name]: { value: next, locked } })}
        locked={locked}
        onLock={(next) => onChange({ ...values, [name]: { value, locked: next } })}
      />
    );
  });
}
