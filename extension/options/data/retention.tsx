import { useId, useState } from 'preact/hooks';
import type { Calls } from '../../messages/calls.ts';
import type { SettingsView } from '../../messages/settings.ts';
import { call, Notice } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { AskFirst } from '../parts/ask-first.tsx';
import { NotStored } from '../parts/not-stored.tsx';
import { including, SettingField } from '../parts/setting-field.tsx';
import { useSave } from '../parts/use-save.ts';
import { MONTHS } from './words.ts';

const words = options.data.retention;

function monthsNote({ values: { months, hold }, byFirm }: SettingsView): string {
  if (byFirm.months === 'locked') return words.byFirm;
  if (hold) return words.held;
  if (months === null) return words.never;
  return words.deletes;
}

/** How long titles are kept, and the settings beside that. */
export function Retention({ settings }: { settings: SettingsView }) {
  const { values, byFirm, fields, unusable } = settings;
  const id = useId();
  const [shorter, setShorter] = useState<number | null>(null);
  const { failed, store } = useSave();

  const change = (what: Calls['settings.change']['params']) => {
    setShorter(null);
    void store(call('settings.change', what));
  };
  const chooseMonths = (text: string) => {
    const months = text === '' ? null : Number(text);
    const less = months !== null && (values.months === null || months < values.months);
    // Less is deleted at once and cannot be brought back: the attorney is asked first.
    if (less && !values.hold) setShorter(months);
    else change({ months });
  };

  return (
    <div class="card panel settings">
      <div class="field">
        <label for={`${id}-months`}>{words.keepTitles}</label>
        <div>
          <select
            id={`${id}-months`}
            name="months"
            disabled={byFirm.months === 'locked'}
            value={(shorter ?? values.months ?? '').toString()}
            aria-describedby={`${id}-months-note`}
            onChange={(event) => chooseMonths(event.currentTarget.value)}
          >
            {including(MONTHS, values.months).map((months) => (
              <option key={months} value={months ?? ''}>
                {words.months(months)}
              </option>
            ))}
          </select>
          <p class="soft small" id={`${id}-months-note`}>
            {monthsNote(settings)}
          </p>
        </div>
      </div>
      {shorter !== null && (
        <AskFirst
          text={words.ask(shorter)}
          advice={words.askAdvice}
          keep={options.data.keepIt}
          act={words.deleteOlder}
          onKeep={() => setShorter(null)}
          onAct={() => change({ months: shorter })}
        />
      )}
      {fields.map((field) => (
        <SettingField key={field.name} field={field} onChange={change} />
      ))}
      {unusable.length > 0 && (
        <Notice
          text={options.settings.unusable.text(unusable.map((name) => options.settings.names[name]?.label ?? name))}
          advice={options.settings.unusable.advice}
        />
      )}
      {failed && <NotStored />}
    </div>
  );
}
