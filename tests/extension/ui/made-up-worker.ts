import type { CallName, Calls } from '../../../extension/messages/calls.ts';

/** What the worker answers, by call; a call that has no answer fails. */
export type Answers = { [N in CallName]?: Calls[N]['value'] };

let answers: Answers = {};

/** From now on the worker answers so. */
export function answerWith(given: Answers): void {
  answers = given;
}

const quiet = { addListener: () => undefined, removeListener: () => undefined };

/** The browser in the place of `extension/platform.ts`: it allows everything, and its worker answers what was given. */
export const browser = {
  runtime: {
    sendMessage: async ({ call }: { call: CallName }) =>
      Object.hasOwn(answers, call) ? { value: answers[call] } : { failed: call },
    onMessage: quiet,
    getManifest: () => ({ version: '0' }),
    openOptionsPage: async () => undefined,
  },
  storage: { session: { get: async () => ({}), set: async () => undefined, remove: async () => undefined } },
  extension: { getViews: () => [], isAllowedIncognitoAccess: async () => false },
  permissions: {
    contains: async () => true,
    request: async () => true,
    remove: async () => true,
    onAdded: quiet,
    onRemoved: quiet,
  },
};
