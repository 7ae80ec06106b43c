import { describe, expect, it, vi } from 'vitest';
import { NO_FIELDS, settingsOf } from '../../../extension/options/firm-setup-draft.ts';
import { suggestedPassphrase } from '../../../extension/options/firm-suggested-passphrase.ts';
import { faultWords, notMadeWords, problemWords } from '../../../extension/options/firm-words.ts';

// No browser is asked for a word.
vi.mock('../../../extension/platform.ts', () => ({ browser: {} }));

describe('what an administrator fills in for a setup file', () => {
  it('settles nothing where it is left empty, and a lock without a value locks nothing', () => {
    expect(settingsOf({ ...NO_FIELDS, locks: { ...NO_FIELDS.locks, closed: true, months: true } })).toEqual({});
  });

  it('comes out as a policy would say it, with the locks beside', () => {
    const fields = {
      ...NO_FIELDS,
      closed: 'no' as const,
      nonBillable: ' Training, Travel ',
      months: '24',
      windows: 'payroll\n\n salary review ',
      rules: '{"rules": [{"matter": "00041-Acme", "words": "merger"}], "locked": ["rules"]}',
      locks: { ...NO_FIELDS.locks, closed: true, windows: true },
    };
    expect(settingsOf(fields)).toEqual({
      SHOW_CLOSED_CASES: false,
      ACTIVITY_TYPES_NON_BILLABLE: 'Training, Travel',
      keepMonths: 24,
      exclusions: [{ title: 'payroll' }, { title: 'salary review' }],
      rules: [{ matter: '00041-Acme', words: 'merger' }],
      locked: ['SHOW_CLOSED_CASES', 'exclusions', 'rules'],
    });
  });

  it('is refused where the rules are no JSON, rather than made without them', () => {
    for (const rules of ['{"rules": [}', '[]', '"words"']) expect(settingsOf({ ...NO_FIELDS, rules })).toBeNull();
  });

  it('offers a passphrase that is another one each time and can be read out', () => {
    const some = Array.from({ length: 50 }, suggestedPassphrase);
    expect(new Set(some).size).toBe(50);
    for (const one of some) expect(one).toMatch(/^[a-hj-km-np-z2-9]{4}(?:-[a-hj-km-np-z2-9]{4}){4}$/);
  });
});

describe('what is said of a firm’s file', () => {
  it('is another sentence with a next step for each thing that can be wrong', () => {
    const faults = (['too-large', 'not-ours', 'newer', 'cut', 'damaged', 'passphrase', 'empty'] as const).map(
      faultWords,
    );
    expect(new Set(faults.map(({ text }) => text)).size).toBe(faults.length);
    for (const { text, advice } of faults)
      expect([text, advice]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\.$/)]);
  });

  it('names the part that cannot be used, by its plain name and place', () => {
    const part = { source: 'policy', name: 'rules', item: 3, fault: null } as const;
    expect(problemWords({ ...part, lost: null })).toBe(
      'Keyword rules, number 3 in the browser’s policy: cannot be used, so it has no effect.',
    );
    expect(problemWords({ ...part, lost: '00041-Acme' })).toContain('your firm’s Clio has no “00041-Acme”');
    const fault = { rule: 'x', fault: 'matches-everything', field: 'pattern', start: 0, end: 1 } as const;
    expect(problemWords({ ...part, lost: null, fault })).toBe(
      'Keyword rules, number 3 in the browser’s policy: has no effect. This fits every title. Add a word, or name a program below.',
    );
    const problems = [{ ...part, source: 'setup' as const, lost: null }];
    expect(notMadeWords({ ok: false, why: { kind: 'settings', problems } }).text).toBe(
      'These settings cannot be used: Keyword rules, number 3.',
    );
  });

  it('says why no shared connection can be made, and what to make instead', () => {
    expect(notMadeWords({ ok: false, why: { kind: 'rotates' } }).advice).toMatch(/^Make a setup file instead/);
  });
});
