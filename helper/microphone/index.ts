import { createCoreAudioWatch } from './core-audio.ts';
import type { MicrophoneWatch } from './microphone.ts';
import { createPulseWatch } from './pulse.ts';
import { createConsentWatch } from './windows.ts';

export type { MicrophoneWatch } from './microphone.ts';

/** What tells on a system which programs use a microphone. Native parts are loaded only where they are needed. */
export function createMicrophoneWatch(
  system: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): MicrophoneWatch {
  if (system === 'win32')
    return createConsentWatch(async () => (await import('./consent-store-api.ts')).openConsentStore());
  if (system === 'darwin')
    return createCoreAudioWatch(async () => (await import('./core-audio-api.ts')).openCoreAudio());
  return createPulseWatch(env);
}
