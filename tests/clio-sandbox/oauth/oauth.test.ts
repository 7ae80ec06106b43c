import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClioSandbox, startClioSandbox } from '../index.ts';

let sandbox: ClioSandbox;
let clock = Date.UTC(2026, 5, 1);
const REDIRECT = 'http://127.0.0.1:9/callback';
beforeAll(async () => {
  sandbox = await startClioSandbox({ redirects: [REDIRECT], now: () => clock });
});
afterAll(() => sandbox.close());

type Values = Record<string, string>;
const usual = (): Values => ({
  response_type: 'code',
  client_id: 'sandbox-client',
  redirect_uri: REDIRECT,
  state: 's1',
});

function authorize(values: Values) {
  return fetch(`${sandbox.url}/oauth/authorize?${new URLSearchParams(values)}`);
}

function form(path: string, values: Values, headers: Values = {}) {
  return fetch(sandbox.url + path, { method: 'POST', body: new URLSearchParams(values), headers, redirect: 'manual' });
}

/** Walks through the consent page; gives the address that the browser is sent to, or null when it stays. */
async function consent(answer: 'allow' | 'deny', values: Values = usual()): Promise<URL | null> {
  const page = await (await authorize(values)).text();
  const ticket = /name="ticket" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const reply = await form('/oauth/authorize', { ticket, answer });
  const location = reply.headers.get('location');
  return location === null ? null : new URL(location);
}

async function newCode(values: Values = usual()): Promise<string> {
  return (await consent('allow', values))?.searchParams.get('code') ?? '';
}

const client = { client_id: 'sandbox-client', client_secret: 'sandbox-secret' };
const exchange = (code: string, more: Values = {}) =>
  form('/oauth/token', { ...client, grant_type: 'authorization_code', code, redirect_uri: REDIRECT, ...more });
const refresh = (token: unknown) =>
  form('/oauth/token', { ...client, grant_type: 'refresh_token', refresh_token: String(token) });
const whoAmI = (token: unknown) =>
  fetch(`${sandbox.url}/api/v4/users/who_am_i`, { headers: { authorization: `Bearer ${token}` } });
const bodyOf = async (answer: Response) => (await answer.json()) as Record<string, unknown>;

describe('the consent page', () => {
  it('names the firm, the user and both answers', async () => {
    const page = await (await authorize(usual())).text();
    for (const words of ['Park &amp; Reed LLP', 'Ada Park', 'id="allow"', 'id="deny"']) expect(page).toContain(words);
  });

  it('sends a yes back with a code and the state', async () => {
    const back = await consent('allow');
    expect(back?.origin + (back?.pathname ?? '')).toBe(REDIRECT);
    expect(back?.searchParams.get('state')).toBe('s1');
    expect(back?.searchParams.get('code')).toMatch(/^.{20,}$/);
  });

  it('sends a no back only when redirect_on_decline asks for it', async () => {
    const back = await consent('deny', { ...usual(), redirect_on_decline: 'true' });
    expect(back?.search).toBe('?error=access_denied&state=s1');
    expect(await consent('deny')).toBeNull();
  });

  it('takes one answer for one page', async () => {
    const page = await (await authorize(usual())).text();
    const ticket = /name="ticket" value="([^"]+)"/.exec(page)?.[1] ?? '';
    expect((await form('/oauth/authorize', { ticket, answer: 'allow' })).status).toBe(302);
    expect((await form('/oauth/authorize', { ticket, answer: 'allow' })).status).toBe(400);
  });

  it.each([
    ['an unknown client', { client_id: 'other' }],
    ['an unregistered redirect', { redirect_uri: 'http://127.0.0.1:9/callback/' }],
    ['another response type', { response_type: 'token' }],
    ['an unknown parameter', { scope: 'read' }],
    ['half of a PKCE pair', { code_challenge: 'x'.repeat(43) }],
  ])('refuses %s on its own site', async (_, values) => {
    const answer = await authorize({ ...usual(), ...values });
    expect([answer.status, answer.redirected]).toEqual([400, false]);
  });

  it('shows the code on its own page to programs without an address', async () => {
    const back = await consent('allow', { ...usual(), redirect_uri: `${sandbox.url}/oauth/approval` });
    const page = await (await fetch(back ?? '')).text();
    expect(page).toContain(`<code id="code">${back?.searchParams.get('code')}</code>`);
  });
});

