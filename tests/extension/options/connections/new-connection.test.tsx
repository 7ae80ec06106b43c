// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StateView } from '../../../../extension/messages/state.ts';
import { NewConnection } from '../../../../extension/options/connections/new-connection.tsx';

const { request, sendMessage } = vi.hoisted(() => ({ request: vi.fn(), sendMessage: vi.fn() }));
vi.mock('../../../../extension/platform.ts', () => ({
  browser: { permissions: { request }, runtime: { sendMessage } },
}));

const state = {
  connection: null,
  redirect: 'https://store.chromiumapp.org/clio',
  regions: [
    { id: 'us', origin: 'https://app.clio.com' },
    { id: 'eu', origin: 'https://eu.app.clio.com' },
  ],
} as unknown as StateView;

function field<T extends HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}
function type(selector: string, value: string): void {
  const input = field<HTMLInputElement>(selector);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
/** All that was asked for is drawn. */
const drawn = () => new Promise((resolve) => setTimeout(resolve));
const says = () => document.body.textContent ?? '';

let made: boolean[];
beforeEach(async () => {
  vi.stubGlobal('__SANDBOX_ORIGIN__', null);
  request.mockReset().mockResolvedValue(true);
  sendMessage.mockReset().mockResolvedValue({ value: { ok: true } });
  made = [];
  render(<NewConnection state={state} onDone={(done) => made.push(done)} />, document.body);
  const region = field<HTMLSelectElement>('select');
  region.value = 'eu';
  region.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn();
  type('input[name="client-id"]', ' id ');
  type('input[name="client-secret"]', 'secret');
  await drawn();
});
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

describe('the form for a new connection', () => {
  it('asks the browser for the one region’s host in the click itself, before anything goes to Clio', async () => {
    field('button[type="submit"]').click();
    expect(request.mock.calls).toEqual([[{ origins: ['https://eu.app.clio.com/*'] }]]);
    expect(sendMessage).not.toHaveBeenCalled();
    await drawn();
    expect(sendMessage.mock.calls).toEqual([
      [{ call: 'connection.make', params: { region: 'eu', clientId: 'id', clientSecret: 'secret' } }],
    ]);
    expect(made).toEqual([true]);
  });

  it('goes no further where the browser or the attorney says no', async () => {
    request.mockResolvedValue(false);
    field('button[type="submit"]').click();
    await drawn();
    expect(sendMessage).not.toHaveBeenCalled();
    expect(says()).toContain('The browser does not let Matterline talk to this Clio region.');
    expect(made).toEqual([]);
  });

  it('asks for nothing while something is missing', async () => {
    type('input[name="client-secret"]', '  ');
    await drawn();
    field('button[type="submit"]').click();
    await drawn();
    expect(request).not.toHaveBeenCalled();
    expect(says()).toContain('Client id and client secret are both needed.');
  });

  it('names the region’s own portal and page for a code, this browser’s address first, and what no store has yet', () => {
    expect(field<HTMLAnchorElement>('a[target="_blank"]').href).toBe('https://eu.developers.clio.com/');
    const addresses = [...document.querySelectorAll('.redirects code')].map((code) => code.textContent);
    expect(addresses[0]).toBe('https://store.chromiumapp.org/clio');
    expect(addresses.at(-1)).toBe('https://eu.app.clio.com/oauth/approval');
    expect(says()).toContain('Not in the Chrome Web Store and Edge Add-ons yet');
  });

  it('says so where the worker does not answer', async () => {
    sendMessage.mockResolvedValue(undefined);
    field('button[type="submit"]').click();
    await drawn();
    expect(document.querySelector('[role="alert"]')).not.toBeNull();
    expect(says()).toContain('Matterline did not answer.');
    expect(made).toEqual([]);
    expect(field<HTMLButtonElement>('button[type="submit"]').disabled).toBe(false);
  });
});
