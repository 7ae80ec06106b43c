import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMicrophoneWatch, type MicrophoneWatch } from '../../../helper/microphone/index.ts';
import { missingPrograms } from '../x-server.ts';
import { type Sound, type SoundServer, startSound } from './sound.ts';

const PROGRAMS: Record<SoundServer, string[]> = {
  pulseaudio: ['pulseaudio', 'parec'],
  pipewire: ['pipewire', 'pipewire-pulse', 'wireplumber', 'dbus-daemon', 'pactl', 'parec'],
};

for (const server of ['pulseaudio', 'pipewire'] as const) {
  const missing = missingPrograms([...PROGRAMS[server], ...(process.getuid?.() === 0 ? ['setpriv'] : [])]);
  if (missing.length > 0) console.warn(`skipped: who uses the microphone of ${server} needs ${missing.join(', ')}`);

  describe.skipIf(missing.length > 0)(`who uses the microphone of ${server}`, () => {
    let sound: Sound;
    let watch: MicrophoneWatch;
    let told: string[];
    let wake: () => void;

    function listen(): void {
      watch.start((apps) => {
        told.push(apps.join(', '));
        wake();
      });
    }

    /** Resolves once this is told, from now or before; forgets what led to it. */
    async function until(apps: string): Promise<void> {
      while (!told.includes(apps))
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      told = told.slice(told.indexOf(apps) + 1);
    }

    beforeEach(async () => {
      told = [];
      wake = () => undefined;
      sound = await startSound(server);
      watch = createMicrophoneWatch('linux', sound.env);
    });
    afterEach(async () => {
      await watch.stop();
      await sound.kill();
      sound.remove();
    });

    it('is told from when to when, several at once, and nothing after the end', async () => {
      listen();
      const zoom = await sound.take('zoom');
      await until('zoom');
      const teams = await sound.take('teams-for-linux');
      await until('zoom, teams-for-linux');
      await sound.end(zoom);
      await until('teams-for-linux');
      await watch.stop();
      await sound.end(teams);
      listen();
      await sound.take('firefox');
      await until('firefox');
      expect(told).toEqual([]);
    });

    it('can be heard while the server is there', async () => {
      expect(await watch.answers()).toBe(true);
      await sound.kill();
      expect(await watch.answers()).toBe(false);
    });

    it('is not who listens to the loudspeaker', async () => {
      await sound.take('recorder', 'loudspeaker.monitor');
      listen();
      await sound.take('zoom');
      await until('zoom');
    });

    it('is nobody where the server ends, and is told again by the next one', async () => {
      listen();
      await sound.take('zoom');
      await until('zoom');
      await sound.kill();
      await until('');
      await sound.start();
      await sound.take('zoom');
      await until('zoom');
    });
  });
}
