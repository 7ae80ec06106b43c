import { randomBytes } from 'node:crypto';
import { type Answer, html, type World } from '../world.ts';
import { mayLogIn } from './admission.ts';
import { approvalPage, consentPage, noticePage } from './pages.ts';

const KNOWN = [
  'response_type',
  'client_id',
  'redirect_uri',
  'state',
  'redirect_on_decline',
  'code_challenge',
  'code_challenge_method',
];

const NO_LOGIN = 'The subscription of the firm has ended, or this user may not log in.';

/** A question that was asked and not yet answered. */
interface Asked {
  redirect: string;
  state: string | null;
  tellDecline: boolean;
  challenge: string | null;
}

/** The part of the sandbox that a person sees: the consent page, its answer, and the page that shows a code. */
export interface Consent {
  ask(query: URLSearchParams): Answer;
  answer(form: URLSearchParams): Answer;
  approval(query: URLSearchParams): Answer;
}

/** What is wrong with a question, in words; null when it can be asked. An error is never sent to the address in it. */
function problem(world: World, query: URLSearchParams): string | null {
  const names = [...query.keys()];
  const unknown = names.filter((name) => !KNOWN.includes(name));
  if (unknown.length > 0) return `Not a parameter here: ${unknown.join(', ')}.`;
  if (new Set(names).size < names.length) return 'A parameter is given twice.';
  if (query.get('client_id') !== world.clientId) return 'No application has this client id.';
  if (!world.redirects.includes(query.get('redirect_uri') ?? '')) {
    return 'This redirect_uri is not registered for the application; it must match one to the letter.';
  }
  if (query.get('response_type') !== 'code') return 'response_type must be code.';
  if (!['true', 'false', null].includes(query.get('redirect_on_decline'))) {
    return 'redirect_on_decline must be true or false.';
  }
  const challenge = query.get('code_challenge');
  const method = query.get('code_challenge_method');
  if (challenge === null ? method !== null : method !== 'S256' || !/^[\w-]{43}$/.test(challenge)) {
    return 'A code_challenge goes with code_challenge_method=S256, and the other way round.';
  }
  return null;
}

function back(redirect: string, values: Record<string, string | null>): Answer {
  const target = new URL(redirect);
  for (const [name, value] of Object.entries(values)) if (value !== null) target.searchParams.set(name, value);
  return { status: 302, headers: { Location: target.href, 'Cache-Control': 'no-store' }, text: '' };
}

export function createConsent(world: World): Consent {
  const open = new Map<string, Asked>();
  return {
    ask(query) {
      const wrong = problem(world, query);
      if (wrong !== null) return html(400, noticePage('This request cannot be shown', wrong));
      if (!mayLogIn(world, world.signedIn)) return html(403, noticePage('You cannot sign in', NO_LOGIN));
      const ticket = randomBytes(18).toString('base64url');
      open.set(ticket, {
        redirect: query.get('redirect_uri') ?? '',
        state: query.get('state'),
        tellDecline: query.get('redirect_on_decline') === 'true',
        challenge: query.get('code_challenge'),
      });
      const user = world.firm.users.get(world.signedIn);
      const name = `${user?.firstName} ${user?.lastName}`;
      return html(200, consentPage(world.firm.account.name, name, world.scopes, ticket));
    },
    answer(form) {
      const ticket = form.get('ticket') ?? '';
      const asked = open.get(ticket);
      const word = form.get('answer');
      if (asked === undefined || (word !== 'allow' && word !== 'deny')) {
        return html(400, noticePage('This page is out of date', 'Start again from the application.'));
      }
      open.delete(ticket);
      const { redirect, state, challenge } = asked;
      if (word === 'allow') {
        const allowed = { viewer: world.signedIn, scopes: { ...world.scopes } };
        const code = world.grants.issueCode({ redirect, challenge, ...allowed }, world.now());
        return back(redirect, { code, state });
      }
      if (asked.tellDecline) return back(redirect, { error: 'access_denied', state });
      return html(200, noticePage('Access denied', 'The application was given nothing. You can close this page.'));
    },
    approval(query) {
      const code = query.get('code');
      if (code !== null) return html(200, approvalPage(code));
      return html(200, noticePage('Access denied', 'There is no code to copy.'));
    },
  };
}
