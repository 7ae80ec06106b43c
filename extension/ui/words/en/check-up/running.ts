import type { ByCode, Trouble } from '../../../../../shared/index.ts';
import { locale } from '../../formats/locale.ts';
import { language, size } from '../format.ts';
import { ADMINISTRATOR, NOTHING_TO_DO, SIGN_IN_AGAIN, type TroubleWords } from './parts.ts';

const instants = new Intl.DateTimeFormat(locale(language), { dateStyle: 'medium', timeStyle: 'short' });

const folders = {
  'way-changeable': ({ path }: { path: string }) => [
    `Other users of this computer can change ${path}.`,
    `${ADMINISTRATOR} to close it to them.`,
  ],
  'no-folder': ({ path }: { path: string }) => [`${path} is no folder.`, 'Remove it, and check again.'],
  'folder-of-others': ({ path }: { path: string }) => [
    `${path} belongs to another user.`,
    `${ADMINISTRATOR} to remove it.`,
  ],
  'folder-open': ({ path }: { path: string }) => [
    `${path} is open to other users.`,
    `${ADMINISTRATOR} to close it to everybody but you.`,
  ],
} satisfies Record<string, (told: { path: string }) => TroubleWords>;

/** What is the matter with the helper that records, its journal and its folders. */
export const running = {
  ...folders,
  'passed-over': ({ path, used, why }) => {
    const [what, next] = folders[why]({ path });
    return [`${what} It is ${used} instead.`, next];
  },
  'no-socket': ({ path }) => [
    `${path} is not what browsers meet the helper at.`,
    'Remove it, and restart the browser.',
  ],
  'socket-of-others': ({ path }) => [`${path} belongs to another user.`, `${ADMINISTRATOR} to remove it.`],
  'data-unwritable': ({ reason }) => [
    `Nothing can be written there (${reason}).`,
    `Make room on the disk, or ask your administrator to let you write there.`,
  ],
  'data-seen-by-others': () => [
    'Other users of this computer can look into it.',
    `${ADMINISTRATOR} to close it to everybody but you.`,
  ],
  'named-folder-gone': () => [
    'It is not there.',
    'Connect its disk, or make the folder; or name another one under “Your data”.',
  ],
  'disk-nearly-full': ({ bytes }) => [`Only ${size(bytes)} are left.`, 'Make room on the disk.'],
  impostor: () => [
    'Another user of this computer answers in its place.',
    `${SIGN_IN_AGAIN} Should that not help, tell your administrator.`,
  ],
  'recorder-stays': ({ pid }) => [
    `The helper, process ${pid}, was asked to end and is still there.`,
    'Restart this computer.',
  ],
  'recorder-unreached': ({ pid }) => [
    `One runs as process ${pid}, and cannot be reached.`,
    'Check again in half a minute. If it is still so, restart this computer.',
  ],
  'recorder-mute': ({ pid }) => [`One runs as process ${pid}, and does not answer.`, 'Restart this computer.'],
  'recorder-none': () => ['None is running.', 'Restart the browser.'],
  'recorder-older': ({ own }) => [`It is older than what is installed, ${own}.`, 'Restart the browser.'],
  'recorder-killed': () => [
    'While no browser is open, nobody starts a helper that was killed; the next browser or login does.',
    NOTHING_TO_DO,
  ],
  'timeline-untaken': () => [
    'No browser has taken it yet.',
    'Open Matterline in the browser in which you want your time.',
  ],
  'journal-memory': () => [
    'It cannot be written: the disk is full or read-only. What is recorded is kept in memory, and lost with it.',
    'Make room on the disk.',
  ],
  'journal-filling': () => [
    'It is nearly full. When it is, the oldest recorded time is dropped.',
    'Open the browser in which time is recorded, so that it takes what waits.',
  ],
  'journal-dropped': () => [
    'It was full, and the oldest recorded time was dropped.',
    'Open the browser in which time is recorded, so that it takes what is left.',
  ],
  'journal-damaged': () => [
    'A part of it could not be read and is lost. All else was kept.',
    'Have it looked at whether the disk is in order.',
  ],
  'extension-failed': ({ fault, at }) => [
    `It failed with ${fault}, last ${instants.format(at)}.`,
    'The options of that browser say under Recording what to do about it.',
  ],
  complained: ({ line }) => [line, 'Should it go on, hand that line to whoever helps you with Matterline.'],
} satisfies Partial<ByCode<Trouble, TroubleWords>>;
