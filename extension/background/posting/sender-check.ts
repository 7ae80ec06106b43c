import { type Client, type Problem, whoAmI } from '../../clio/index.ts';
import type { ClioTrouble } from '../../messages/views.ts';
import type { Connection } from '../../timeline/index.ts';
import { colleagueAmong } from '../connection/shared.ts';

/** Whether time may go out: yes; Clio could not be asked; or not for the one for whom it was reviewed. */
export type SenderCheck = { ok: true } | { ok: false; problem: Problem } | { ok: false; trouble: ClioTrouble };

/** What Clio said is believed for so long, by the worker that asked. Milliseconds. */
const TRUSTED_FOR_MS = 5 * 60_000;

/**
 * Makes sure, before anything is posted, that the token is the user's of whom the connection says so, in that account;
 * and of a shared connection, that the colleague is still a user for whom time may be kept.
 */
export function createSenderCheck(now: () => number) {
  let good: { connection: string; at: number } | null = null;

  /** A clock that was set back says nothing of how long ago it was. */
  const isRecent = (at: number): boolean => Math.abs(now() - at) < TRUSTED_FOR_MS;

  /** The same connection, made once; a new one is asked about anew. */
  const nameOf = ({ account, user, shared, connectedAt }: Connection) =>
    JSON.stringify([account.id, user.id, shared?.as.id, connectedAt]);

  return async (client: Client, connection: Connection): Promise<SenderCheck> => {
    const name = nameOf(connection);
    if (good?.connection === name && isRecent(good.at)) return { ok: true };
    // When it was made, Clio was asked all this.
    if (isRecent(connection.connectedAt)) return { ok: true };
    const self = await whoAmI(client);
    if (!self.ok) return self;
    const holder = connection.shared?.as ?? connection.user;
    if (self.value.id !== holder.id || self.value.account.id !== connection.account.id)
      return {
        ok: false,
        trouble: { kind: 'other-user', name: self.value.name, account: self.value.account.name },
      };
    if (connection.shared) {
      const { email, userId } = connection.shared;
      const found = await colleagueAmong(client, { name: connection.user.name, email, userId });
      if (!found.ok) return found;
      // The colleague’s address is another user’s by now: what was reviewed was reviewed for the user before.
      if (found.user.id !== connection.user.id)
        return { ok: false, trouble: { kind: 'other-user', name: found.user.name, account: null } };
    }
    good = { connection: name, at: now() };
    return { ok: true };
  };
}
