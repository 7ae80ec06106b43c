import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkEntry,
  type EntryToCheck,
  finalNote,
  type Item,
  secondsInClio,
  stopsSending,
  termsFor,
  worstFinding,
} from '../../../../extension/billing/index.ts';

const MINUTE = 60_000;
const item = (key: string, title: string, minutes: number, app = 'Word'): Item => ({
  key,
  app,
  title,
  marks: [],
  worked: minutes * MINUTE,
});

const plain = termsFor([], 1, null);
const GOOD: EntryToCheck = {
  matter: 1,
  client: 'John Smith',
  closed: null,
  narrative: 'Draft motion to compel',
  note: 'Draft motion to compel',
  items: [item('a', 'Motion to compel.docx - Word', 60)],
  seconds: 3600,
  worked: 3600,
  byHand: false,
  inClio: 3600,
  increment: 360,
  charge: 'billable',
  terms: plain,
  day: 3600,
  dayOfMatter: 3600,
  there: [],
  drafting: {},
  ofOthers: [],
  category: null,
  proposedCategory: null,
  codes: { use: 'none', task: null, activity: null },
  mentions: () => [],
  confirmed: new Set(),
};
/** The note of an entry without a line of totals, unless another one is given. */
const noted = ({ narrative = GOOD.narrative, ...rest }: Partial<EntryToCheck>): EntryToCheck => ({
  ...GOOD,
  narrative,
  note: finalNote({ narrative, summary: false, worked: 0, chargeable: 0 }),
  ...rest,
});
const found = (changes: Partial<EntryToCheck>) =>
  checkEntry(noted(changes)).map(({ finding, ...weighed }) => ({ ...finding, ...weighed }));
const only = (changes: Partial<EntryToCheck>) => {
  const findings = found(changes);
  expect(findings).toHaveLength(1);
  return findings[0];
};

