import type { FileFault, MadeFile } from '../../../../messages/firm.ts';
import type { ClioTrouble } from '../../../../messages/views.ts';
import { parts } from './parts.ts';

/** What is wrong, and the next step. */
interface Trouble {
  text: string;
  advice: string;
}

const SEND_AGAIN = 'Ask your administrator to send it again.';

/** Why a file of the firm's does not open. */
export const fileFaults: { [F in FileFault]: Trouble } = {
  'too-large': {
    text: 'This file is too large to be a Matterline file.',
    advice: 'Choose the file that your administrator sent you.',
  },
  'not-ours': {
    text: 'This is not a Matterline file.',
    advice: 'Choose the file that your administrator sent you.',
  },
  newer: {
    text: 'This file was made by a newer version of Matterline.',
    advice: 'Update Matterline, then open the file again.',
  },
  cut: { text: 'The end of this file is missing.', advice: `Save it once more from where you got it. ${SEND_AGAIN}` },
  damaged: { text: 'This file is not as it was made.', advice: SEND_AGAIN },
  passphrase: {
    text: 'This passphrase does not open the file.',
    advice:
      'Type it exactly as it was given to you. If it is right, the file was altered on its way: ask for a new one.',
  },
  empty: { text: 'The passphrase is missing.', advice: 'Your administrator gives it to you apart from the file.' },
};

type NoColleague = Extract<ClioTrouble, { kind: 'no-colleague' }>;
type NotMade = Exclude<Extract<MadeFile, { ok: false }>['why'], ClioTrouble>['kind'];

/** Why Clio has nobody for whom a colleague's time could be posted, to the one who can put it right. */
export const noColleague: { [W in NoColleague['why']]: (who: string, by: NoColleague['by']) => Trouble } = {
  disabled: (who) => ({
    text: `In Clio the user ${who} is disabled.`,
    advice: 'Enable the user there, or name another one.',
  }),
  several: (who) => ({
    text: `Several users of your firm’s Clio have the address ${who}.`,
    advice: 'Choose the colleague’s user under “External user id”.',
  }),
  nobody: (who, by) =>
    by === 'id'
      ? { text: `Your firm’s Clio has no user with the id ${who}.`, advice: 'Choose the user from the list.' }
      : {
          text: `Your firm’s Clio has no user with the address ${who}.`,
          advice: 'Correct it, or choose the user under “External user id”.',
        },
};

/** Why no file was made. */
export const fileNotMade = {
  'not-yours': {
    text: 'This connection was shared with you, so it cannot be handed on.',
    advice: 'Sign in to Clio with an account of your own under “Connections”, and make the file there.',
  },
  rotates: {
    text: 'Clio gives your firm’s connections a new key at each renewal, so a shared copy would end this connection or be ended by it.',
    advice: 'Make a setup file instead: each attorney then signs in to Clio.',
  },
  passphrase: parts.passphraseTooShort,
  application: {
    text: 'The file lacks something that it needs.',
    advice: 'Fill in region, client id and client secret.',
  },
  colleague: {
    text: 'The file must say for whom it is.',
    advice: 'Fill in the colleague’s name and e-mail address.',
  },
  /** @param advice what to do about the first of them that has advice of its own */
  settings: (parts: readonly string[], advice?: string) => ({
    text: `These settings cannot be used: ${parts.join(', ')}.`,
    advice: advice ?? 'Correct them, then make the file.',
  }),
} satisfies { [K in NotMade]: Trouble | ((parts: readonly string[], advice?: string) => Trouble) };
