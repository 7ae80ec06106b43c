import type { Com, Dispatch, Value } from './com.ts';

/** What Outlook says of its window in front: the window's own title, and the subject of the one message chosen in it. */
export interface Selected {
  caption: string;
  /** Null where none, or more than one, is chosen, or something else than a message. */
  subject: string | null;
}

/** OlObjectClass: an Explorer is a main window; an Inspector, which has its subject in its title, is 35. */
const EXPLORER = 34;
/** OlObjectClass: mail, posts, and requests for and answers about meetings; no appointment, contact, task or note. */
const MESSAGES: readonly number[] = [43, 45, 53, 54, 55, 56, 57];

/**
 * Reads from the Outlook that runs, through its own object model, what is chosen in its window in front. Nothing of a
 * message is asked but its kind and its subject, neither of which Outlook's guard of its object model keeps back.
 * @returns null where its window in front is no main window
 * @throws ComError where Outlook does not run, does not answer now, or is another user's or an administrator's
 */
export function readSelected(com: Com): Selected | null {
  const held: Dispatch[] = [];
  const hold = (value: Value): Dispatch | null => {
    if (value?.kind !== 'object') return null;
    held.push(value.object);
    return value.object;
  };
  const numberOf = (object: Dispatch, name: string) => {
    const value = com.get(object, name);
    return value?.kind === 'number' ? value.number : null;
  };
  const textOf = (object: Dispatch, name: string) => {
    const value = com.get(object, name);
    return value?.kind === 'text' ? value.text : '';
  };
  try {
    const application = com.activeObject('Outlook.Application');
    held.push(application);
    const window = hold(com.get(application, 'ActiveWindow'));
    if (window === null || numberOf(window, 'Class') !== EXPLORER) return null;
    const caption = textOf(window, 'Caption');
    const selection = hold(com.get(window, 'Selection'));
    if (selection === null || numberOf(selection, 'Count') !== 1) return { caption, subject: null };
    const item = hold(com.get(selection, 'Item', 1));
    const kind = item === null ? null : numberOf(item, 'Class');
    if (item === null || kind === null || !MESSAGES.includes(kind)) return { caption, subject: null };
    return { caption, subject: textOf(item, 'Subject') };
  } finally {
    for (const object of held.reverse()) com.release(object);
  }
}