describe('before an entry is sent', () => {
  it('nothing is said against a good one', () => {
    expect(found({})).toEqual([]);
    expect(worstFinding([])).toBeNull();
    expect(stopsSending([])).toBe(false);
  });

  it.each([
    ['no time', { seconds: 0, inClio: 0 }, 'no-time', 'until-fixed'],
    ['a blank', { narrative: 'E-mail with [client / opposing counsel / in firm] re lease' }, 'blank', 'until-fixed'],
    ['an item of another client', { ofOthers: [{ matter: 9, quote: 'Ada Roe' }] }, 'item-of-other', 'until-confirmed'],
    ['no narrative', { narrative: ' \n' }, 'empty', 'until-confirmed'],
    ['a legend of privilege', { narrative: 'Review memo (privileged)' }, 'legend', 'no'],
    ['clerical work', { narrative: 'Draft brief; e-file brief' }, 'clerical', 'no'],
    ['a narrative that says nothing', { narrative: 'Attention to file' }, 'vague', 'no'],
    [
      'a word the client forbids',
      { narrative: 'Confer re lease', terms: { ...plain, bannedWords: ['confer'] } },
      'banned',
      'until-fixed',
    ],
    ['a closed matter', { closed: { since: '2026-11-02' } }, 'closed', 'no'],
    ['no category where one is needed', { terms: { ...plain, categoryRequired: true } }, 'category', 'until-fixed'],
    [
      'no codes where the matter needs them',
      { codes: { use: 'required', task: 5, activity: null } },
      'codes',
      'until-fixed',
    ],
    ['no codes where the firm uses them', { codes: { use: 'offered', task: null, activity: null } }, 'codes', 'no'],
    ['longer than the client pays', { terms: { ...plain, mostMinutes: 50 } }, 'too-long', 'until-confirmed'],
    [
      'too much for the matter on one day',
      { dayOfMatter: 9000, terms: { ...plain, mostHoursOfDay: 2 } },
      'too-much-a-day',
      'until-confirmed',
    ],
    ['shorter than the minimum', { terms: { ...plain, leastMinutes: 120 } }, 'too-short', 'no'],
    [
      'a narrative longer than the client’s system takes',
      { terms: { ...plain, mostCharacters: 10 } },
      'too-many-characters',
      'until-fixed',
    ],
    ['more than was worked', { worked: 3000, byHand: true }, 'more-than-worked', 'until-confirmed'],
    ['a day too long to be true', { day: 12 * 3600 + 1 }, 'long-day', 'no'],
    [
      'time that Clio has already',
      { there: [{ id: 9, seconds: 1200, note: 'typed', running: false }] },
      'in-clio',
      'until-confirmed',
    ],
  ] satisfies [string, Partial<EntryToCheck>, string, string][])('%s', (_, changes, kind, stops) => {
    expect(only(changes)).toMatchObject({ kind, stops });
  });

  it.each([
    ['as the attorney rounds it', { worked: 3000, byHand: false }],
    ['by Clio’s own rounding', { worked: 3300, byHand: true }],
    ['not at all', { worked: 4000, byHand: true }],
  ])('asks about no time that is more than was worked %s', (_, changes) => {
    expect(found(changes)).toEqual([]);
  });

  it('asks anew about more than was worked where that changes, and not about what was found right', () => {
    const more = { seconds: 5400, inClio: 5400, byHand: true };
    const fine = only(more)?.fine?.key ?? '';
    expect(found({ ...more, confirmed: new Set([fine]) })).toEqual([]);
    expect(only({ ...more, seconds: 9000, inClio: 9000, confirmed: new Set([fine]) })?.kind).toBe('more-than-worked');
  });

  it.each([
    ['in-clio', { there: [{ id: 9, seconds: 360, note: '', running: false }] }, true],
    ['empty', { narrative: '' }, true],
    ['vague', { narrative: 'Attention to file' }, true],
    ['legend', { narrative: 'Review memo (privileged)' }, true],
    ['clerical', { narrative: 'Scan exhibits' }, true],
    [
      'block',
      { narrative: 'Draft lease; call with client', terms: { ...plain, oneTask: { byTask: true, required: true } } },
      true,
    ],
    ['too-much-a-day', { dayOfMatter: 9000, terms: { ...plain, mostHoursOfDay: 2 } }, true],
    ['codes', { codes: { use: 'offered', task: null, activity: null } }, true],
    ['closed', { closed: { since: null } }, true],
    ['blank', { narrative: 'E-mail re [subject]' }, false],
    ['banned', { narrative: 'Confer re lease', terms: { ...plain, bannedWords: ['confer'] } }, false],
    ['category', { terms: { ...plain, categoryRequired: true } }, false],
  ] satisfies [string, Partial<EntryToCheck>, boolean][])(
    'may be found fine where it does not have to be mended: %s',
    (kind, changes, fine) => {
      const finding = only(changes);
      expect([finding?.kind, finding?.fine !== null]).toEqual([kind, fine]);
      const confirmed = new Set(['blank', 'banned', 'category', finding?.fine?.key ?? '']);
      expect(found({ ...changes, confirmed })).toHaveLength(fine ? 0 : 1);
    },
  );

  it('asks for no codes where nothing is billed, and for no minimum either', () => {
    expect(found({ charge: 'non-billable', codes: { use: 'required', task: null, activity: null } })).toEqual([]);
    expect(found({ charge: 'no-charge', terms: { ...plain, leastMinutes: 120 } })).toEqual([]);
  });

  it('shows one thing: what stops sending before what is only marked, and another matter’s name before all', () => {
    const findings = found({
      narrative: 'Jones; [subject]',
      closed: { since: null },
      mentions: () => [{ matter: 2, client: 'Ann Jones', by: 'client', start: 0, end: 5 }],
    });
    expect(findings.map(({ kind }) => kind)).toEqual(['other-client', 'blank', 'closed']);
    expect(worstFinding(findings)?.kind).toBe('other-client');
    expect(stopsSending(findings)).toBe(true);
    expect(stopsSending(found({ closed: { since: null } }))).toBe(false);
  });

  it('never hides what stops sending behind what is only marked', () => {
    const mentions = () => [{ matter: 2, client: 'Ann Jones', by: 'surname', start: 0, end: 5 }] as const;
    const terms = { ...plain, categoryRequired: true };
    expect(worstFinding(found({ narrative: 'Jones lease', mentions, terms }))?.kind).toBe('category');
  });

  it('every finding that the attorney may confirm goes once it is confirmed, and no other', () => {
    const everything = {
      narrative: '',
      there: [{ id: 9, seconds: 60, note: '', running: false }],
      dayOfMatter: 9000,
      terms: { ...plain, mostMinutes: 6, mostHoursOfDay: 0.1, categoryRequired: true },
    };
    const before = found(everything);
    const keys = before.flatMap(({ fine }) => fine?.key ?? []);
    expect(keys).toHaveLength(4);
    expect(found({ ...everything, confirmed: new Set(keys) }).map(({ kind }) => kind)).toEqual(['category']);
  });

  it('asks again where Clio has other time than was confirmed', () => {
    const there = { id: 9, seconds: 60, note: '', running: true };
    const [finding] = found({ there: [there] });
    const confirmed = new Set(finding?.fine ? [finding.fine.key] : []);
    expect(found({ there: [there], confirmed })).toEqual([]);
    expect(found({ there: [{ ...there, seconds: 120 }], confirmed })).toHaveLength(1);
  });
});

