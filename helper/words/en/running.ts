import type { ByCode, Trouble } from '../../../shared/index.ts';
import type { TroubleWords } from '../trouble-words.ts';
import { NOTHING_TO_DO, size, word } from './format.ts';

const END_PROCESS = (pid: number) => `End process ${pid}: the next browser starts another.`;

const pathTroubles = {
  'way-changeable': ({ path }: { path: string }) => [
    `Other users can change ${path}.`,
    'Ask your administrator to close it to them, or choose another folder.',
  ],
  'no-folder': ({ path }: { path: string }) => [`${path} is no folder.`, 'Remove it.'],
  'folder-of-others': ({ path }: { path: string }) => [
    `${path} belongs to another user.`,
    'Ask your administrator to remove it.',
  ],
  'folder-open': ({ path }: { path: string }) => [`${path} is open to other users.`, `Run: chmod 700 ${word(path)}`],
} satisfies Record<string, (told: { path: string }) => TroubleWords>;

/** What is the matter with the recorder, its journal and its folders. */
export const running = {
  ...pathTroubles,
  'passed-over': ({ path, used, why }) => {
    const [what, next] = pathTroubles[why]({ path });
    return [`${what} It is ${used} instead.`, next];
  },
  'no-socket': ({ path }) => [`${path} is no socket.`, 'Remove it.'],
  'socket-of-others': ({ path }) => [`${path} belongs to another user.`, 'Remove it.'],
  'data-unwritable': ({ reason }) => [
    `It cannot be written (${reason}).`,
    'Make it writable for this user, or make room there.',
  ],
  'data-seen-by-others': ({ path }) => [
    'Other users of this computer can look into it.',
    `Run: chmod 700 ${word(path)}`,
  ],
  'named-folder-gone': () => [
    'It is not there.',
    'Connect its disk, or make the folder; or name another one on the options page, under "Your data".',
  ],
  'disk-nearly-full': ({ bytes }) => [`Only ${size(bytes)} are left.`, 'Make room on the disk.'],
  impostor: () => [
    'Another user of this computer answers in place of the recorder.',
    'Sign out and in again. Should that not help, tell your administrator.',
  ],
  'recorder-stays': ({ pid }) => [
    `The recorder, process ${pid}, was asked to end and is still there.`,
    'End that process, and run this again.',
  ],
  'recorder-unreached': ({ pid, socket }) => [
    `One runs as process ${pid}, and cannot be reached at ${socket}.`,
    `Look again in half a minute. ${END_PROCESS(pid)}`,
  ],
  'recorder-mute': ({ pid }) => [`One runs as process ${pid}, and does not answer.`, END_PROCESS(pid)],
  'recorder-none': () => ['None is running.', 'It starts with the browser, and at login unless that was left out.'],
  'recorder-older': ({ own }) => [
    `It is older than this program, ${own}.`,
    'Run "install" again, or restart the browser.',
  ],
  'recorder-killed': () => [
    'While no browser is open, nobody starts a recorder that was killed; the next browser or login does.',
    NOTHING_TO_DO,
  ],
  'timeline-untaken': () => ['No browser has taken it yet.', 'Open the extension in the browser that is to keep it.'],
  'journal-memory': () => [
    'It cannot be written: the disk is full or read-only. What is recorded is kept in memory, and lost with it.',
    'Make room on the disk.',
  ],
  'journal-filling': () => [
    'It is nearly full. When it is, the oldest recorded time is dropped.',
    'Open the browser that holds the timeline, so that it takes what was recorded.',
  ],
  'journal-dropped': () => [
    'It was full, and the oldest recorded time was dropped.',
    'Open the browser that holds the timeline, so that it takes what is left.',
  ],
  'journal-damaged': () => [
    'A part of it could not be read and is lost. All else was kept.',
    'Look whether the disk is in order.',
  ],
  'extension-failed': ({ fault, at }) => [
    `It failed with ${fault}, last at ${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC.`,
    'Matterline’s options say under Recording what to do about it.',
  ],
  complained: ({ line }) => [line, 'Should it go on, hand that line to whoever helps you with Matterline.'],
} satisfies Partial<ByCode<Trouble, TroubleWords>>;
