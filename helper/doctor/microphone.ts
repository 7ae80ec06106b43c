import type { MicrophoneWatch } from '../microphone/index.ts';
import { type Finding, note, ok } from './finding.ts';

const WHAT = 'calls by the microphone';

/**
 * Looks whether anything tells which programs use a microphone; where the attorney does not want that, not even that.
 * @param watch null where it is not wanted
 */
export async function microphoneFinding(watch: MicrophoneWatch | null, linux: boolean): Promise<Finding> {
  if (!watch) return note(WHAT, 'They are not noticed. The options of Matterline, under Recording, turn that on.');
  if (await watch.answers()) return ok(`${WHAT}: by ${watch.name}`);
  return note(
    WHAT,
    'Nothing here tells which programs use the microphone. A call counts only while its own window is in front.',
    linux ? 'Start PulseAudio, or PipeWire with pipewire-pulse, in this session.' : null,
  );
}
