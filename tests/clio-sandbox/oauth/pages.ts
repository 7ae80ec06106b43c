import { AREAS, type Area, type Scopes } from './scopes.ts';

function escapeHtml(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (letter) => names[letter] ?? '');
}

const STYLE = `
  :root { color-scheme: light dark; --ink: #1d2433; --soft: #5b6579; --paper: #fff; --desk: #eef1f6; --line: #d5dae4;
    --act: #0b5fd8; --on-act: #fff; }
  @media (prefers-color-scheme: dark) { :root { --ink: #e9edf5; --soft: #a3adc0; --paper: #1b212d; --desk: #11151d;
    --line: #353e50; --act: #6ea8ff; --on-act: #0c1420; } }
  * { box-sizing: border-box; }
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 24px; background: var(--desk);
    color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
  main { width: 100%; max-width: 440px; padding: 32px; background: var(--paper); border: 1px solid var(--line);
    border-radius: 12px; }
  .where { margin: 0 0 20px; color: var(--soft); font-size: 13px; }
  h1 { margin: 0 0 12px; font-size: 22px; line-height: 1.25; }
  p, ul { margin: 0 0 16px; } ul { padding-left: 20px; } small { color: var(--soft); }
  code { font-size: 18px; overflow-wrap: anywhere; }
  form { display: flex; gap: 12px; margin-top: 24px; }
  button { flex: 1; padding: 11px 16px; border: 1px solid var(--line); border-radius: 8px; background: transparent;
    color: var(--ink); font: inherit; cursor: pointer; }
  #allow { border-color: var(--act); background: var(--act); color: var(--on-act); font-weight: 600; }
  button:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }`;

function page(title: string, inner: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><main><p class="where">Clio sandbox on this computer, not Clio</p>${inner}</main></body></html>
`;
}

const NAMES: Record<Area, string> = {
  users: 'users',
  matters: 'matters',
  contacts: 'contacts, such as the names of clients',
  activities: 'time entries and their categories',
  billing: 'billing settings',
  calendars: 'calendars',
  general: 'general settings',
};

function asked(scopes: Readonly<Scopes>): string {
  const words = { none: '', read: 'read', write: 'read, add, change and delete' };
  const ticked = AREAS.filter((area) => scopes[area] !== 'none');
  return ticked.map((area) => `<li>${words[scopes[area]]} ${NAMES[area]}</li>`).join('\n');
}

/** The question whether an application may use the firm's data. `ticket` is good for one answer. */
export function consentPage(firm: string, user: string, scopes: Readonly<Scopes>, ticket: string): string {
  return page(
    'Allow access?',
    `<h1>Allow Matterline to use ${escapeHtml(firm)}?</h1>
<p>You are signed in as <b>${escapeHtml(user)}</b>. Matterline asks to:</p>
<ul>${asked(scopes)}</ul>
<p><small>You can take this back at any time.</small></p>
<form method="post" action="/oauth/authorize"><input type="hidden" name="ticket" value="${escapeHtml(ticket)}">
<button id="allow" name="answer" value="allow">Allow access</button>
<button id="deny" name="answer" value="deny">Deny</button></form>`,
  );
}

/** A page that only says something. */
export function noticePage(title: string, sentence: string): string {
  return page(title, `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(sentence)}</p>`);
}

/** The page for programs without an address of their own: it shows the code to copy. */
export function approvalPage(code: string): string {
  return page(
    `Code ${code}`,
    `<h1>Access allowed</h1><p>Copy this code into the application:</p><p><code id="code">${escapeHtml(code)}</code></p>`,
  );
}

/** What the firewall in front of Clio answers: nothing that a client of the API can read. */
export const FIREWALL_PAGE =
  '<html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1></body></html>';

/** What a proxy answers for a service that does not. */
export const GATEWAY_PAGE =
  '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>';

/** What a proxy on the way says, or a network that wants a sign-in of its own first. */
export function proxyPage(status: number): string {
  return `<html><head><title>${status}</title></head><body><h1>This network asks you to sign in</h1></body></html>`;
}
