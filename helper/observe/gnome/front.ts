import { cleanText } from '../../../shared/index.ts';
import { type ActiveWindow, type FrontWindow, NO_WINDOW } from '../observer.ts';

/** The extension's bus name, its interface and its object. `install` puts the extension there with the same words. */
export const NAME = 'com.matterline.Front';
export const PATH = '/com/matterline/Front';

/** What is in front, and which window that is. */
export interface Front {
  seen: ActiveWindow;
  window?: FrontWindow;
}

const processOf = (value: unknown) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;

/**
 * Reads what the extension tells: application, title, process, number of the window, then application, process and
 * number of the window that it belongs to, and whether it is a dialogue. Null where that is nothing of its.
 * @param shell what the bus alone calls the Shell: another Shell counts its windows anew
 */
export function readFront(body: readonly unknown[], shell: string): Front | null {
  const [app, title, pid, number, ownerApp, ownerPid, ownerNumber, dialogue] = body;
  if (typeof app !== 'string' || typeof title !== 'string' || typeof ownerApp !== 'string') return null;
  if (typeof number !== 'number' || typeof ownerNumber !== 'number' || typeof dialogue !== 'boolean') return null;
  if (number === 0) return { seen: NO_WINDOW };
  const idOf = (of: number) => `gnome-${shell}-${of}`;
  const owner =
    ownerNumber === 0 ? null : { id: idOf(ownerNumber), app: cleanText(ownerApp), pid: processOf(ownerPid) };
  return {
    seen: { kind: 'window', app: cleanText(app), title: cleanText(title) },
    window: { id: idOf(number), pid: processOf(pid), owner, dialogue },
  };
}
