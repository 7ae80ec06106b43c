import { describe, expect, it } from 'vitest';
import { type BillingRule, termsFor } from '../../../../extension/billing/index.ts';

const FIRM: BillingRule = { scope: { kind: 'firm' }, grouping: 'matter', leastSeconds: 360, bannedWords: ['ASAP'] };
const CLIENT: BillingRule = { scope: { kind: 'client', id: 7 }, grouping: 'task', bannedWords: ['confer', 'ASAP'] };
const MATTER: BillingRule = { scope: { kind: 'matter', id: 3 }, grouping: 'matter', categoryRequired: true };

describe('rules of billing', () => {
  it.each([
    ['the default without any', [], 1, null, 'matter'],
    ["the firm's before the default", [{ ...FIRM, grouping: 'task' }], 1, null, 'task'],
    ["the client's before the firm's, whatever the order", [FIRM, CLIENT], 1, 7, 'task'],
    ["not another client's", [FIRM, CLIENT], 1, 8, 'matter'],
    ["the matter's before the client's", [CLIENT, MATTER], 3, 7, 'matter'],
    ["not another matter's", [CLIENT, MATTER], 4, 7, 'task'],
    ['a client is no matter of the same number', [CLIENT], 7, null, 'matter'],
  ] as const)('%s', (_, rules, matter, client, grouping) => {
    expect(termsFor(rules, matter, client).grouping).toBe(grouping);
  });

  it('leave to the wider rule what the narrower does not say, and add up banned words', () => {
    expect(termsFor([FIRM, CLIENT, MATTER], 3, 7)).toEqual({
      grouping: 'matter',
      tasksApart: false,
      leastSeconds: 360,
      mostSeconds: null,
      mostSecondsOfDay: null,
      longDayHours: 12,
      bannedWords: ['confer', 'ASAP'],
      categoryRequired: true,
    });
  });

  it('of the firm count before narrower ones where the firm locked them', () => {
    const locked: BillingRule = { scope: { kind: 'firm' }, grouping: 'matter', locked: true };
    expect(termsFor([locked, CLIENT], 1, 7)).toMatchObject({ grouping: 'matter', bannedWords: ['confer', 'ASAP'] });
    const ofMatter: BillingRule = { scope: { kind: 'matter', id: 1 }, grouping: 'task', locked: true };
    expect(termsFor([locked, ofMatter], 1, 7).grouping).toBe('task');
  });

  it('require one entry a task where firm or client say so, not where it is only her way', () => {
    const own: BillingRule = { scope: { kind: 'own' }, grouping: 'task' };
    expect(termsFor([own], 1, null)).toMatchObject({ grouping: 'task', tasksApart: false });
    expect(termsFor([own, FIRM], 1, null)).toMatchObject({ grouping: 'matter', tasksApart: false });
    expect(termsFor([own, CLIENT], 1, 7)).toMatchObject({ grouping: 'task', tasksApart: true });
  });

  it('count the first of two for the same', () => {
    const second: BillingRule = { scope: { kind: 'firm' }, leastSeconds: 720, longDayHours: 9 };
    expect(termsFor([FIRM, second], 1, null)).toMatchObject({ leastSeconds: 360, longDayHours: 9 });
  });
});
