import type { ByCode, Trouble } from '../../../shared/index.ts';
import type { TroubleWords } from '../trouble-words.ts';
import { NOTHING_TO_DO, word } from './format.ts';

const PUT_LIST_RIGHT = 'Ask your administrator to put the list right.';
const LAY_ANEW = 'Ask your administrator to lay the file anew.';
const NEWER_NODE = (needed: string) => `Install Node ${needed} or newer.`;

/** What is the matter with what is installed, and with what browsers and administrators say of it. */
export const installing = {
  'node-too-old': ({ needed }) => ['It is too old.', NEWER_NODE(needed)],
  'not-installed': () => ['It is not.', 'Run "install".'],
  'user-installation-first': () => [
    'This user has one besides that for all users, and browsers take that.',
    'To use the one for all users, run "uninstall".',
  ],
  'cannot-be-started': ({ path }) => [`${path} cannot be started.`, null],
  'launcher-exchanged': ({ path }) => [`${path} is not the script that was installed.`, null],
  'launcher-fails': ({ path }) => [`${path} ends with a fault when it is started.`, null],
  'launcher-node-gone': ({ node }) => [`The Node it starts, ${node}, is not there any more.`, null],
  'launcher-node-broken': ({ node, needed }) => [`The Node it starts, ${node}, does not work.`, NEWER_NODE(needed)],
  'launcher-node-too-old': ({ node, version, needed }) => [
    `The Node it starts, ${node}, is ${version}, which is too old.`,
    `${NEWER_NODE(needed)} Run "install" again.`,
  ],
  'launcher-older': ({ version, own }) => [`It starts version ${version}, and this is ${own}.`, null],
  'launcher-newer': ({ version, own }) => [`It starts version ${version}, and this is only ${own}.`, NOTHING_TO_DO],
  'manifest-missing': ({ path }) => [`${path} is missing.`, null],
  'manifest-none': ({ path }) => [`${path}: it is no host manifest.`, null],
  'manifest-elsewhere': ({ path, leadsTo, launcher }) => [
    `${path}: it leads to ${leadsTo} instead of ${launcher}.`,
    null,
  ],
  'manifest-field-wrong': ({ path, field }) => [`${path}: its "${field}" is not right.`, null],
  'manifest-lets-others-in': ({ path }) => [`${path}: it lets other extensions in as well.`, null],
  'manifest-misses-admitted': ({ path }) => [
    `${path}: it does not allow an extension that the administrator lets in.`,
    null,
  ],
  'manifest-misses-own': ({ path }) => [`${path}: it does not allow the Matterline extension.`, null],
  'manifest-shadows': ({ path, leadsTo }) => [
    `${path} is read before the installation for all users and leads to ${leadsTo ?? 'nothing'}.`,
    `Remove ${path}.`,
  ],
  'login-missing': ({ place }) => [`${place} is missing.`, null],
  'login-other-program': ({ place }) => [`${place} starts another program.`, null],
  'login-left-out': () => ['It was left out: recording starts with the browser.', 'To change that, run "install".'],
  'login-off-in-task-manager': () => [
    'It is switched off: recording starts with the browser.',
    'To switch it on, open Task Manager and choose "Startup apps".',
  ],
  'login-off-in-desktop': () => [
    'It is switched off: recording starts with the browser.',
    'Your desktop has a list of such programs.',
  ],
  'macos-login-not-taken-up': () => [
    'macOS has not taken it up, or has it switched off: the recorder is then a part of the browser, and sees nothing.',
    'Open System Settings, choose "General", then "Login Items & Extensions", and allow Matterline. Then run "install".',
  ],
  'changeable-by-others': ({ path }) => [`Others can change ${path}.`, `Run: chmod go-w ${word(path)}`],
  'owned-by-others': ({ path }) => [
    `Others can change ${path}.`,
    `${path} belongs to another user: remove it or use another place, and run "install" again.`,
  ],
  'admitted-let-in': ({ ids }) => [`The administrator lets in ${ids}.`, NOTHING_TO_DO],
  'admitted-no-object': ({ file }) => [`${file}: it is no JSON object.`, PUT_LIST_RIGHT],
  'admitted-names-other': ({ file, field }) => [
    `${file}: it names "${field}", where only "chromium" and "firefox" are known.`,
    PUT_LIST_RIGHT,
  ],
  'admitted-no-ids': ({ file, field }) => [`${file}: its "${field}" is no list of ids of extensions.`, PUT_LIST_RIGHT],
  'admitted-unreadable': ({ file, reason }) => [`${file}: ${reason}.`, PUT_LIST_RIGHT],
  'admitted-changeable': ({ file, path }) => [
    `${file}: ${path} could be changed by somebody who is no administrator.`,
    PUT_LIST_RIGHT,
  ],
  'setup-laid': ({ file }) => [`Your firm's setup file lies at ${file}.`, NOTHING_TO_DO],
  'setup-unreadable': ({ file, reason }) => [`${file}: ${reason}.`, LAY_ANEW],
  'setup-changeable': ({ file, path }) => [
    `${path} could be changed by somebody who is no administrator, so ${file} does not count.`,
    LAY_ANEW,
  ],
  'setup-too-large': ({ file }) => [`${file} is too large for a setup file.`, LAY_ANEW],
  'policy-unreadable': ({ file }) => [`${file} cannot be read.`, 'Ask your administrator what it says of Matterline.'],
  'policy-forbids-helper': ({ file, host }) => [
    `NativeMessagingBlocklist in ${file} forbids the helper.`,
    `Ask your administrator to add "${host}" to NativeMessagingAllowlist.`,
  ],
  'policy-wants-all-users': ({ file }) => [
    `NativeMessagingUserLevelHosts in ${file} allows only helpers that are installed for all users.`,
    'Ask your administrator to install it for all users, by its package or by "install --system".',
  ],
  'policy-forbids-extension': ({ file, id }) => [
    `ExtensionSettings in ${file} forbids the Matterline extension.`,
    `Ask your administrator to allow "${id}" there.`,
  ],
  'box-keeps-helper-out': () => [
    'It runs in a box of its own and cannot start the helper.',
    "Install the one from its maker or from your system's packages, or use another browser.",
  ],
  'box-asks': () => [
    'It runs in a box of its own. The portal of the desktop starts the helper for it where it has one for that, as on Ubuntu, and asks once.',
    "Allow it. Where nothing asks, install the one from its maker or from your system's packages.",
  ],
} satisfies Partial<ByCode<Trouble, TroubleWords>>;
