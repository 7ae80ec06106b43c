import { describe, expect, it } from 'vitest';
import { type BillingRule, termsFor } from '../../../../extension/billing/index.ts';

const FIRM: BillingRule = { scope: { kind: 'firm' }, oneTask: false, leastMinutes: 6, bannedWords: ['ASAP'] };
const CLIENT: BillingRule = { scope: { kind: 'client', id: 7 }, oneTask: true, bannedWords: ['confer', 'ASAP'] };
const MATTER: BillingRule = { scope: { kind: 'matter', id: 3 }, oneTask: false, categoryRequired: true };

describe('rules of billing', () => {
  it.each([
    ['the default without any', [], 1, null, false],
    ["the firm's before the default", [{ ...FIRM, oneTask: true }], 1, null, true],
    ["the client's before the firm's, whatever the order", [FIRM, CLIENT], 1, 7, true],
    ["not another client's", [FIRM, CLIENT], 1, 8, false],
    ["the matter's before the client's", [CLIENT, MATTER], 3, 7, false],
    ["not another matter's", [CLIENT, MATTER], 4, 7, true],
    ['a client is no matter of the same number', [CLIENT], 7, null, false],
  ] as const)('%s', (_, rules, matter, client, byTask) => {
    expect(termsFor(rules, matter, client).oneTask.byTask).toBe(byTask);
  });

  it('leave to the wider rule what the narrower does not say, and add up banned words', () => {
    expect(termsFor([FIRM, CLIENT, MATTER], 3, 7)).toEqual({
      oneTask: { byTask: false, required: false },
      participantRequired: false,
      leastMinutes: 6,
      mostMinutes: null,
      mostHoursOfDay: null,
      mostCharacters: null,
      longDayHours: 12,
      bannedWords: ['confer', 'ASAP'],
      categoryRequired: true,
    });
  });

  it('of the firm count before narrower ones where the firm locked them', () => {
    const locked: BillingRule = { scope: { kind: 'firm' }, oneTask: false, locked: true };
    expect(termsFor([locked, CLIENT], 1, 7)).toMatchObject({
      oneTask: { byTask: false },
      bannedWords: ['confer', 'ASAP'],
    });
    const ofMatter: BillingRule = { scope: { kind: 'matter', id: 1 }, oneTask: true, locked: true };
    expect(termsFor([locked, ofMatter], 1, 7).oneTask.byTask).toBe(true);
  });

  it('require one entry a task where firm or client say so, not where it is only the attorney’s way', () => {
    const own: BillingRule = { scope: { kind: 'own' }, oneTask: true };
    expect(termsFor([own], 1, null)).toMatchObject({ oneTask: { byTask: true, required: false } });
    expect(termsFor([own, FIRM], 1, null)).toMatchObject({ oneTask: { byTask: false, required: false } });
    expect(termsFor([own, CLIENT], 1, 7)).toMatchObject({ oneTask: { byTask: true, required: true } });
  });

  it('count the first of two for the same', () => {
    const second: BillingRule = { scope: { kind: 'firm' }, leastMinutes: 12, longDayHours: 9 };
    expect(termsFor([FIRM, second], 1, null)).toMatchObject({ leastMinutes: 6, longDayHours: 9 });
  });
});
