import { provision } from './provision.mjs';

/** What a test on a real desktop needs. */
const NEEDED = ['chromium', 'xvfb', 'openbox', 'xdotool', 'x11-utils', 'xterm', 'scrot'] as const;

/** Why tests on a real desktop cannot run here, or null when they can. Nothing is installed by asking. */
export function desktopMissing(): string | null {
  if (process.platform !== 'linux') return `real X11 windows need Linux; this is ${process.platform}`;
  const missing = provision(null, NEEDED);
  return missing.length === 0 ? null : `not installed: ${missing.join(', ')}`;
}