describe('the fix of', () => {
  const bestFix = (changes: Partial<EntryToCheck>) => worstFinding(found(changes))?.fixes[0];

  it('time in Clio is what is missing there, or nothing', () => {
    const there = (seconds: number) => [{ id: 9, seconds, note: '', running: false }];
    expect(bestFix({ there: there(1200) })).toEqual({ kind: 'seconds', seconds: 2400 });
    expect(bestFix({ there: there(3600) })).toEqual({ kind: 'leave-out' });
  });

  it('a limit is what Clio does not round up beyond it', () => {
    expect(bestFix({ terms: { ...plain, mostMinutes: 50 } })).toEqual({ kind: 'seconds', seconds: 2880 });
    const terms = { ...plain, mostHoursOfDay: 2 };
    expect(bestFix({ dayOfMatter: 9000, terms })).toEqual({ kind: 'seconds', seconds: 1800 });
    expect(bestFix({ dayOfMatter: 90_000, terms })).toEqual({ kind: 'leave-out' });
  });

  it('an empty narrative is the one its windows give', () => {
    expect(bestFix({ narrative: '' })).toEqual({ kind: 'narrative', narrative: 'Draft motion to compel' });
    expect(bestFix({ narrative: '', items: [] })).toEqual({ kind: 'write', range: null });
  });

  it('a narrative that is too long is to write at its end, where it is too much', () => {
    const terms = { ...plain, mostCharacters: 13.9 };
    const narrative = ' Draft 𝒜 lease, and more ';
    const [finding] = found({ narrative, terms });
    expect(finding).toMatchObject({ kind: 'too-many-characters', characters: 23, most: 13, fine: null });
    const fix = finding?.fixes[0];
    expect(fix?.kind === 'write' && fix.range && narrative.slice(fix.range.start, fix.range.end)).toBe(', and more');
    expect(found({ narrative: ' Draft 𝒜 lease ', terms })).toEqual([]);
  });

  it('a narrative that is too long with its line of totals is to write by as much as that is', () => {
    const narrative = 'Draft 𝒜 lease, and more';
    const note = finalNote({ narrative, summary: true, worked: 60 * MINUTE, chargeable: 3600 });
    const totals = '\nWorked 1 h 0 m; charged 1.0 h.'.length;
    const limited = (mostCharacters: number) => found({ narrative, note, terms: { ...plain, mostCharacters } });
    expect(limited(23 + totals)).toEqual([]);
    const marked = (mostCharacters: number) => {
      const [finding] = limited(mostCharacters);
      expect(finding).toMatchObject({
        kind: 'too-many-characters',
        characters: 23 + totals,
        totals,
        stops: 'until-fixed',
      });
      const fix = finding?.fixes[0];
      return fix?.kind === 'write' && fix.range && narrative.slice(fix.range.start, fix.range.end);
    };
    expect(marked(22 + totals)).toBe('e');
    expect(marked(13 + totals)).toBe(', and more');
    // Where the line alone is too long, all of it is too much.
    expect(marked(5)).toBe(narrative);
  });

  it('characters that never print are not counted', () => {
    const terms = { ...plain, mostCharacters: 11 };
    expect(found({ narrative: 'Draft \u200b  lease', terms })).toEqual([]);
  });

  it('a forbidden word is the narrative without it', () => {
    const terms = { ...plain, bannedWords: ['confer  with', 'C++'] };
    expect(bestFix({ narrative: 'Draft lease; Confer with; call', terms })).toEqual({
      kind: 'narrative',
      narrative: 'Draft lease; call',
    });
    expect(found({ narrative: 'Conference re reconfer within', terms })).toEqual([]);
  });
});

