import { useEffect, useId, useState } from 'preact/hooks';
import type { Calls } from '../../messages/calls.ts';
import type { RecordingView } from '../../messages/helper.ts';
import { call } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { NotStored } from '../parts/not-stored.tsx';
import { Switch } from '../parts/switch.tsx';
import { useSave } from '../parts/use-save.ts';

const words = options.recording.settings;

const LEAST = 1;
const MOST = 60;

function minutesIn(text: string): number | null {
  if (!/^\d{1,2}$/.test(text.trim())) return null;
  const minutes = Number(text);
  return minutes >= LEAST && minutes <= MOST ? minutes : null;
}

/** When the attorney counts as away, and whether recording goes on without a browser. Each change is effective at once. */
export function RecordingSettings({ recording }: { recording: RecordingView }) {
  const id = useId();
  const [typed, setTyped] = useState(String(recording.idleAfterMinutes));
  // The switch shows what is stored, so it falls back by itself.
  const { failed, store } = useSave();
  useEffect(() => setTyped(String(recording.idleAfterMinutes)), [recording.idleAfterMinutes]);
  const wrong = minutesIn(typed) === null;

  const change = (what: Calls['settings.change']['params']) => void store(call('settings.change', what));
  const keepMinutes = () => {
    const minutes = minutesIn(typed);
    if (minutes !== null && minutes !== recording.idleAfterMinutes) change({ idleAfterMinutes: minutes });
  };

  return (
    <div class="card panel settings">
      <div class="field">
        <label for={`${id}-idle`}>{words.idle}</label>
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
            {words.idleUnit}
          </span>
          <p class={`small ${wrong ? 'wrong' : 'soft'}`} id={`${id}-idle-note`} role={wrong ? 'alert' : undefined}>
            {wrong ? words.idleRange(LEAST, MOST) : words.idleNote}
          </p>
        </div>
      </div>
      <div class="field">
        <span id={`${id}-keep`}>{words.keep}</span>
        <div>
          <Switch
            name="keep-capturing"
            namedBy={`${id}-keep`}
            on={recording.keepCapturing}
            onChange={(keepCapturing) => change({ keepCapturing })}
          />
          <p class="soft small">{recording.keepCapturing ? words.keepOn : words.keepOff}</p>
        </div>
      </div>
      <div class="field">
        <span id={`${id}-microphone`}>{words.microphone}</span>
        <div>
          <Switch
            name="microphone"
            namedBy={`${id}-microphone`}
            on={recording.microphone ?? false}
            onChange={(microphone) => change({ microphone })}
          />
          <p class="soft small">{recording.microphone ? words.microphoneOn : words.microphoneOff}</p>
        </div>
      </div>
      <div class="field">
        <span id={`${id}-subjects`}>{words.subjects}</span>
        <div>
          <Switch
            name="subjects"
            namedBy={`${id}-subjects`}
            on={recording.subjects ?? false}
            onChange={(subjects) => change({ subjects })}
          />
          <p class="soft small">{recording.subjects ? words.subjectsOn : words.subjectsOff}</p>
        </div>
      </div>
      <div class="field">
        <span id={`${id}-unchecked`}>{words.unchecked}</span>
        <div>
          <Switch
            name="unchecked-titles"
            namedBy={`${id}-unchecked`}
            on={recording.uncheckedTitles ?? false}
            onChange={(uncheckedTitles) => change({ uncheckedTitles })}
          />
          <p class="soft small">{recording.uncheckedTitles ? words.uncheckedOn : words.uncheckedOff}</p>
        </div>
      </div>
      {failed && <NotStored />}
    </div>
  );
}
