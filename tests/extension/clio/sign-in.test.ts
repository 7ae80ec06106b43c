import { describe, expect, it } from 'vitest';
import {
  deauthorize,
  exchangeCode,
  newAuthorization,
  readRedirect,
  refreshTokens,
} from '../../../extension/clio/index.ts';
import { broken, html, json, NOON, type Script, scripted, US } from './scripted.ts';

const redirectUri = 'https://abc.chromiumapp.org/clio';
const credentials = { clientId: 'key', clientSecret: 'secret' };
const given = { token_type: 'bearer', access_token: 'access', expires_in: 2_592_000, refresh_token: 'refresh' };

function door(script: Script) {
  const { fetch, seen } = scripted(script);
  return { door: { region: US, fetch, now: () => NOON }, seen };
}

describe('a sign-in', () => {
  it('opens the region’s page, comes back after a no, and never uses a state twice', () => {
    const first = newAuthorization({ region: US, clientId: 'key', redirectUri });
    const url = new URL(first.url);
    expect(url.origin + url.pathname).toBe('https://app.clio.com/oauth/authorize');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: 'code',
      client_id: 'key',
      redirect_uri: redirectUri,
      state: first.state,
      redirect_on_decline: 'true',
    });
    expect(first.state).toMatch(/^[0-9a-f]{32}$/);
    expect(newAuthorization({ region: US, clientId: 'key', redirectUri }).state).not.toBe(first.state);
  });

  const back = (query: string) => `${redirectUri}${query}`;
  const cases: [string, string, unknown][] = [
    ['a code', back('?code=c1&state=s'), { ok: true, code: 'c1' }],
    ['a code with a fragment behind it', back('?code=c1&state=s#_=_'), { ok: true, code: 'c1' }],
    ['a no', back('?error=access_denied&state=s'), { ok: false, why: 'declined' }],
    ['another state', back('?code=c1&state=t'), { ok: false, why: 'wrong-state' }],
    ['no state', back('?code=c1'), { ok: false, why: 'wrong-state' }],
    ['two states', back('?code=c1&state=s&state=t'), { ok: false, why: 'wrong-state' }],
    ['state and code in the fragment', back('#code=c1&state=s'), { ok: false, why: 'wrong-state' }],
    ['no code', back('?state=s'), { ok: false, why: 'no-code' }],
    ['two codes', back('?code=c1&code=c2&state=s'), { ok: false, why: 'no-code' }],
    ['an unknown error', back('?error=server_error&state=s'), { ok: false, why: 'no-code' }],
    ['an error beside a code', back('?error=server_error&code=c1&state=s'), { ok: false, why: 'no-code' }],
    ['another host', 'https://abd.chromiumapp.org/clio?code=c1&state=s', { ok: false, why: 'foreign-redirect' }],
    ['another path', `${redirectUri}/?code=c1&state=s`, { ok: false, why: 'foreign-redirect' }],
    ['another scheme', 'http://abc.chromiumapp.org/clio?code=c1&state=s', { ok: false, why: 'foreign-redirect' }],
    ['another port', 'https://abc.chromiumapp.org:444/clio?code=c1&state=s', { ok: false, why: 'foreign-redirect' }],
    ['a user name', 'https://x@abc.chromiumapp.org/clio?code=c1&state=s', { ok: false, why: 'foreign-redirect' }],
    ['no address', 'about', { ok: false, why: 'foreign-redirect' }],
  ];
  it.each(cases)('reads the way back: %s', (_, address, outcome) => {
    expect(readRedirect(address, { redirectUri, state: 's' })).toEqual(outcome);
  });

  it('is never completed by an empty state', () => {
    expect(readRedirect(back('?code=c1&state='), { redirectUri, state: '' })).toEqual({
      ok: false,
      why: 'wrong-state',
    });
  });
});

describe('tokens', () => {
  it('come for a code, with secrets in the body alone and a time of expiry by what Clio said', async () => {
    const { door: at, seen } = door(json(given));
    expect(await exchangeCode(at, credentials, { code: 'c1', redirectUri })).toEqual({
      ok: true,
      value: { accessToken: 'access', refreshToken: 'refresh', expiresAt: NOON + 2_592_000_000 },
    });
    expect(seen[0]?.url).toBe('https://app.clio.com/oauth/token');
    expect(Object.fromEntries(new URLSearchParams(seen[0]?.body))).toEqual({
      client_id: 'key',
      client_secret: 'secret',
      grant_type: 'authorization_code',
      code: 'c1',
      redirect_uri: redirectUri,
    });
  });

  it('are renewed with the refresh token, which goes on where Clio sends none and gives way where it does', async () => {
    const { refresh_token: _, ...without } = given;
    const kept = await refreshTokens(door(json(without)).door, credentials, 'old');
    expect(kept).toMatchObject({ ok: true, value: { accessToken: 'access', refreshToken: 'old' } });
    const rotated = await refreshTokens(door(json(given)).door, credentials, 'old');
    expect(rotated).toMatchObject({ ok: true, value: { refreshToken: 'refresh' } });
  });

  const oauth = (error: string, status: number) => json({ error, error_description: 'Words.' }, status);
  const cases: [string, Script, unknown][] = [
    ['a withdrawn authorisation', oauth('invalid_grant', 400), { kind: 'sign-in' }],
    ['a wrong secret', oauth('invalid_client', 401), { kind: 'wrong-client' }],
    ['a bad request', oauth('invalid_request', 400), { kind: 'no-access', reason: 'Words.' }],
    ['Clio in trouble', html(502), { kind: 'retry' }],
    ['a broken connection', broken(), { kind: 'network' }],
    ['too many requests', json({}, 429, { 'retry-after': '9' }), { kind: 'limit', until: NOON + 9_000 }],
    [
      'too many requests, with a wait beyond reason',
      json({}, 429, { 'retry-after': '999999999' }),
      { kind: 'limit', until: NOON + 3_600_000 },
    ],
    ['the firewall', html(403), { kind: 'firewall' }],
    ['a page where tokens should be', html(200), { kind: 'on-the-way', status: 200 }],
    ['a token that no header can hold', json({ ...given, access_token: 'a\r\nX: y' }), { kind: 'unreadable' }],
    ['another kind of token', json({ ...given, token_type: 'mac' }), { kind: 'unreadable' }],
  ];
  it.each(cases)('do not come: %s', async (_, script, problem) => {
    expect(await refreshTokens(door(script).door, credentials, 'old')).toEqual({ ok: false, problem });
  });

  it('are given back, and one whose time is up is not mistaken for given back', async () => {
    const { door: at, seen } = door(() => new Response(null, { status: 204 }));
    expect(await deauthorize(at, 'access')).toEqual({ ok: true, value: null });
    expect(seen[0]?.url).toBe('https://app.clio.com/oauth/deauthorize');
    expect(seen[0]?.headers.get('authorization')).toBe('Bearer access');
    expect(seen[0]?.body).toBe('token=access');
    expect(await deauthorize(door(oauth('invalid_token', 401)).door, 'access')).toEqual({
      ok: false,
      problem: { kind: 'sign-in' },
    });
    expect(await deauthorize(door(broken()).door, 'access')).toEqual({ ok: false, problem: { kind: 'network' } });
  });
});