describe('the token endpoint', () => {
  it('gives tokens for a code, good for 30 days', async () => {
    const tokens = await bodyOf(await exchange(await newCode()));
    expect(tokens).toMatchObject({ token_type: 'bearer', expires_in: 2_592_000, refresh_token: expect.any(String) });
    expect((await whoAmI(tokens.access_token)).status).toBe(200);
    clock += 2_592_000_000;
    const late = await whoAmI(tokens.access_token);
    expect([late.status, (await bodyOf(late)).error]).toEqual([401, 'invalid_token']);
  });

  it('takes a code once', async () => {
    const code = await newCode();
    expect((await exchange(code)).status).toBe(200);
    const again = await exchange(code);
    expect([again.status, (await bodyOf(again)).error]).toEqual([400, 'invalid_grant']);
  });

  it('takes a code for ten minutes', async () => {
    const code = await newCode();
    clock += 600_000;
    expect((await exchange(code)).status).toBe(400);
  });

  it.each([
    ['another redirect', { redirect_uri: 'http://127.0.0.1:9/other' }, 400, 'invalid_grant'],
    ['a wrong secret', { client_secret: 'wrong' }, 401, 'invalid_client'],
    ['an unknown field', { scope: 'all' }, 400, 'invalid_request'],
    ['a verifier without a challenge', { code_verifier: 'v'.repeat(43) }, 400, 'invalid_grant'],
    ['another grant type', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
  ])('refuses %s', async (_, more, status, error) => {
    const answer = await exchange(await newCode(), more);
    expect([answer.status, (await bodyOf(answer)).error]).toEqual([status, error]);
  });

  it('verifies a PKCE pair', async () => {
    const verifier = 'v'.repeat(50);
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    const values = { ...usual(), code_challenge: challenge, code_challenge_method: 'S256' };
    expect((await exchange(await newCode(values), { code_verifier: 'w'.repeat(50) })).status).toBe(400);
    expect((await exchange(await newCode(values), { code_verifier: verifier })).status).toBe(200);
  });

  it('takes forms only, and nothing in the query', async () => {
    const asJson = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };
    expect((await fetch(`${sandbox.url}/oauth/token`, asJson)).status).toBe(400);
    expect((await form('/oauth/token?client_secret=sandbox-secret', {})).status).toBe(400);
  });

  it('refreshes again and again with one refresh token, and does not repeat it', async () => {
    const { refresh_token } = await bodyOf(await exchange(await newCode()));
    for (const _ of [1, 2]) {
      const tokens = await bodyOf(await refresh(refresh_token));
      expect(Object.keys(tokens).sort()).toEqual(['access_token', 'expires_in', 'token_type']);
      expect((await whoAmI(tokens.access_token)).status).toBe(200);
    }
  });

  it('changes the refresh token each time when told to', async () => {
    sandbox.fault('rotate-refresh');
    const { refresh_token } = sandbox.grant();
    const next = await bodyOf(await refresh(refresh_token));
    sandbox.fault('rotate-refresh=0');
    expect((await refresh(refresh_token)).status).toBe(400);
    expect((await refresh(next.refresh_token)).status).toBe(200);
  });

  it('ends a grant with both its tokens', async () => {
    const { access_token, refresh_token } = sandbox.grant();
    const bearer = { authorization: `Bearer ${access_token}` };
    expect((await form('/oauth/deauthorize', { token: access_token })).status).toBe(401);
    expect((await form('/oauth/deauthorize', { token: access_token }, bearer)).status).toBe(200);
    expect((await whoAmI(access_token)).status).toBe(401);
    expect((await refresh(refresh_token)).status).toBe(400);
  });

  it('keeps no secret in the list of requests', async () => {
    const code = await newCode();
    const tokens = await bodyOf(await exchange(code));
    await whoAmI(tokens.access_token);
    const list = JSON.stringify(sandbox.requests);
    for (const secret of ['sandbox-secret', code, tokens.access_token]) expect(list).not.toContain(secret);
  });
});
