import type { browser } from '../../platform.ts';

/** Among windows of every kind: without that, Chromium leaves out those of web applications and of its own tools. */
const AMONG = { populate: false, windowTypes: ['normal', 'popup', 'app', 'devtools', 'panel'] };

/**
 * Whether one of this profile's own ordinary windows has the focus now. A private window is none, also where the
 * browser lets this extension into those; nor is one of another profile or a guest's, of which nothing is told here.
 * Needs no permission.
 */
export async function ownWindowInFront({ windows }: Pick<typeof browser, 'windows'>): Promise<boolean> {
  try {
    const window = await windows.getLastFocused(AMONG);
    return window.focused && !window.incognito;
  } catch {
    // This profile has no window, or the browser leaves this question open: then none is known to be its own.
    return false;
  }
}
