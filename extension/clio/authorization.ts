import { parseUrl } from './links.ts';
import type { Region } from './regions.ts';

/** A sign-in about to begin: the page to open, and the state that must come back. */
export interface Authorization {
  url: string;
  state: string;
}

/** Why an address that came back is no sign-in. */
export type RedirectFault =
  /** The attorney said no. */
  | 'declined'
  /** Not the answer to the question that was asked. */
  | 'wrong-state'
  /** Not the address to which Clio was told to return. */
  | 'foreign-redirect'
  /** Neither a code nor a refusal that is known. */
  | 'no-code';

/** The page on which the attorney allows Matterline in. The state is new each time: 128 random bits. */
export function newAuthorization(options: { region: Region; clientId: string; redirectUri: string }): Authorization {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const state = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: options.clientId,
    redirect_uri: options.redirectUri,
    state,
    // Without this a refusal leaves the attorney on Clio's page, and the sign-in never ends.
    redirect_on_decline: 'true',
  });
  return { url: `${options.region.origin}/oauth/authorize?${query}`, state };
}

/**
 * Reads the address to which Clio returned. Scheme, host, port and path must be those asked for, and the state must
 * be there once and be the one sent; only then is anything else looked at. Fragments are ignored.
 */
export function readRedirect(
  address: string,
  expected: { redirectUri: string; state: string },
): { ok: true; code: string } | { ok: false; why: RedirectFault } {
  const url = parseUrl(address);
  const home = parseUrl(expected.redirectUri);
  const same =
    url !== null &&
    home !== null &&
    (['protocol', 'username', 'password', 'host', 'pathname'] as const).every((part) => url[part] === home[part]);
  if (!same) return { ok: false, why: 'foreign-redirect' };

  const only = (name: string) => {
    const values = url.searchParams.getAll(name);
    return values.length === 1 ? (values[0] ?? '') : '';
  };
  if (expected.state === '' || only('state') !== expected.state) return { ok: false, why: 'wrong-state' };
  if (only('error') === 'access_denied') return { ok: false, why: 'declined' };
  const code = only('code');
  return code === '' || url.searchParams.has('error') ? { ok: false, why: 'no-code' } : { ok: true, code };
}

/** The longest code that is taken for one. */
const MAX_CODE_LENGTH = 2_000;

/**
 * The code that a person copied from Clio's page, alone or within the page's whole address; null when it is neither.
 * @param page where that page is
 */
export function readCode(pasted: string, page: string): string | null {
  const text = pasted.trim();
  const home = parseUrl(page);
  const url = parseUrl(text);
  const within = url && home && url.origin === home.origin && url.pathname === home.pathname;
  const code = within ? (url.searchParams.get('code') ?? '') : text;
  return code.length <= MAX_CODE_LENGTH && /^[\w.~+/=-]+$/.test(code) ? code : null;
}
