import type { BackupFault } from '../../../../backup/index.ts';
import type { RestoreProblem } from '../../../../messages/backup.ts';
import { size } from '../format.ts';
import { leftByBrowser } from './left-by-browser.ts';

const NOTHING_CHANGED = 'Nothing was changed.';

/** Why a back-up is not put back, and the next step. */
const faults: { [F in BackupFault | RestoreProblem | 'empty' | 'no-file']: { text: string; advice: string } } = {
  'no-file': { text: 'No back-up is chosen.', advice: 'Choose the file that “Back up now” saved.' },
  empty: { text: 'The passphrase is missing.', advice: 'Type the one with which the back-up was made.' },
  'not-ours': {
    text: 'This is not a back-up of Matterline.',
    advice: `Choose a file that “Back up now” saved. ${NOTHING_CHANGED}`,
  },
  newer: {
    text: 'This back-up was made by a newer version of Matterline.',
    advice: `Update Matterline, then open it again. ${NOTHING_CHANGED}`,
  },
  cut: {
    text: 'The end of this back-up is missing.',
    advice: `Copy it once more from where you keep it, or choose an earlier one. ${NOTHING_CHANGED}`,
  },
  damaged: {
    text: 'This back-up is not as it was made.',
    advice: `Copy it once more from where you keep it, or choose an earlier one. ${NOTHING_CHANGED}`,
  },
  passphrase: {
    text: 'This passphrase does not open the back-up.',
    advice: `Type it exactly as you wrote it down; each back-up has the one with which it was made. ${NOTHING_CHANGED}`,
  },
  again: {
    text: 'The browser stopped Matterline in the midst of it.',
    advice: `Try again. ${NOTHING_CHANGED}`,
  },
  held: {
    text: 'A legal hold is on, and what the last back-up replaced is still kept.',
    advice: `Another one can be put back once the hold is off. ${NOTHING_CHANGED}`,
  },
};

/** Back-ups: made, put back, and what one replaced. */
export const backUp = {
  faults,
  make: {
    title: 'Back-up',
    means:
      'All that Matterline keeps in this browser profile, in one file that only its passphrase opens: recorded time, titles, entries, what it learned, and your settings. Your sign-in to Clio is not in it.',
    last: (when: string) => `The last one was made here on ${when}.`,
    none: 'None was made here yet.',
    passphraseNote:
      'Write it down, or keep it with your passwords, not beside the file. It is kept nowhere here, and without it nobody can open the file.',
    make: 'Back up now',
    under: 'The back-up is being made',
    progress: (bytes: number) => `${size(bytes)} so far`,
    done: {
      text: 'The back-up is among your downloads.',
      advice:
        'Keep it where it outlasts this computer. To see that it opens, open it below: nothing is changed by that.',
    },
    failed: { text: 'The back-up could not be made.', advice: 'Reload this page and try again.' },
  },
  schedule: {
    title: 'Back-ups by themselves',
    means:
      'The same file, made each day or week and put into a folder that you name: on another disk, say, or one that is copied elsewhere. The latest seven are kept, and one a week of four weeks before; a legal hold keeps all.',
    path: 'Folder',
    pathNote: 'Its whole path, as /media/safe/Matterline or D:\\Safe. It must be there already.',
    every: 'How often',
    rhythms: { daily: 'Daily', weekly: 'Weekly' },
    passphraseNote:
      'Write it down: without it nobody can open the files. It is kept nowhere here; the key made of it lies in the key store of your system.',
    turnOn: 'Turn on',
    on: (rhythm: string) => `${rhythm}, into`,
    none: 'None was made yet.',
    last: (when: string) => `The last good one: ${when}.`,
    under: 'A back-up is being made.',
    turnOff: 'Turn off',
    now: 'Make one now',
    offNote:
      'Turned off, the files stay in the folder, and open with their passphrase. To name another folder or passphrase, turn it off first.',
    problems: {
      'bad-path': {
        text: 'This path cannot be used.',
        advice: 'Type the whole path of a folder that is not the helper’s own.',
      },
      'no-folder': {
        text: 'The folder is not there.',
        advice:
          'Plug in or connect its disk, or make the folder; within an hour it is tried again. What is in it stays.',
      },
      'no-room': {
        text: 'The folder’s disk is full.',
        advice: 'Make room there, or name a folder on another disk. The last good one is untouched.',
      },
      'no-access': {
        text: 'The folder cannot be written.',
        advice: 'Give your user the right to write there, or name another folder. The last good one is untouched.',
      },
      'no-key': {
        text: 'The key of these back-ups is not in the key store any more.',
        advice: 'Turn them off and on again, with a passphrase.',
      },
      'no-key-store': {
        text: 'This system has no key store, or none is running.',
        advice: 'Without one no key is kept, and no back-up is made by itself. Make back-ups by hand, above.',
      },
      locked: {
        text: 'The key store is locked, or said no.',
        advice: 'Unlock it; within an hour it is tried again.',
      },
      'no-helper': {
        text: 'The helper cannot be reached.',
        advice: 'What to do about that stands under “Recording”.',
      },
      'not-written': {
        text: 'The back-up could not be made.',
        advice: 'Within an hour it is tried again. The last good one is untouched.',
      },
    },
  },
  restore: {
    title: 'Put a back-up back',
    means:
      'On a new computer, or where something was lost. First the file is looked through; nothing is changed before you say so.',
    file: 'Back-up',
    passphrase: 'Passphrase',
    open: 'Open it',
    under: { look: 'The back-up is being looked through', put: 'The back-up is being put back' },
    percent: (share: number) => `${Math.floor(share * 100)} %`,
    ask: (when: string) => `This back-up is whole, and was made on ${when}. Put it back?`,
    askAdvice:
      'It takes the place of all that Matterline keeps in this browser profile: what was recorded, decided or changed since then is gone, and what was deleted since then is back. No entry that may be in Clio by now is sent again. What it replaces is kept for 30 days, so that you can bring it back.',
    leave: 'Leave all as it is',
    put: 'Put it back',
    stop: 'Stop',
    done: {
      text: 'The back-up is in its place.',
      advice: 'On another computer, sign in to Clio again under “Connections”.',
    },
  },
  replaced: {
    title: 'What was here before',
    means: (since: string) => `A back-up took its place on ${since}.`,
    until: (until: string) => `It is kept until ${until}, then deleted by itself. Deleting any days deletes it too.`,
    held: 'It is kept for as long as the legal hold is on.',
    bringBack: 'Bring it back…',
    delete: 'Delete it now…',
    cancel: 'Cancel',
    askBack: 'Bring back what was here before?',
    askBackAdvice:
      'It takes the place of what is here now. That is kept in turn for 30 days, with what was recorded and decided since: you will not see that time meanwhile.',
    back: 'Bring it back',
    askDelete: 'Delete what was here before?',
    askDeleteAdvice: `This cannot be undone. ${leftByBrowser}`,
    deleteForGood: 'Delete for good',
    brought: 'What was here before is back.',
    deleted: 'What was here before is deleted.',
    gone: 'There is nothing left of what was here before.',
    heldNow: 'Nothing was deleted: a legal hold is on.',
  },
};
