import { readFirmSettings } from './read-settings.ts';
import type { FirmSettings } from './settings.ts';
import { instantOf, isCredential, lineOf } from './setup-file.ts';

/** Somebody of the firm for whom time is posted under another account's connection. */
export interface Colleague {
  name: string;
  /** Her address, in Clio as well where the external user id is not set. */
  email: string;
  /** The external user id: her id as a Clio user, where the administrator set it. It counts before the address. */
  userId: number | null;
}

/** One account's connection, made for one colleague. Whoever has it acts in Clio as `as`. */
export interface Shared {
  /** Epoch milliseconds. */
  made: number;
  region: NonNullable<FirmSettings['region']>;
  clientId: string;
  clientSecret: string;
  refreshToken: string;
  account: { id: number; name: string };
  /** The Clio user whose connection it is. */
  as: { id: number; name: string; email: string };
  colleague: Colleague;
}

const isId = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** What an opened file of a shared connection holds, or null where a part that is needed is not there. */
export function readShared(content: unknown): Shared | null {
  const { made, region, clientId, clientSecret, refreshToken, ...rest } = fieldsOf(content);
  const [account, as, colleague] = [fieldsOf(rest.account), fieldsOf(rest.as), fieldsOf(rest.colleague)];
  const place = readFirmSettings({ region }).settings.region;
  const tokens = typeof refreshToken === 'string' && /^[\x21-\x7e]{1,8192}$/.test(refreshToken);
  if (!place || !isCredential(clientId) || !isCredential(clientSecret) || !tokens) return null;
  if (!isId(account.id) || !isId(as.id)) return null;
  const { userId } = colleague;
  const email = lineOf(colleague.email);
  // Without either nobody could be found, and time would go nowhere.
  if (userId !== null && !isId(userId)) return null;
  if (userId === null && email === '') return null;
  return {
    made: instantOf(made),
    region: place,
    clientId,
    clientSecret,
    refreshToken,
    account: { id: account.id, name: lineOf(account.name) },
    as: { id: as.id, name: lineOf(as.name), email: lineOf(as.email) },
    colleague: { name: lineOf(colleague.name), email, userId },
  };
}

/** A Clio user as far as finding the colleague among them goes. */
export interface FirmUser {
  id: number;
  name: string;
  email: string;
  enabled: boolean;
}

/** The Clio user for whom a colleague's time is posted, or why there is none. `several`: the address does not decide. */
export type FoundColleague<U extends FirmUser = FirmUser> =
  | { found: U }
  | { found: null; why: 'nobody' | 'several' }
  | { found: null; why: 'disabled'; user: U };

/** Capitals do not tell two addresses apart in Clio, and must not here. */
const folded = (email: string) => email.trim().normalize('NFKC').toLowerCase();

/** Finds the colleague among the firm's users: by the external user id where it is set, else by the e-mail address. */
export function findColleague<U extends FirmUser>(
  { email, userId }: Pick<Colleague, 'email' | 'userId'>,
  users: readonly U[],
): FoundColleague<U> {
  const matches =
    userId === null
      ? users.filter((user) => user.email !== '' && folded(user.email) === folded(email))
      : users.filter(({ id }) => id === userId);
  const able = matches.filter(({ enabled }) => enabled);
  const [one, second] = able.length > 0 ? able : matches;
  if (!one) return { found: null, why: 'nobody' };
  if (second && able.length > 0) return { found: null, why: 'several' };
  return one.enabled ? { found: one } : { found: null, why: 'disabled', user: one };
}
