import { useId, useState } from 'preact/hooks';
import { call, Notice, useView } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { NotStored } from '../parts/not-stored.tsx';
import { including, timeOfDay } from '../parts/setting-field.tsx';
import { Switch } from '../parts/switch.tsx';
import { allow, useAllowed } from '../parts/use-permission.ts';
import { useSave } from '../parts/use-save.ts';

const words = options.billing.reminder;

/** Five in the afternoon, minutes after midnight. */
const USUAL = 17 * 60;
/** Half hours from noon to eleven at night. */
const TIMES = Array.from({ length: 23 }, (_, index) => 12 * 60 + index * 30);

/** The one notification of a day: whether, and from when on. The browser's leave is asked for here, and given back here. */
export function DayReminder() {
  const id = useId();
  const { view, refresh } = useView('settings.read');
  const allowed = useAllowed('notifications');
  const { failed, store } = useSave(refresh);
  const [refused, setRefused] = useState(false);
  if (!view || allowed === null) return null;
  const { remindAt } = view.values;
  const set = (to: number | null) => store(call('settings.change', { remindAt: to }));
  const turn = async (on: boolean) => {
    // Must run in the click, before anything is awaited.
    const done = allow('notifications', on);
    setRefused(false);
    if (!on) await set(null);
    else if (await done) await set(remindAt ?? USUAL);
    else setRefused(true);
  };
  return (
    <div class="card panel settings" id="reminder">
      <div>
        <h3>{words.title}</h3>
        <p class="soft">{words.means}</p>
      </div>
      <div class="field">
        <span id={`${id}-remind`}>{words.remind}</span>
        <div>
          <Switch name="remind" namedBy={`${id}-remind`} on={remindAt !== null} onChange={(on) => void turn(on)} />
          {remindAt === null && !allowed && <p class="soft small">{words.off}</p>}
          {refused && (
            <p class="small" role="status">
              {words.refused}
            </p>
          )}
        </div>
      </div>
      {remindAt !== null && (
        <div class="field">
          <label for={`${id}-from`}>{words.from}</label>
          <div>
            <select
              id={`${id}-from`}
              name="remind-at"
              aria-describedby={`${id}-when`}
              value={remindAt}
              onChange={(event) => void set(Number(event.currentTarget.value))}
            >
              {including(TIMES, remindAt).map((time) => (
                <option key={time} value={time}>
                  {timeOfDay(time)}
                </option>
              ))}
            </select>
            <p class="soft small" id={`${id}-when`}>
              {words.when}
            </p>
          </div>
        </div>
      )}
      {remindAt !== null && !allowed && (
        <Notice text={words.notAllowed}>
          <button type="button" onClick={() => void turn(true)}>
            {words.allow}
          </button>
        </Notice>
      )}
      {failed && <NotStored />}
    </div>
  );
}
