import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createObserver } from '../../../helper/observe/index.ts';
import { createRecorder, type Recorder } from '../../../helper/recorder/index.ts';
import type { Sample } from '../../../shared/index.ts';
import { type Sound, startSound } from '../microphone/sound.ts';
import { OPEN } from '../stage.ts';
import { missingPrograms } from '../x-server.ts';

const missing = missingPrograms(['pulseaudio', 'parec', ...(process.getuid?.() === 0 ? ['setpriv'] : [])]);
if (missing.length > 0) console.warn(`skipped: recording of who uses the microphone needs ${missing.join(', ')}`);

describe.skipIf(missing.length > 0)('a recorder beside a sound server', () => {
  let sound: Sound;
  let recorder: Recorder;

  beforeEach(async () => {
    sound = await startSound('pulseaudio');
    // Without a display the observer is blind, which hides no call.
    const env = { ...sound.env, DISPLAY: ':none', XDG_SESSION_TYPE: 'x11' };
    recorder = createRecorder({ observer: createObserver({ system: 'linux', env }) });
  });
  afterEach(async () => {
    await recorder.stop();
    await sound.kill();
    sound.remove();
  });

  /** Resolves once the last sample is like this. */
  function until(rule: (sample: Sample) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        const last = [...recorder.journal.from(recorder.journal.place.last)].at(-1);
        if (!last || !rule(last)) return;
        off();
        resolve();
      };
      const off = recorder.onChange(look);
      look();
    });
  }
  const heard = (app: string | undefined) => (sample: Sample) => sample.kind === 'blind' && sample.microphone === app;

  it('writes who uses the microphone, from when to when, while that is wanted', async () => {
    recorder.configure({ ...OPEN, microphone: true });
    await until(heard(undefined));
    expect(recorder.observer.name).toContain('calls by the sound server');
    const zoom = await sound.take('zoom');
    await until(heard('zoom'));
    await sound.end(zoom);
    await until(heard(undefined));
    await sound.take('zoom');
    await until(heard('zoom'));
    recorder.configure(OPEN);
    await until(heard(undefined));
    expect(recorder.observer.name).not.toContain('sound');
  });
});
