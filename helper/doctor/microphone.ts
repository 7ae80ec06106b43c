import type { Finding } from '../../shared/index.ts';
import type { MicrophoneWatch } from '../microphone/index.ts';
import { note, ok } from './finding.ts';

const ABOUT = { code: 'microphone' } as const;

/**
 * Looks whether anything tells which programs use a microphone; where the attorney does not want that, not even that.
 * @param watch null where it is not wanted
 */
export async function microphoneFinding(watch: MicrophoneWatch | null, linux: boolean): Promise<Finding> {
  if (!watch) return note(ABOUT, { code: 'microphone-not-wanted' });
  if (await watch.answers()) return ok({ code: 'microphone-watch', name: watch.name });
  return note(ABOUT, { code: linux ? 'no-sound-server' : 'microphone-not-told' });
}
