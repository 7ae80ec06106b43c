import { capped, oneLine } from './text.ts';

/** Characters of a title that a narrative takes over at most. */
const MAX_LENGTH = 80;
const VERSION =
  /[\s_]*(?:[([]?\b(?:v|ver|version|rev)\.?[\s_]?\d{1,3}(?:\.\d{1,3})*[)\]]?|\(\d{1,2}\)|[-–]?[\s_]+(?:copy|final))$/iu;
const COPY_OF = /^copy of\s+/i;
/** Pictures, and the marks that only change how a picture looks. */
const PICTURES = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{1F1E6}-\u{1F1FF}\uFE0E\uFE0F\u20E3]+/gu;
const EDGES = /^[\s\-–—_|:;,.·=\\/()?!]+|[\s\-–—_|:;,.·=\\/(?!]+$/gu;
/** What is left hanging where a number stood. */
const HANGING = /^(?:(?:and|re|for|und)\s+)+|(?:\s+(?:and|re|for|of|in|with|und))+$/giu;
const MAILBOX =
  /^(?:inbox|posteingang|bo[iî]te de réception|bandeja de entrada|sent(?: items| mail)?|drafts?|outbox|archive|junk(?: e-?mail)?|deleted items|trash|mail|calendar|contacts|people|tasks|home|search(?: results)?)$/iu;
const SAYS_NOTHING =
  /^(?:inbox|sent(?: items| mail)?|drafts?|outbox|archive|junk(?: e-?mail)?|mail|calendar|contacts|tasks|home|new tab|start|untitled(?: document| spreadsheet| presentation)?|document ?\d*|book ?\d*|presentation ?\d*|unbenannt|ohne titel|sans titre|search(?: results)?|downloads|desktop|documents|pictures|activities|activity|calls|files|chat|new message|compose|loading|open|save as|print|settings|options|main menu|query|login|sign in)$/iu;

/** How much is unread, as it stands behind a mailbox's name. */
const UNREAD = /\s*\([\d.,]{1,6}\+?\)$/;

/** The name of a mailbox without what changes with every message; any other name as it is. */
export function withoutUnread(name: string): string {
  const bare = name.replace(UNREAD, '');
  return MAILBOX.test(bare) ? bare : name;
}

/** Whether what a mail program shows is a list of messages, and none of them. */
export function isMailbox(name: string, reply: boolean): boolean {
  return !reply && (name === '' || MAILBOX.test(name));
}

/**
 * A name of something as it may stand in a narrative: one line, no version, no square brackets (those are for blanks),
 * no semicolons (those stand between tasks), no pictures. Empty where the name says nothing.
 * @param isWritten whether somebody wrote it as the subject of a message: then any word says something
 */
export function subjectOf(text: string, isWritten = false): string {
  const plain = text.replaceAll('_', ' ').replaceAll('[', '(').replaceAll(']', ')').replaceAll(';', ',');
  let name = oneLine(plain.replace(PICTURES, ' ')).replace(COPY_OF, '');
  // Versions pile up: "Brief v3 FINAL (2)".
  for (let shorter = name.replace(VERSION, ''); shorter !== name && shorter.trim() !== ''; ) {
    name = shorter;
    shorter = name.replace(VERSION, '');
  }
  name = name.replace(EDGES, '').replace(HANGING, '').replace(EDGES, '');
  if (name.endsWith(')') && !name.includes('(')) name = name.slice(0, -1).trimEnd();
  const silent = !/[\p{L}\p{N}]/u.test(name) || (!isWritten && SAYS_NOTHING.test(name));
  return silent ? '' : capped(name, MAX_LENGTH);
}
