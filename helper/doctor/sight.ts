import type { Blind } from '../../shared/index.ts';
import type { ActiveWindow, Help, Observer } from '../observe/index.ts';
import { type Finding, ok, wrong } from './finding.ts';

/** An observer says something within moments, or within seconds that nobody answers it; one that does not is stuck. */
const FIRST_EVENT_TIMEOUT_MS = 12_000;
const NEVER_IDLE_MS = 86_400_000;

/** What is said where the observer knows nothing better. */
const HELP: Record<Blind, Help> = {
  clock: { trouble: 'The clock of this computer was set back.', advice: 'Look whether the time is right now.' },
  wayland: {
    trouble: 'This desktop session does not let programs see the window in front.',
    advice: 'Choose an X11 ("Xorg") session when you log in.',
  },
  permission: {
    trouble: 'The system does not allow it.',
    advice: 'Allow Matterline to see windows in the privacy settings of the system.',
  },
  remote: {
    trouble: 'Another computer’s desktop is in front, and its windows cannot be seen from here.',
    advice: 'Install Matterline on that computer as well to record the work done there.',
  },
  display: { trouble: 'No display can be reached.', advice: 'Start this inside the desktop session.' },
  observer: {
    trouble: 'Nothing says which window is in front.',
    advice: 'Use a desktop with a window manager, on a system that is supported.',
  },
};

/** What the observer says first, or null when it says nothing in time. */
function firstWord(observer: Observer): Promise<ActiveWindow | null> {
  return new Promise((resolve) => {
    const finish = (seen: ActiveWindow | null) => {
      clearTimeout(timer);
      resolve(seen);
    };
    const timer = setTimeout(() => finish(null), FIRST_EVENT_TIMEOUT_MS);
    observer.start((event) => {
      if (event.kind === 'window' || event.kind === 'blind') finish(event);
    }, NEVER_IDLE_MS);
  });
}

/** What is said where nothing can be seen, and what to do about it. */
export function blindFinding(why: Blind, help: Observer['help']): Finding {
  const { trouble, advice } = help?.[why] ?? HELP[why];
  return wrong(why === 'observer' ? 'window manager' : 'display', trouble, advice);
}

/** Looks whether the window in front can be seen from here, without a word of what it shows. */
export async function sightFindings(observer: Observer): Promise<Finding[]> {
  const seen = await firstWord(observer);
  const { name, help } = observer;
  await observer.stop();
  if (!seen) return [wrong('display', 'The observer says nothing.', 'Restart the desktop session.')];
  if (seen.kind === 'blind') return [blindFinding(seen.why, help)];
  // Not being able to read one window is no fault of the system: it may have no title, or none may be open.
  const title = seen.title === '' ? 'no window with a title is in front just now' : 'a window title can be read';
  return [ok('display'), ok('window manager'), ok(title), ok(`seen by: ${name}`)];
}
