import type { WantedScope } from '../clio/index.ts';
import type { Properties } from '../timeline/index.ts';
import type { ClioTrouble } from './views.ts';

/** The connection's properties, and what they are checked against. */
export interface PropertiesView extends Properties {
  /** The account's categories; null while Clio was not asked for them, or may not be. */
  categories: { id: number; name: string }[] | null;
  /** Those that the firm set, by name; one that it locked cannot be changed here. */
  firm: { [N in keyof Properties]?: 'set' | 'locked' };
}

/** What a look at the firm's application found: the scopes that are not ticked, or why nothing can be told. */
export type ApplicationCheck = { ok: true; missing: WantedScope[] } | { ok: false; trouble: ClioTrouble };

/** What came of a wish to connect. */
export type ConnectResult = { ok: true } | { ok: false; trouble: ClioTrouble };

/** What pages ask of the worker to connect, to sign in again, and to sync. */
export interface SignInCalls {
  'connection.make': {
    params: { region: string; clientId: string; clientSecret: string };
    value: ConnectResult;
  };
  /** Clio's page that ends with a code to copy; null for a region that is not known. */
  'connection.approval': { params: { region: string; clientId: string }; value: string | null };
  'connection.paste': {
    params: { region: string; clientId: string; clientSecret: string; code: string };
    value: ConnectResult;
  };
  /** Signs in again with what is kept: through Clio's window, or with a code that was copied from Clio's page. */
  'connection.renew': { params: { code?: string }; value: ConnectResult };
  'connection.remove': { params: Record<string, never>; value: null };
  'sync.now': { params: Record<string, never>; value: null };
}

/** What pages ask of the worker about the account's properties and the firm's application. */
export interface ConnectionCalls {
  'properties.read': { params: Record<string, never>; value: PropertiesView };
  /** Clio's page that ends with a code to copy, for the connection that is kept; null without one. */
  'connection.approvalAgain': { params: Record<string, never>; value: string | null };
  /** Asks Clio for something of each scope, as the connected account. */
  'application.check': { params: Record<string, never>; value: ApplicationCheck };
  /** Before there is a connection: whether Clio knows the client id and secret; null where it does. */
  'application.tryClient': {
    params: { region: string; clientId: string; clientSecret: string };
    value: ClioTrouble | null;
  };
}
