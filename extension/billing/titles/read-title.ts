import { type Purpose, purposeOf, purposeOfFile, withoutEnding } from './programs.ts';
import { oneLine } from './text.ts';

/** A title taken apart. */
export interface ReadTitle {
  /** What remains once programs, states, marks and file endings are gone. */
  parts: string[];
  /** What the window is for; null where nothing tells. */
  purpose: Purpose | null;
  /** It cannot be written to now, whatever the program can. */
  readOnly: boolean;
  /** The title begins as a reply or a forwarded message does. */
  reply: boolean;
}

const FLICKER = /^(?:[*●•◦○◉\u2800-\u28ff]\s*|\([\d.,]{1,6}\+?\)\s*|\[\d{1,5}\+?\]\s*)+/u;
const REPLY = /^(?:(?:re|fwd?|aw|wg|tr|sv|vs|rv|antw|ref)\s*(?:\[\d+\]|\(\d+\))?\s*:\s*)+/iu;
/** A library's name before a document's, as document systems write it. */
const LIBRARY = /^[A-Z][A-Z0-9_]+!\s*/;
const DOCUMENT_ID = /(?<![\d-])\d{4}-\d{4}-\d{4}(?![\d-])(?:\s*v\.?\s?\d+)?/gi;
const READ_ONLY =
  /^(?:read-only|protected view|schreibgeschützt|geschützte ansicht|lecture seule|mode protégé|s[oó]lo lectura|vista protegida)$/iu;
const READ_ONLY_REMARK =
  /\s*[[(](?:read-only|protected view|schreibgeschützt|geschützte ansicht|lecture seule|mode protégé|s[oó]lo lectura|vista protegida)[\])]/giu;
const STATE =
  /^(?:compatibility mode|saved(?: to .*)?|autosaved?|autorecovered|recovered|work|personal|profile \d+|\d+ new items?|unsaved|modified|edited)$/i;
const STATE_REMARK = /\s*[[(](?:compatibility mode|autosaved?|autorecovered|recovered|secured)[\])]/gi;
const ADDRESS = /^[^\s@]+@[^\s@]+$/;
const LOOSE_SEPARATOR = /^[\s\-–—|·]+/u;
const SEPARATOR = / (?:[-–—|·] )+/u;
/**
 * Takes a title apart, from its end: browser, then the site in it, then what they show. What stands further in tells
 * more of what the window is for than what stands outside, and that more than the program's own name.
 */
export function readTitle(title: string, app: string): ReadTitle {
  const text = oneLine(title).replace(FLICKER, '');
  const reply = REPLY.test(text);
  const parts = text
    .replace(REPLY, '')
    .replace(LOOSE_SEPARATOR, '')
    .replace(LIBRARY, '')
    .replace(DOCUMENT_ID, ' ')
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter(Boolean);
  let inner: Purpose | null = null;
  let readOnly = false;
  const own = purposeOf(app);
  for (let last = parts.at(-1); last !== undefined; last = parts.at(-1)) {
    const named = purposeOf(last);
    // All of a title is no other program's name, but may be a document that is called like one.
    const alone: boolean = parts.length === 1 && inner === null && own !== null && own !== 'browser';
    const purpose: Purpose | null = alone && named !== own ? null : named;
    // The name of whoever owns a mailbox stands before the program: "Mail - Jane Doe - Outlook".
    const owner = inner === 'mail' && parts.at(-2)?.toLowerCase() === 'mail';
    // A firm's own mail has the firm's name: "jdoe@firm.example - Firm Mail".
    const firmMail = / mail$/i.test(last) && ADDRESS.test(parts.at(-2) ?? '');
    if (owner) parts.pop();
    else if (firmMail) inner = 'mail';
    else if (READ_ONLY.test(last)) readOnly = true;
    // Once the program is known, the next part may be a document that is called like another: "Notes - Word".
    else if (purpose !== null && (inner === null || purpose === inner)) inner = purpose === 'browser' ? null : purpose;
    else if (!STATE.test(last) && !ADDRESS.test(last) && last.toLowerCase() !== app.trim().toLowerCase()) break;
    parts.pop();
  }
  // Some sites name themselves first.
  const [first = ''] = parts;
  const site = parts.length > 0 ? purposeOf(first) : null;
  if (site === 'docket' || site === 'filing' || site === 'research') {
    inner = site;
    parts.shift();
  }
  const purpose = inner ?? purposeOfFile(text) ?? own;
  return {
    parts: parts
      .map((part) => {
        const writable = part.replace(READ_ONLY_REMARK, '');
        if (writable !== part) readOnly = true;
        return withoutEnding(writable.replace(STATE_REMARK, '')).trim();
      })
      .filter(Boolean),
    purpose,
    readOnly,
    reply,
  };
}
