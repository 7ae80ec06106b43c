import { describe, expect, it, vi } from 'vitest';
import { NO_BILLING } from '../../../../extension/options/billing/rule-draft.ts';
import { NO_KEYWORD } from '../../../../extension/options/firm/keyword-draft.ts';
import { faultOf, fieldsOf, NO_FIELDS, settingsOf } from '../../../../extension/options/firm/setup-draft.ts';
import { faultWords, notMadeWords, problemWords } from '../../../../extension/options/firm/words.ts';
import { suggestedPassphrase } from '../../../../extension/options/parts/suggested-passphrase.ts';

// No browser is asked for a word.
vi.mock('../../../../extension/platform.ts', () => ({ browser: {} }));

describe('what an administrator fills in for a setup file', () => {
  it('settles nothing where it is left empty, and a lock without a value locks nothing', () => {
    expect(settingsOf({ ...NO_FIELDS, locks: { ...NO_FIELDS.locks, closed: true, months: true } })).toEqual({});
    expect(settingsOf({ ...NO_FIELDS, more: { startOfWeek: { value: null, locked: true } } })).toEqual({});
  });

  it('comes out as a policy would say it, with the locks beside', () => {
    const fields = {
      ...NO_FIELDS,
      closed: 'no' as const,
      nonBillable: ' Training, Travel ',
      months: '24',
      windows: 'payroll\n\n salary review ',
      programs: 'Spotify',
      rules: [
        { ...NO_KEYWORD, words: ' merger ', matter: '00041-Acme' },
        NO_KEYWORD,
        { ...NO_KEYWORD, words: 'zen*', isPattern: true, matter: '00042-Zenith', app: 'Word', title: 'draft' },
      ],
      billing: [
        { ...NO_BILLING, typed: { ...NO_BILLING.typed, leastMinutes: '6', longDayHours: '7,5' } },
        {
          ...NO_BILLING,
          whose: 'client' as const,
          name: 'Acme Corp',
          typed: { ...NO_BILLING.typed, oneTask: 'yes', bannedWords: 'misc, etc.' },
        },
        {
          ...NO_BILLING,
          whose: 'matter' as const,
          name: '00041-Acme',
          typed: { ...NO_BILLING.typed, categoryRequired: 'no' },
        },
        NO_BILLING,
      ],
      locks: { ...NO_FIELDS.locks, closed: true, windows: true, rules: true },
    };
    expect(faultOf(fields)).toBeNull();
    expect(settingsOf(fields)).toEqual({
      SHOW_CLOSED_CASES: false,
      ACTIVITY_TYPES_NON_BILLABLE: 'Training, Travel',
      keepMonths: 24,
      exclusions: [{ title: 'payroll' }, { title: 'salary review' }, { app: 'Spotify' }],
      rules: [
        { matter: '00041-Acme', words: 'merger' },
        { matter: '00042-Zenith', pattern: 'zen*', app: 'Word', title: 'draft' },
      ],
      billing: [
        { leastMinutes: 6, longDayHours: 7.5 },
        { client: 'Acme Corp', oneTask: true, bannedWords: ['misc', 'etc.'] },
        { matter: '00041-Acme', categoryRequired: false },
      ],
      locked: ['SHOW_CLOSED_CASES', 'exclusions', 'rules'],
    });
  });

  it('is what the next file begins with, to the letter', () => {
    const settings = {
      SHOW_CLOSED_CASES: true,
      ADD_SUMMARY_TO_NARRATIVE: false,
      ACTIVITY_TYPES_NON_BILLABLE: 'Training',
      keepMonths: 0,
      exclusions: [{ title: 'payroll' }, { app: 'Spotify' }],
      rules: [
        { matter: '00041-Acme', words: 'merger', app: 'Word' },
        { matter: 'Z-7', pattern: 'zen*', title: 'draft' },
      ],
      billing: [
        { mostMinutes: 90, mostHoursOfDay: 7.5 },
        { client: 'Acme Corp', oneTask: false, categoryRequired: true, bannedWords: ['misc', 'various work'] },
        { matter: 'Z-7', leastMinutes: 6 },
      ],
      startOfWeek: 'sunday',
      locked: ['keepMonths', 'exclusions', 'billing', 'startOfWeek'],
    };
    const askable = [{ name: 'startOfWeek', control: { kind: 'choice' as const, values: ['monday', 'sunday'] } }];
    expect(settingsOf(fieldsOf(settings, askable))).toEqual(settings);
    // One that names its matter by Clio's id has to be named anew; it never comes to mean all matters.
    expect(faultOf(fieldsOf({ billing: [{ matterId: 7, oneTask: true }] }, []))?.advice).toBe(
      'Name the matter by its number in Clio.',
    );
  });

  it('is held against what can be used, rule by rule, with what to do about it', () => {
    const keyword = (rule: object) => faultOf({ ...NO_FIELDS, rules: [NO_KEYWORD, { ...NO_KEYWORD, ...rule }] });
    const billing = (rule: object) => faultOf({ ...NO_FIELDS, billing: [{ ...NO_BILLING, ...rule }] });
    const typed = (some: object) => ({ typed: { ...NO_BILLING.typed, ...some } });
    const amounts = (some: object) => billing(typed(some));
    expect(keyword({ words: 'merger' })).toEqual({
      text: 'Keyword rule 2 cannot be used.',
      advice: 'Name the matter by its number in Clio.',
    });
    expect(keyword({ words: '*', isPattern: true, matter: 'Z-7' })?.advice).toMatch(/^This fits every title/);
    expect(keyword({ matter: 'Z-7' })?.advice).toMatch(/^Write at least one word/);
    expect(billing({ whose: 'client', ...typed({ oneTask: 'yes' }) })?.advice).toBe('Name the client as in Clio.');
    expect(billing({ whose: 'matter', name: 'Z-7' })?.advice).toBe('Say what this rule wants of entries.');
    for (const wrong of ['six', '0', '-1', '1441'])
      expect(amounts({ leastMinutes: wrong })?.advice, wrong).toMatch(/^The fewest minutes/);
    expect(amounts({ leastMinutes: '30', mostMinutes: '15' })?.advice).toMatch(/more than the most/);
    expect(amounts({ mostHoursOfDay: '8,5' })).toBeNull();
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