describe('another matter in the narrative', () => {
  const narrative = 'Letter re 00041-Acme, Jones';
  const at = (text: string) => ({ start: narrative.indexOf(text), end: narrative.indexOf(text) + text.length });
  const acme = { matter: 2, client: 'Acme Corp', by: 'number', number: '00041-Acme', ...at('00041-Acme') } as const;
  const jones = { matter: 3, client: 'Ann Jones', by: 'surname', ...at('Jones') } as const;

  it('stops by its number and is only marked by a last name', () => {
    const findings = found({ narrative, mentions: () => [jones, acme, acme] });
    expect(findings).toMatchObject([
      { kind: 'other-matter', stops: 'until-confirmed', quote: '00041-Acme', number: '00041-Acme' },
      { kind: 'surname', stops: 'no', quote: 'Jones' },
    ]);
    expect(findings[0]?.fixes[0]).toEqual({ kind: 'narrative', narrative: 'Letter re, Jones' });
    expect(findings[0]?.fine).toEqual({ key: 'other-matter:2', for: 'matter' });
  });

  it.each([
    ['its own number', { ...acme, matter: 1 }],
    ["its own client's name in another matter", { ...acme, by: 'client', client: 'JOHN SMITH' }],
    ["a last name that is its own client's too", { ...jones, client: 'Mary Jones', matter: 4 }],
  ] as const)('is not %s', (_, mention) => {
    expect(
      found({ narrative, client: mention.by === 'surname' ? 'Ann Jones' : 'John Smith', mentions: () => [mention] }),
    ).toEqual([]);
  });

  it('stops by its number even where the client is the same', () => {
    expect(found({ narrative, mentions: () => [{ ...acme, client: 'John Smith' }] })).toHaveLength(1);
  });
});

describe('several tasks where each wants its own entry', () => {
  const terms = { ...plain, oneTask: { byTask: true, required: true } };
  const items = [
    item('brief', 'Reply brief.docx - Word', 9),
    item('lease', 'Lease.docx - Word', 9),
    item('pdf', 'Lease.pdf - Adobe Acrobat', 1, 'Acrobat'),
    item('mail', 'Inbox - a@b.example - Outlook', 6, 'Outlook'),
  ];

  it('are split by captured time, and add up to what Clio shows for the whole', () => {
    const finding = worstFinding(found({ terms, items, seconds: 1500, inClio: 1800 }));
    expect(finding).toMatchObject({ kind: 'block', stops: 'until-confirmed', tasks: 2 });
    expect(finding?.fixes[0]).toEqual({
      kind: 'split',
      more: 0,
      parts: [
        // The inbox, which says nothing, goes with what took most.
        { items: ['lease', 'pdf', 'mail'], worked: 16 * MINUTE, seconds: 1080, narrative: 'Draft and review lease' },
        { items: ['brief'], worked: 9 * MINUTE, seconds: 720, narrative: 'Draft reply brief' },
      ],
    });
  });

  it('are no matter where entries may hold several', () => {
    expect(found({ items })).toEqual([]);
    expect(found({ items, terms: { ...plain, oneTask: { byTask: true, required: false } } })).toEqual([]);
  });

  it('are told by the narrative where only one was captured', () => {
    const finding = only({ terms, narrative: 'Draft motion to compel; call with client' });
    expect(finding).toMatchObject({ kind: 'block', tasks: 2, fixes: [{ kind: 'write' }], fine: { key: 'block' } });
  });

  it('are split without losing an item or a step, also where the time was changed', () => {
    const papers = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(papers, fc.integer({ min: 1, max: 40_000 }), (numbers, seconds) => {
        const of = numbers.map((number) => item(`${number}`, `Paper ${number} about.docx - Word`, number));
        const inClio = secondsInClio(seconds, 360);
        const fix = found({ terms, items: of, seconds, inClio })[0]?.fixes[0];
        expect(fix?.kind).toBe('split');
        if (fix?.kind !== 'split') return;
        expect(fix.parts.flatMap((part) => part.items).sort()).toEqual(of.map(({ key }) => key).sort());
        expect(fix.parts.reduce((sum, part) => sum + part.seconds, 0)).toBe(inClio + fix.more);
        if (inClio >= numbers.length * 360) expect(fix.more).toBe(0);
      }),
    );
  });
});
