import { UNREAD } from '../wording/mailboxes.ts';
import { PAGE_OF, PAGE_WORDS } from '../wording/numbering.ts';
import { RESULTS } from '../wording/searches.ts';
import { LAST_CHANGED, READ_ONLY, STATES } from '../wording/states.ts';
import { anyWording, foldedSet } from '../wording/wording.ts';
import type { PieceKind } from './parts.ts';

export const READ_ONLY_WORDS = foldedSet(READ_ONLY);
export const STATE_WORDS = foldedSet(STATES);
/** "Saved to Firm Documents": a place may follow. */
const SAVED_TO = /^(?:saved to|auf .{1,40} gespeichert|enregistre (?:sur|dans)|guardado en) ?.{0,60}$/;
/** "Last Modified: Yesterday at 4:12 PM". */
const CHANGED_ON = new RegExp(`^${anyWording(LAST_CHANGED)} ?: ?.{1,60}$`, 'u');
const UNREAD_PART = new RegExp(`^\\(?\\d{1,6}\\+? ${anyWording(UNREAD)}\\)?!?$|^\\(\\d{1,6}\\+?\\)$`, 'u');
export const RESULTS_PART = new RegExp(
  `^\\(?(?:about |ca\\. |environ )?\\d[\\d.,]{0,12}\\+? ${anyWording(RESULTS)}\\)?$`,
  'u',
);
const PAGE_NUMBER = String.raw`\d{1,5}(?:-\d{1,5})?`;
const OF = anyWording(PAGE_OF);
/** "Page 3 of 12", "3 of 12", "12/40", "page 3". */
export const PAGE_PART = new RegExp(
  `^(?:\\d{1,4} (?:pages|seiten|páginas|paginas)|${anyWording(PAGE_WORDS)} ?${PAGE_NUMBER}(?: ?${OF} ?\\d{1,5})?|${PAGE_NUMBER} ?${OF} ?\\d{1,5}(?: ${anyWording(PAGE_WORDS)})?)$`,
  'u',
);
const TIME = String.raw`\d{1,3}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?`;
export const CLOCK_PART = new RegExp(`^${TIME}(?: ?[/-] ?${TIME})?$`, 'u');
/** How large a page is shown. */
const ZOOM_PART = /^\d{1,4} ?%$/;

/** What a last part is that tells nothing of what the window is about; null for a part that may. */
export function plainKind(part: string): PieceKind | null {
  if (READ_ONLY_WORDS.has(part) || STATE_WORDS.has(part) || SAVED_TO.test(part) || CHANGED_ON.test(part))
    return 'state';
  if (UNREAD_PART.test(part)) return 'counter';
  if (RESULTS_PART.test(part)) return 'results';
  if (PAGE_PART.test(part) || ZOOM_PART.test(part)) return 'page';
  return CLOCK_PART.test(part) ? 'clock' : null;
}
