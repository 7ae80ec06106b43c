import type { Blind } from '../shared/index.ts';
import { checkInstallation, type Environment, type Finding } from './install/index.ts';
import type { Observer, Seen } from './observe/index.ts';

export interface DoctorParts {
  observer: Observer;
  env: Environment;
  system: NodeJS.Platform;
  node: string;
  say: (line: string) => void;
}

/** An observer says something within moments; one that does not is stuck. */
const FIRST_WORD = 5_000;
const NEVER_IDLE = 86_400_000;
const OLDEST_NODE = [20, 19] as const;

const ADVICE: { [W in Blind]: string } = {
  clock: 'the clock of this computer was set back.',
  wayland: 'this is a Wayland session, which is not there yet. Choose an X11 ("Xorg") session when you log in.',
  permission: 'the system does not allow it.',
  remote: 'a remote desktop is in front.',
  display: 'no X server can be reached. Start this inside the desktop session (is DISPLAY set, and XAUTHORITY right?).',
  observer: 'no window manager says which window is in front, or this system is not there yet.',
};

/** What the observer says first, or null when it says nothing in time. */
function firstWord(observer: Observer): Promise<Seen | null> {
  return new Promise((resolve) => {
    const finish = (seen: Seen | null) => {
      clearTimeout(timer);
      resolve(seen);
    };
    const timer = setTimeout(() => finish(null), FIRST_WORD);
    observer.start((told) => {
      if (told.kind === 'window' || told.kind === 'blind') finish(told);
    }, NEVER_IDLE);
  });
}

function nodeFinding(version: string): Finding {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const right = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  const oldest = OLDEST_NODE.join('.');
  return { what: `Node ${version}`, trouble: right ? null : `it is too old: install Node ${oldest} or newer.` };
}

function sightFindings(seen: Seen | null): Finding[] {
  if (!seen) return [{ what: 'display', trouble: 'the observer says nothing. Restart the desktop session.' }];
  if (seen.kind === 'window') {
    const found = seen.title !== '';
    return [
      { what: 'display', trouble: null },
      { what: 'window manager', trouble: null },
      // Not being able to read one window is no fault of the system: it may have no title, or none may be open.
      { what: found ? 'a window title can be read' : 'no window with a title is in front just now', trouble: null },
    ];
  }
  if (seen.why !== 'observer') return [{ what: 'display', trouble: ADVICE[seen.why] }];
  return [{ what: 'window manager', trouble: ADVICE.observer }];
}

/**
 * Says in plain words what works, what does not and what to do, without a word of any title.
 * Resolves with whether all is well.
 */
export async function doctor({ observer, env, system, node, say }: DoctorParts): Promise<boolean> {
  const seen = await firstWord(observer);
  await observer.stop();
  const findings = [nodeFinding(node), ...sightFindings(seen)];
  if (system === 'linux') findings.push(...checkInstallation(env));
  else findings.push({ what: 'installation', trouble: 'it is not there yet for this system.' });
  for (const { what, trouble } of findings) say(trouble === null ? `ok     ${what}` : `wrong  ${what}: ${trouble}`);
  const wrong = findings.filter(({ trouble }) => trouble !== null).length;
  say(wrong === 0 ? 'All is well.' : `${wrong} thing${wrong === 1 ? '' : 's'} to put right.`);
  return wrong === 0;
}
