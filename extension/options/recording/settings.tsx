import { useEffect, useId, useState } from 'preact/hooks';
import type { Calls } from '../../messages/calls.ts';
import type { RecordingView } from '../../messages/helper.ts';
import { call } from '../../ui/index.ts';
import { NotStored } from '../parts/not-stored.tsx';
import { Switch } from '../parts/switch.tsx';
import { useStoring } from '../parts/use-save.ts';

const LEAST = 1;
const MOST = 60;

function minutesIn(text: string): number | null {
  if (!/^\d{1,2}$/.test(text.trim())) return null;
  const minutes = Number(text);
  return minutes >= LEAST && minutes <= MOST ? minutes : null;
}

/** When she counts as away, and whether recording goes on without a browser. Each change is effective at once. */
export function RecordingSettings({ recording }: { recording: RecordingView }) {
  const id = useId();
  const [typed, setTyped] = useState(String(recording.idleAfterMinutes));
  // The switch shows what is stored, so it falls back by itself.
  const { failed, store } = useStoring();
  useEffect(() => setTyped(String(recording.idleAfterMinutes)), [recording.idleAfterMinutes]);
  const wrong = minutesIn(typed) === null;

  const change = (what: Calls['recording.change']['params']) => void store(call('recording.change', what));
  const keepMinutes = () => {
    const minutes = minutesIn(typed);
    if (minutes !== null && minutes !== recording.idleAfterMinutes) change({ idleAfterMinutes: minutes });
  };

  return (
    <div class="card panel settings">
      <div class="field">
        <label for={`${id}-idle`}>Away after</label>
        <div>
          <span class="with-unit">
            <input
              id={`${id}-idle`}
              name="idle"
              type="text"
              inputMode="numeric"
              maxLength={2}
              value={typed}
              aria-invalid={wrong}
              aria-describedby={`${id}-idle-note`}
              onInput={(event) => setTyped(event.currentTarget.value)}
              onChange={keepMinutes}
            />
            minutes without keyboard or mouse
          </span>
          <p class={`small ${wrong ? 'wrong' : 'soft'}`} id={`${id}-idle-note`} role={wrong ? 'alert' : undefined}>
            {wrong
              ? `Write a whole number from ${LEAST} to ${MOST}.`
              : 'That time does not count as work: it is taken off back to the last key or movement. A call in front counts for up to 20 minutes after that.'}
          </p>
        </div>
      </div>
      <div class="field">
        <span id={`${id}-keep`}>Keep recording while no browser is open</span>
        <div>
          <Switch
            name="keep-capturing"
            label={`${id}-keep`}
            on={recording.keepCapturing}
            onChange={(keepCapturing) => change({ keepCapturing })}
          />
          <p class="soft small">
            {recording.keepCapturing
              ? 'The helper keeps that time on this computer until the browser is open again, as long as there is room: some 64 MB.'
              : 'Work done while the browser is closed is not recorded.'}
          </p>
        </div>
      </div>
      <div class="field">
        <span id={`${id}-unchecked`}>Record titles that cannot be checked</span>
        <div>
          <Switch
            name="unchecked-titles"
            label={`${id}-unchecked`}
            on={recording.uncheckedTitles ?? false}
            onChange={(uncheckedTitles) => change({ uncheckedTitles })}
          />
          <p class="soft small">
            {recording.uncheckedTitles
              ? 'Also recorded: titles in Chrome, Edge, Brave and their like where no Matterline answers. That takes in their private windows, which look like any other.'
              : 'In Chrome, Edge, Brave and their like a private window looks like any other. Where such a browser has no Matterline that answers, time there is kept without titles.'}
          </p>
        </div>
      </div>
      {failed && <NotStored />}
    </div>
  );
}
