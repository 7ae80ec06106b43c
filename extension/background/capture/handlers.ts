import type { Handlers } from '../../messages/calls.ts';
import type { HelperCalls } from '../../messages/helper.ts';
import type { Recording } from './recording.ts';

/**
 * What the calls of messages/helper.ts do.
 * @param agreed called once the attorney agreed to being recorded
 */
export function recordingHandlers(recording: Recording, agreed: () => void): Pick<Handlers, keyof HelperCalls> {
  return {
    'consent.give': async () => {
      await recording.agree();
      agreed();
      return null;
    },

    'helper.retry': async () => {
      await recording.retry();
      return null;
    },

    'helper.diagnose': () => recording.diagnose(),

    'helper.examine': () => recording.examine(),

    'helper.repair': () => recording.repair(),

    'helper.takeOver': () => recording.takeOver(),

    'recording.pause': async ({ how }) => {
      await recording.pause(how);
      return null;
    },

    'recording.resume': async () => {
      await recording.resume();
      return null;
    },
  };
}
