import * as v from 'valibot';
import { credentialSchema, instantSchema, nameSchema } from './file-schemas.ts';
import { idSchema, valueSchemas } from './schemas.ts';
import type { FirmSettings } from './settings.ts';

/** Somebody of the firm for whom time is posted under another account's connection. */
export interface Colleague {
  name: string;
  /** The colleague's address, in Clio as well where the external user id is not set. */
  email: string;
  /** The external user id: the id of a Clio user, where the administrator set it. It counts before the address. */
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

const sharedSchema = v.object({
  made: instantSchema,
  region: valueSchemas.region,
  clientId: credentialSchema,
  clientSecret: credentialSchema,
  refreshToken: v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,8192}$/)),
  account: v.object({ id: idSchema, name: nameSchema }),
  as: v.object({ id: idSchema, name: nameSchema, email: nameSchema }),
  colleague: v.pipe(
    v.object({ name: nameSchema, email: nameSchema, userId: v.nullable(idSchema) }),
    // Without either nobody could be found, and time would go nowhere.
    v.check(({ email, userId }) => email !== '' || userId !== null),
  ),
});

/** What an opened file of a shared connection holds, or null where a part that is needed is not there. */
export function readShared(content: unknown): Shared | null {
  const file = v.safeParse(sharedSchema, content, { abortEarly: true });
  return file.success ? file.output : null;
}

/** A Clio user as far as finding the colleague among them goes. */
export interface FirmUser {
  id: number;
  name: string;
  email: string;
  enabled: boolean;
}

/**
 * The Clio user for whom a colleague's time is posted, or why there is none. `several`: the address does not decide.
 */
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
