import { expect, it } from 'vitest';
import type { MicrophoneWatch } from '../../../helper/microphone/index.ts';
import { createBlindObserver, type Observer } from '../../../helper/observe/observer.ts';
import { withMicrophone } from '../../../helper/observe/with-microphone.ts';
import type { Trouble } from '../../../shared/index.ts';

it('says of itself what the observer says now, and by what calls are heard only while they are', async () => {
  let wayland: Trouble | undefined;
  const observer: Observer = {
    ...createBlindObserver('linux-wayland', 'GNOME', 'wayland'),
    get help() {
      return wayland && { wayland };
    },
  };
  const watch: MicrophoneWatch = {
    name: 'the sound server',
    start: () => undefined,
    answers: async () => true,
    stop: async () => undefined,
  };
  const both = withMicrophone(observer, watch);
  expect([both.platform, both.name, both.help]).toEqual(['linux-wayland', 'GNOME', undefined]);
  both.start(() => undefined, 1);
  both.hearCalls?.(true);
  wayland = { code: 'gnome-extension-off' };
  expect([both.name, both.help]).toEqual(['GNOME; calls by the sound server', { wayland }]);
  both.hearCalls?.(false);
  expect(both.name).toBe('GNOME');
  await both.stop();
});
