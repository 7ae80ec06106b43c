import type { ClioTrouble } from '../../messages/views.ts';
import { accountKey, type Connection, type Entry } from '../../timeline/index.ts';

/** Null where an entry was reviewed for the user and account that are connected; else for whom the connection is. */
function otherSender(entry: Entry, connection: Connection): ClioTrouble | null {
  const { user, account } = connection;
  const elsewhere = (entry.account ?? accountKey(connection)) !== accountKey(connection);
  if (entry.user === user.id && !elsewhere) return null;
  return { kind: 'other-user', name: user.name, account: elsewhere ? account.name : null };
}

/** The entries that may go out under a connection's name, and what is to be said where some may not. */
export function reviewedFor(
  entries: readonly Entry[],
  connection: Connection,
): { own: Entry[]; trouble: ClioTrouble | null } {
  const own: Entry[] = [];
  let trouble: ClioTrouble | null = null;
  for (const entry of entries) {
    const other = otherSender(entry, connection);
    if (other) trouble = other;
    else own.push(entry);
  }
  return { own, trouble };
}
