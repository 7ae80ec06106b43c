import type { ByCode, Trouble } from '../../../../../shared/index.ts';
import { ADMINISTRATOR, NOTHING_TO_DO, REINSTALL, SIGN_IN_AGAIN, type TroubleWords } from './parts.ts';

const SIGN_IN_TO_X11 = 'Where the sign-in screen offers a session called “Xorg” or “X11”, choose that one.';

const WHO = {
  'x-server': 'The X server, which shows the windows,',
  compositor: 'The compositor, which shows the windows,',
  kwin: 'KWin, the window manager of Plasma,',
  'gnome-shell': 'GNOME',
};

/** What keeps windows, locks and calls from being seen. */
export const seeing = {
  'observer-silent': () => ['What is in front is not told at all.', SIGN_IN_AGAIN],
  'clock-set-back': () => ['The clock of this computer was set back.', 'Look whether the time is right now.'],
  'session-hides-windows': () => ['This desktop does not let programs see the window in front.', SIGN_IN_TO_X11],
  'system-forbids': () => [
    'The system does not allow it.',
    'Allow Matterline to see windows in the privacy settings of the system.',
  ],
  'remote-desktop': () => [
    'Another computer’s desktop is in front, and its windows cannot be seen from here.',
    'Install Matterline on that computer as well to record the work done there.',
  ],
  'no-display': () => ['No screen can be reached.', SIGN_IN_AGAIN],
  'no-window-manager': () => [
    'Nothing says which window is in front.',
    'Use a desktop with a window manager, on a system that is supported.',
  ],
  'no-x-server': () => ['The X server, which shows the windows, cannot be reached.', SIGN_IN_AGAIN],
  'wayland-hides-windows': () => [
    'This is a Wayland session, which does not let programs see the window in front.',
    SIGN_IN_TO_X11,
  ],
  'no-answer': ({ who }) => [
    `${WHO[who]} does not answer.`,
    'Wait a moment. If the screen does not react, end the session and sign in again.',
  ],
  'gnome-unreached': () => ['GNOME cannot be reached from the helper.', SIGN_IN_AGAIN],
  'gnome-extension-missing': () => [
    'The extension through which GNOME tells which window is in front is not there, or is not that of this helper.',
    'Press “Put right”, then sign out of this computer and in again.',
  ],
  'gnome-extension-not-loaded': () => [
    'GNOME tells which window is in front only through an extension, and has not loaded that of Matterline.',
    SIGN_IN_AGAIN,
  ],
  'gnome-extension-off': () => [
    'The extension through which GNOME tells which window is in front is turned off.',
    'Open the app “Extensions”, and turn on extensions, and Matterline among them.',
  ],
  'gnome-extension-failed': () => [
    'GNOME could not start the extension through which it tells which window is in front.',
    `${REINSTALL} Then sign out of this computer and in again.`,
  ],
  'gnome-extension-outdated': () => [
    'The extension through which GNOME tells which window is in front is for another version of GNOME.',
    `${REINSTALL} Then sign out of this computer and in again.`,
  ],
  'kwin-unreached': () => ['KWin, the window manager of Plasma, cannot be reached from the helper.', SIGN_IN_AGAIN],
  'kwin-script-refused': () => [
    'KWin, the window manager of Plasma, does not tell which window is in front.',
    `${SIGN_IN_AGAIN} If that does not help: ${SIGN_IN_TO_X11}`,
  ],
  'macos-part-of-starter': () => [
    'macOS takes the helper for a part of the program that started it, which may not see windows.',
    `${REINSTALL} From then on macOS itself starts it, and asks for Matterline alone.`,
  ],
  'macos-not-allowed': ({ listedAs }) => [
    'macOS does not let Matterline see windows yet.',
    `Open System Settings, choose “Privacy & Security”, then “Accessibility”, and turn on “${listedAs}”. Where it is on already, turn it off and on again.`,
  ],
  'macos-nobody-tells': () => [
    'Only a helper that records can tell whether macOS lets it see windows, and none says so.',
    'Restart the browser, and check again.',
  ],
  'macos-login-not-taken-up': () => [
    'macOS has not taken it up, or has it switched off: the helper is then a part of the browser, and sees nothing.',
    'Open System Settings, choose “General”, then “Login Items & Extensions”, and allow Matterline. Then install the helper again.',
  ],
  'no-login-manager': () => [
    'This system has no login manager to tell of them. Time at a locked screen ends only when you are idle.',
    NOTHING_TO_DO,
  ],
  'no-system-bus': () => [
    'This system has no message bus to tell of them. Time at a locked screen ends only when you are idle.',
    NOTHING_TO_DO,
  ],
  'microphone-not-wanted': () => [
    'They are not noticed.',
    'To change that, turn on “Notice calls by the microphone” on this page.',
  ],
  'no-sound-server': () => [
    'Nothing here tells which programs use the microphone. A call counts only while its own window is in front.',
    `${ADMINISTRATOR} for PulseAudio, or for PipeWire with pipewire-pulse.`,
  ],
  'microphone-not-told': () => [
    'Nothing here tells which programs use the microphone. A call counts only while its own window is in front.',
    NOTHING_TO_DO,
  ],
} satisfies Partial<ByCode<Trouble, TroubleWords>>;
