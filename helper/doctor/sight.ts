import type { Blind, Finding, Trouble } from '../../shared/index.ts';
import type { ActiveWindow, Observer } from '../observe/index.ts';
import { ok, wrong } from './finding.ts';

/** An observer says something within moments, or within seconds that nobody answers it; one that does not is stuck. */
const FIRST_EVENT_TIMEOUT_MS = 12_000;
const NEVER_IDLE_MS = 86_400_000;

/** What is wrong where the observer knows nothing better. */
const TROUBLES: Record<Blind, Trouble> = {
  clock: { code: 'clock-set-back' },
  wayland: { code: 'session-hides-windows' },
  permission: { code: 'system-forbids' },
  remote: { code: 'remote-desktop' },
  display: { code: 'no-display' },
  observer: { code: 'no-window-manager' },
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
  return wrong({ code: why === 'observer' ? 'window-manager' : 'display' }, help?.[why] ?? TROUBLES[why]);
}

/** Looks whether the window in front can be seen from here, without a word of what it shows. */
export async function sightFindings(observer: Observer): Promise<Finding[]> {
  const seen = await firstWord(observer);
  const { name, help } = observer;
  await observer.stop();
  if (!seen) return [wrong({ code: 'display' }, { code: 'observer-silent' })];
  if (seen.kind === 'blind') return [blindFinding(seen.why, help)];
  // Not being able to read one window is no fault of the system: it may have no title, or none may be open.
  const codes = ['display', 'window-manager', seen.title === '' ? 'no-titled-window' : 'title-readable'] as const;
  return [...codes.map((code) => ok({ code })), ok({ code: 'observer', name })];
}
