import type { Away, Blind, PrivateRule } from '../../../shared/index.ts';

const AWAY: Readonly<Record<Away, string>> = {
  idle: 'nobody touched keyboard or mouse',
  locked: 'the screen is locked',
  asleep: 'the computer sleeps',
  paused: 'recording is paused',
  excluded: 'what is in front is excluded',
  stopped: 'recording has stopped',
};

const BLIND: Readonly<Record<Blind, string>> = {
  clock: 'the clock was set',
  wayland: 'this desktop tells of no windows',
  permission: 'the system does not let the helper see this',
  remote: 'another computer is shown',
  display: 'no display is reached',
  observer: 'the desktop does not answer',
};

const LEFT_OUT: Readonly<Record<PrivateRule | 'unchecked-window', string>> = {
  'private-window': 'a private window of a browser',
  'tor-browser': 'Tor Browser',
  'password-manager': 'a password manager',
  'unchecked-window': 'a title: whether this browser window is private cannot be told here',
};

const localTime = (at: number) => new Date(at).toLocaleTimeString('en-GB');

/** What `watch` writes of what it sees, each as the rest of a line that begins with its time. */
export const watching = {
  at: (at: number, what: string) => `${localTime(at)}  ${what}`,
  window: (app: string, title: string) => `${app}  ${title}`,
  noWindow: '(no window in front)',
  away: (why: Away, since: number | undefined) =>
    `(away: ${AWAY[why]}${since === undefined ? '' : `, since ${localTime(since)}`})`,
  blind: (why: Blind) => `(cannot see: ${BLIND[why]})`,
  microphone: (line: string, app: string) => `${line}  (microphone: ${app})`,
  /** @param rule one that is always on, or the place of the attorney's own in the list, from 1 */
  leftOut: (rule: keyof typeof LEFT_OUT | number, app: string) =>
    `(left out: ${typeof rule === 'number' ? `your exclusion number ${rule}` : LEFT_OUT[rule]}; ${app})`,
};
