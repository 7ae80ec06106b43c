import type { ByCode, Trouble } from '../../../shared/index.ts';
import type { TroubleWords } from '../trouble-words.ts';
import { NOTHING_TO_DO } from './format.ts';

const SIGN_IN_AGAIN = 'Run "install --again", then sign out and in again.';
const INSIDE_SESSION = 'Start this inside the desktop session';
const BUS_SET = `${INSIDE_SESSION} (is DBUS_SESSION_BUS_ADDRESS set?).`;
const CHOOSE_X11 = 'Choose an X11 ("Xorg") session when you log in.';
const THAT_COMPUTER = 'Install Matterline on that computer as well to record the work done there.';

const WHO = {
  'x-server': 'The X server',
  compositor: 'The compositor, which shows the windows of this Wayland session,',
  kwin: 'KWin, the window manager of Plasma,',
  'gnome-shell': 'GNOME Shell',
};

/** What keeps windows, locks and calls from being seen. */
export const seeing = {
  'observer-silent': () => ['The observer says nothing.', 'Restart the desktop session.'],
  'clock-set-back': () => ['The clock of this computer was set back.', 'Look whether the time is right now.'],
  'session-hides-windows': () => ['This desktop session does not let programs see the window in front.', CHOOSE_X11],
  'system-forbids': () => [
    'The system does not allow it.',
    'Allow Matterline to see windows in the privacy settings of the system.',
  ],
  'remote-desktop': () => [
    'Another computer’s desktop is in front, and its windows cannot be seen from here.',
    THAT_COMPUTER,
  ],
  'no-display': () => ['No display can be reached.', `${INSIDE_SESSION}.`],
  'no-window-manager': () => [
    'Nothing says which window is in front.',
    'Use a desktop with a window manager, on a system that is supported.',
  ],
  'no-x-server': () => ['No X server can be reached.', `${INSIDE_SESSION} (is DISPLAY set, and XAUTHORITY right?).`],
  'wayland-hides-windows': () => [
    'This is a Wayland session, which does not let programs see the window in front.',
    CHOOSE_X11,
  ],
  'no-answer': ({ who }) => [
    `${WHO[who]} does not answer.`,
    'Wait a moment. If the screen does not react, end the session and sign in again.',
  ],
  'gnome-unreached': () => ['GNOME Shell cannot be reached on the message bus of this session.', BUS_SET],
  'gnome-extension-missing': () => ['It is not there, or is not that of this program.', SIGN_IN_AGAIN],
  'gnome-extension-not-loaded': () => [
    'GNOME tells which window is in front only through an extension, and has not loaded that of Matterline.',
    'Run "install --again" if you have not since you signed in, then sign out and in again.',
  ],
  'gnome-extension-off': () => [
    'The extension through which GNOME tells which window is in front is turned off.',
    'Turn extensions, and among them Matterline, on in the app "Extensions".',
  ],
  'gnome-extension-failed': () => [
    'GNOME could not start the extension through which it tells which window is in front.',
    SIGN_IN_AGAIN,
  ],
  'gnome-extension-outdated': () => [
    'The extension through which GNOME tells which window is in front is for another version of GNOME.',
    SIGN_IN_AGAIN,
  ],
  'kwin-unreached': () => [
    'KWin, the window manager of Plasma, cannot be reached on the message bus of this session.',
    BUS_SET,
  ],
  'kwin-script-refused': () => [
    'KWin did not run the script that tells which window is in front.',
    'Sign out and in again. If that does not help, choose an X11 ("Xorg") session when you log in.',
  ],
  'macos-part-of-starter': () => [
    'macOS takes this for a part of the program that started it, which may not see windows.',
    'Run "install": from then on macOS itself starts the recorder, and asks for Matterline alone.',
  ],
  'macos-not-allowed': ({ listedAs }) => [
    'macOS does not let Matterline see windows yet.',
    `Open System Settings, choose "Privacy & Security", then "Accessibility", and turn on "${listedAs}". Where it is on already, turn it off and on again.`,
  ],
  'macos-nobody-tells': () => [
    'Only a recorder can tell whether macOS lets it see windows, and none says so.',
    'Run "install", or open your browser, and look again.',
  ],
  'no-login-manager': () => [
    'This system has no login manager (logind) to tell of them. Time at a locked screen ends only when you are idle.',
    NOTHING_TO_DO,
  ],
  'no-system-bus': () => [
    'This system has no message bus to tell of them. Time at a locked screen ends only when you are idle.',
    NOTHING_TO_DO,
  ],
  'microphone-not-wanted': () => ['They are not noticed.', 'The options of Matterline, under Recording, turn that on.'],
  'no-sound-server': () => [
    'Nothing here tells which programs use the microphone. A call counts only while its own window is in front.',
    'Start PulseAudio, or PipeWire with pipewire-pulse, in this session.',
  ],
  'microphone-not-told': () => [
    'Nothing here tells which programs use the microphone. A call counts only while its own window is in front.',
    NOTHING_TO_DO,
  ],
} satisfies Partial<ByCode<Trouble, TroubleWords>>;
