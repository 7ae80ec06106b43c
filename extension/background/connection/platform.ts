import type { Client, Credentials, LimiterMemory, Region, TokenDoor, Tokens } from '../../clio/index.ts';
import type { Connection, Timeline } from '../../timeline/index.ts';
import type { Access, AccessPlatform } from './access.ts';
import type { Vault } from './vault.ts';

/** What a connection needs of the browser. */
export interface ConnectionPlatform extends AccessPlatform {
  /** The address to which Clio sends the attorney back. */
  redirectUri: string;
  /** Opens Clio's page and resolves with the address at the end, or null when it was closed or an error came for it. */
  authorize(url: string): Promise<string | null>;
  /** Whether the browser lets us talk to a host. */
  mayReach(origin: string): Promise<boolean>;
  /** Gives the leave to talk to a host back to the browser, where it can be given back. */
  leave(origin: string): Promise<void>;
  wait(ms: number): Promise<void>;
  /** Keeps what is known of Clio's limit beyond the worker's death. */
  limits: LimiterMemory;
  /** Other matters count from now on. */
  accountChanged(): void;
}

/** Whose a connection is, in which account. */
export type Whose = Pick<Connection, 'region' | 'account' | 'user' | 'defaultCategory' | 'timeZone' | 'shared'>;

/**
 * A client that takes this token while the sign-in is not kept yet, and that of the kept connection after, for as long as
 * the connection is its user's.
 */
export interface SignIn {
  token: string | null;
  /** Whose it is, once it is kept. */
  whose: string | null;
  client: Client;
}

/** What every way to a connection is made of. */
export interface Connecting {
  timeline: Timeline;
  vault: Vault;
  access: Access;
  platform: ConnectionPlatform;
  doorTo(region: Region): TokenDoor;
  signInWith(region: Region, accessToken: string): SignIn;
  /**
   * Ends an access at Clio, where Clio can be reached. A shared one goes on: it would end for all who have it. A lapsed
   * token cannot revoke itself, so a fresh one is got first.
   */
  withdraw(connection: Connection): Promise<void>;
  /**
   * Keeps a connection with its secrets, in the place of any before. Its client knows Clio's clock by now, and goes on.
   */
  keep(credentials: Credentials, tokens: Tokens, whose: Whose, signIn: SignIn): Promise<void>;
}
