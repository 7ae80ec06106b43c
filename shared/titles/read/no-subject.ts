import { foldedWords } from '../fold/words.ts';
import { MODULES } from '../wording/mailboxes.ts';
import { foldedSet } from '../wording/wording.ts';
import type { PieceKind } from './parts.ts';
import { readTitle } from './read-title.ts';

const MODULE = foldedSet(MODULES);
/** What may name a mail program in a title, the most telling first. */
const NAMING: readonly PieceKind[] = ['site', 'program'];

/**
 * The mail program in whose window no message is named, but a folder or nothing, as its main window or its page in a
 * browser does not say which message is read: "Inbox - jane@firm.example - Outlook". Null for every other window, that of
 * a calendar among them.
 * @returns its name as the title has it, or else the program's as the system has it
 */
export function mailWithoutSubject(title: string, app: string): string | null {
  const { purpose, shows, robot, talk, subject, pieces } = readTitle(title, app);
  if (purpose !== 'mail' || robot !== null || talk !== null || (shows !== 'mailbox' && shows !== 'nothing'))
    return null;
  const textOf = ({ start, end }: { start: number; end: number }) => title.slice(start, end);
  const named = [...subject, ...pieces.filter(({ kind }) => kind === 'mailbox')];
  if (named.some((part) => MODULE.has(foldedWords(textOf(part))))) return null;
  for (const naming of NAMING) {
    const found = pieces.findLast(({ kind }) => kind === naming);
    if (found) return textOf(found).trim();
  }
  return app;
}
