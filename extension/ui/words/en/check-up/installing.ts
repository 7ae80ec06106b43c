import type { ByCode, Trouble } from '../../../../../shared/index.ts';
import { ADMINISTRATOR, NOTHING_TO_DO, REINSTALL, type TroubleWords } from './parts.ts';

const LIST_RIGHT = `${ADMINISTRATOR} to put the list right.`;
const OTHER_PACKAGE = 'Install the browser from its maker or from your system’s packages, or use another one.';
const NODE = (needed: string) => `Have Node ${needed} or newer installed, then the helper again.`;

/** What is the matter with what is installed, and with what browsers and administrators say of it. */
export const installing = {
  'node-too-old': ({ needed }) => ['It is too old for the helper.', NODE(needed)],
  'not-installed': () => ['It is not.', REINSTALL],
  'user-installation-first': () => [
    'One is for you alone and one for all users, and browsers take yours.',
    'To use the one for all users, remove your own.',
  ],
  'cannot-be-started': ({ path }) => [`${path} cannot be started.`, null],
  'launcher-exchanged': ({ path }) => [`${path} is not what was installed.`, null],
  'launcher-fails': ({ path }) => [`${path} ends with a fault when it is started.`, null],
  'launcher-node-gone': ({ node }) => [`The Node that it starts, ${node}, is not there any more.`, null],
  'launcher-node-broken': ({ node, needed }) => [`The Node that it starts, ${node}, does not work.`, NODE(needed)],
  'launcher-node-too-old': ({ node, version, needed }) => [
    `The Node that it starts, ${node}, is ${version}, which is too old.`,
    NODE(needed),
  ],
  'launcher-older': ({ version, own }) => [`It starts version ${version}, and there is ${own}.`, null],
  'launcher-newer': ({ version, own }) => [`It starts version ${version}, which is newer than ${own}.`, NOTHING_TO_DO],
  'manifest-missing': ({ path }) => [`The browser does not know of the helper: ${path} is missing.`, null],
  'manifest-none': ({ path }) => [`The browser cannot read ${path}, which names the helper.`, null],
  'manifest-elsewhere': ({ path, leadsTo, launcher }) => [
    `The browser starts another program: ${path} leads to ${leadsTo} instead of ${launcher}.`,
    null,
  ],
  'manifest-field-wrong': ({ path, field }) => [`In ${path}, which names the helper, “${field}” is not right.`, null],
  'manifest-lets-others-in': ({ path }) => [`${path} lets other extensions in as well.`, null],
  'manifest-misses-admitted': ({ path }) => [
    `${path} does not let in an extension that your administrator allows.`,
    null,
  ],
  'manifest-misses-own': ({ path }) => [`${path} does not let in the Matterline extension.`, null],
  'manifest-shadows': ({ path, leadsTo }) => [
    `${path} is read before the helper for all users and leads to ${leadsTo ?? 'nothing'}.`,
    `Remove ${path}.`,
  ],
  'login-missing': ({ place }) => [`${place} is missing.`, null],
  'login-other-program': ({ place }) => [`${place} starts another program.`, null],
  'login-left-out': () => [
    'It was left out: recording starts with the browser.',
    'To change that, install the helper again, with the start at login.',
  ],
  'login-off-in-task-manager': () => [
    'It is switched off: recording starts with the browser.',
    'To switch it on, open Task Manager and choose “Startup apps”.',
  ],
  'login-off-in-desktop': () => [
    'It is switched off: recording starts with the browser.',
    'To switch it on, look for the programs that start at login in the settings of your desktop.',
  ],
  'changeable-by-others': ({ path }) => [
    `Other users of this computer can change ${path}.`,
    `${ADMINISTRATOR} to let nobody else write there.`,
  ],
  'owned-by-others': ({ path }) => [
    `${path} belongs to another user, who can change it.`,
    `${ADMINISTRATOR} to remove it. Then install the helper again.`,
  ],
  'admitted-let-in': ({ ids }) => [`Your administrator lets in ${ids}.`, NOTHING_TO_DO],
  'admitted-no-object': ({ file }) => [`${file} cannot be understood, so nobody on it is let in.`, LIST_RIGHT],
  'admitted-names-other': ({ file, field }) => [
    `${file} names “${field}”, where only “chromium” and “firefox” are known, so nobody on it is let in.`,
    LIST_RIGHT,
  ],
  'admitted-no-ids': ({ file, field }) => [
    `What ${file} has as “${field}” is no list of extensions, so nobody on it is let in.`,
    LIST_RIGHT,
  ],
  'admitted-unreadable': ({ file, reason }) => [`${file} cannot be read (${reason}).`, LIST_RIGHT],
  'admitted-changeable': ({ file, path }) => [
    `${path} could be changed by somebody who is no administrator, so nobody on the list ${file} is let in.`,
    LIST_RIGHT,
  ],
  'setup-laid': ({ file }) => [`Your firm’s setup file lies at ${file}.`, NOTHING_TO_DO],
  'setup-unreadable': ({ file, reason }) => [
    `Your firm’s setup file ${file} cannot be read (${reason}).`,
    `${ADMINISTRATOR} to let you read it.`,
  ],
  'setup-changeable': ({ file, path }) => [
    `${path} could be changed by somebody who is no administrator, so your firm’s setup file ${file} does not count.`,
    `${ADMINISTRATOR} to let nobody else write there.`,
  ],
  'setup-too-large': ({ file }) => [`${file} is too large for a setup file.`, `${ADMINISTRATOR} to put it there anew.`],
  'policy-unreadable': ({ file }) => [`${file} cannot be read.`, `${ADMINISTRATOR} what it says of Matterline.`],
  'policy-forbids-helper': ({ file, host }) => [
    `The setting NativeMessagingBlocklist in ${file} forbids the helper.`,
    `${ADMINISTRATOR} to add “${host}” to NativeMessagingAllowlist.`,
  ],
  'policy-wants-all-users': ({ file }) => [
    `The setting NativeMessagingUserLevelHosts in ${file} allows only helpers that are installed for all users.`,
    `${ADMINISTRATOR} to install the helper for all users.`,
  ],
  'policy-forbids-extension': ({ file, id }) => [
    `The setting ExtensionSettings in ${file} forbids the Matterline extension.`,
    `${ADMINISTRATOR} to allow “${id}” there.`,
  ],
  'box-keeps-helper-out': () => ['It runs in a box of its own and cannot start the helper.', OTHER_PACKAGE],
  'box-asks': () => [
    'It runs in a box of its own. The portal of the desktop starts the helper for it where it has one for that, as on Ubuntu, and asks once.',
    `Allow it. Where nothing asks: ${OTHER_PACKAGE}`,
  ],
} satisfies Partial<ByCode<Trouble, TroubleWords>>;
