// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BillingView } from '../../../../extension/messages/billing.ts';
import { BillingRules } from '../../../../extension/options/billing/own-rules.tsx';

// No browser is asked for a word.
vi.mock('../../../../extension/platform.ts', () => ({ browser: {} }));

const billing = {
  rules: [{ client: 'Acme Corp', leastMinutes: 6 }],
  firmRules: { count: 0, locked: false },
} as unknown as BillingView;

let saved: Record<string, unknown>[][];
/** All that was asked for is drawn, and its effects are done; nothing that rests is. */
const drawn = () => vi.advanceTimersByTimeAsync(100);
async function type(value: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[name="firm-leastMinutes"]');
  if (!input) throw new Error('no rule is open');
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}
async function leave(): Promise<void> {
  render(null, document.body);
  await drawn();
}

beforeEach(async () => {
  vi.useFakeTimers();
  saved = [];
  render(<BillingRules billing={billing} known={false} onSave={(rules) => saved.push(rules)} />, document.body);
  await drawn();
  document.querySelector<HTMLButtonElement>('[aria-label^="Edit:"]')?.click();
  await drawn();
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

describe('an attorney’s rules for clients and matters', () => {
  it('are stored as they stand when the section is left right after the last letter', async () => {
    await type('12');
    await leave();
    expect(saved).toEqual([[{ client: 'Acme Corp', leastMinutes: 12 }]]);
  });

  it.each(['6', '12 or so'])('are not stored with what was taken back at once: %s', async (instead) => {
    await type('12');
    await type(instead);
    await leave();
    expect(saved).toEqual([]);
  });
});
