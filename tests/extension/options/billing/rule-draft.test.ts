import { describe, expect, it, vi } from 'vitest';
import { billingLine, typedBilling } from '../../../../extension/options/billing/rule-draft.ts';

vi.mock('../../../../extension/platform.ts', () => ({ browser: {} }));

describe('a rule in one line', () => {
  it.each([
    [{ leastMinutes: 1 }, 'at least 1 minute'],
    [{ leastMinutes: 1.5 }, 'at least 1.5 minutes'],
    [{ mostMinutes: 1 }, 'at most 1 minute'],
    [{ mostMinutes: 90 }, 'at most 90 minutes'],
    [{ mostCharacters: 1 }, 'at most 1 character in a narrative'],
    [{ mostCharacters: 500 }, 'at most 500 characters in a narrative'],
  ])('counts what its number counts: %o', (rule, line) => {
    expect(billingLine(typedBilling(rule))).toMatch(new RegExp(`: ${line}$`));
  });
});
