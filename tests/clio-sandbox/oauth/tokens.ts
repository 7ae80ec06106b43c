import { createHash } from 'node:crypto';
import { type Answer, json, type World } from '../world.ts';
import { admit, mayLogIn } from './admission.ts';
import type { Rotation } from './grants.ts';

const KNOWN: Record<string, readonly string[]> = {
  authorization_code: ['client_id', 'client_secret', 'grant_type', 'code', 'redirect_uri', 'code_verifier'],
  refresh_token: ['client_id', 'client_secret', 'grant_type', 'refresh_token'],
};

function refuse(status: number, error: string, description: string): Answer {
  return json(status, { error, error_description: description });
}

const badGrant = () =>
  refuse(
    400,
    'invalid_grant',
    'The provided authorization grant is invalid, expired, revoked, or does not match the redirection URI.',
  );

function clientIsWrong(world: World, form: URLSearchParams): boolean {
  return form.get('client_id') !== world.clientId || form.get('client_secret') !== world.clientSecret;
}

function unknownNames(form: URLSearchParams, known: readonly string[]): string | null {
  const names = [...form.keys()];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) return `unknown: ${unknown.join(', ')}`;
  return new Set(names).size < names.length ? 'a field is given twice' : null;
}

function exchange(world: World, form: URLSearchParams): Answer {
  const now = world.now();
  const text = form.get('code') ?? '';
  const code = world.grants.findCode(text, now);
  if (code === null || form.get('redirect_uri') !== code.redirect) return badGrant();
  const verifier = form.get('code_verifier');
  if (code.challenge === null ? verifier !== null : verifier === null) return badGrant();
  if (verifier !== null && createHash('sha256').update(verifier).digest('base64url') !== code.challenge) {
    return badGrant();
  }
  world.grants.spendCode(text);
  return mayLogIn(world, code.viewer) ? json(200, world.grants.start(code, now)) : badGrant();
}

function rotationOf({ faults }: World): Rotation {
  if (faults.level('rotate-refresh') > 0) return 'replace';
  return faults.level('repeat-refresh') > 0 ? 'repeat' : 'keep';
}

/** POST /oauth/token: tokens for a code or for a refresh token. */
export function tokenAnswer(world: World, form: URLSearchParams): Answer {
  const kind = form.get('grant_type') ?? '';
  const known = Object.hasOwn(KNOWN, kind) ? KNOWN[kind] : undefined;
  if (known === undefined) return refuse(400, 'unsupported_grant_type', 'grant_type is missing or not supported');
  const unknown = unknownNames(form, known);
  if (unknown !== null) return refuse(400, 'invalid_request', unknown);
  if (clientIsWrong(world, form)) {
    return refuse(401, 'invalid_client', 'Client authentication failed: unknown client or wrong secret.');
  }
  if (kind === 'authorization_code') return exchange(world, form);
  const token = form.get('refresh_token') ?? '';
  const owner = world.grants.ownerOf(token);
  if (owner === null || !mayLogIn(world, owner)) return badGrant();
  const tokens = world.grants.refresh(token, rotationOf(world), world.now());
  return tokens === null ? badGrant() : json(200, tokens);
}

/** 401 as Clio words it: here `error` is text, not an object. */
export function invalidToken(): Answer {
  return refuse(
    401,
    'invalid_token',
    'The access token provided is expired, revoked, malformed or invalid for other reasons.',
  );
}

/** POST /oauth/deauthorize: ends the grant of the token in the form; the caller shows a good access token. */
export function deauthorizeAnswer(world: World, form: URLSearchParams, bearer: string | null): Answer {
  const unknown = unknownNames(form, ['token', 'client_id', 'client_secret']);
  if (unknown !== null) return refuse(400, 'invalid_request', unknown);
  if (admit(world, bearer) === null) return invalidToken();
  const withClient = form.has('client_id') || form.has('client_secret');
  if (withClient && clientIsWrong(world, form)) return refuse(401, 'invalid_client', 'Client authentication failed.');
  const token = form.get('token');
  if (!token) return refuse(400, 'invalid_request', 'token is missing');
  world.grants.revoke(token);
  return json(200, {});
}
