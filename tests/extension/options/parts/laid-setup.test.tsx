// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LaidSetup as Laid } from '../../../../extension/messages/firm.ts';
import { LaidSetup } from '../../../../extension/options/parts/laid-setup.tsx';
import { STATE } from '../made-up-options.ts';

const { request, sendMessage } = vi.hoisted(() => ({ request: vi.fn(), sendMessage: vi.fn() }));
vi.mock('../../../../extension/platform.ts', () => ({
  browser: { permissions: { request }, runtime: { sendMessage } },
}));

const OPENED: Laid = {
  ok: true,
  opened: {
    kind: 'setup',
    firm: 'Park & Reed LLP',
    region: 'eu',
    origin: 'https://eu.app.clio.com',
    clientId: 'client',
    made: 0,
    settles: [],
    redirectKnown: true,
    problems: [],
  },
};
const calls = () => sendMessage.mock.calls.map(([message]) => (message as { call: string }).call);

const text = () => document.body.textContent ?? '';
const button = () => document.querySelector<HTMLButtonElement>('button[type="submit"]');

function show(laid: Laid, used: unknown = { ok: true }) {
  sendMessage.mockImplementation(async ({ call }: { call: string }) => ({ value: call === 'firm.laid' ? laid : used }));
  render(<LaidSetup state={{ ...STATE, firmSetup: true }} />, document.body);
}
async function press(): Promise<void> {
  await vi.waitFor(() => expect(button()).not.toBeNull());
  button()?.click();
}

beforeEach(() => {
  request.mockReset().mockResolvedValue(true);
  sendMessage.mockReset();
});
afterEach(() => render(null, document.body));

it('is not there, and asks nothing, where no policy names a setup file', () => {
  render(<LaidSetup state={STATE} />, document.body);
  expect(text()).toBe('');
  expect(sendMessage).not.toHaveBeenCalled();
});

it('connects by one press, for which the browser is asked for that region’s host alone', async () => {
  show(OPENED);
  await press();
  await vi.waitFor(() => expect(calls()).toEqual(['firm.laid', 'firm.useLaid']));
  expect(request.mock.calls).toEqual([[{ origins: ['https://eu.app.clio.com/*'] }]]);
  expect(text()).toContain('Park & Reed LLP');
});

it('says why, where Clio’s window was closed', async () => {
  show(OPENED, { ok: false, trouble: { kind: 'closed' } });
  await press();
  await vi.waitFor(() => expect(text()).toContain('window closed before access was allowed'));
});

it.each([
  ['no-helper', 'does not answer yet'],
  ['no-file', 'does not lie on this computer'],
  ['not-read', 'may not be used'],
  ['passphrase', 'does not open with the passphrase'],
  ['damaged', 'does not open with the passphrase'],
] as const)('says what is wrong where it cannot be used: %s', async (why, words) => {
  show({ ok: false, why });
  await vi.waitFor(() => expect(text()).toContain(words));
  expect(button()).toBeNull();
});
