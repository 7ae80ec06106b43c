import { expect, it } from 'vitest';
import { type ChosenCategory, categoryForWork, type WorkKind } from '../../../../extension/billing/index.ts';

const category = (id: number, name: string, more = {}) => ({
  ...{ id, name, isDefault: false, flatRate: false, accessible: true },
  ...more,
});
const [PHONE, MAIL, DRAFT, LEGAL, OLD] = [1, 2, 3, 4, 5];
const FIRM = [
  category(PHONE, 'Phone calls'),
  category(MAIL, 'E-Mails'),
  category(DRAFT, 'Drafting'),
  category(LEGAL, 'Legal services'),
  category(OLD, 'Calls, old', { accessible: false }),
];
const ONE = 7;
const TWO = 8;
const chose = (matter: number, kind: WorkKind, id: number): ChosenCategory => ({ matter, kind, category: id });

const cases: [string, WorkKind, ChosenCategory[], number | null, number | null][] = [
  ['last chosen for it in the matter', 'call', [chose(ONE, 'call', DRAFT), chose(ONE, 'call', LEGAL)], null, LEGAL],
  [
    'chosen for it in the matter, whatever was chosen elsewhere',
    'call',
    [chose(ONE, 'call', LEGAL), ...Array.from({ length: 5 }, () => chose(TWO, 'call', PHONE))],
    null,
    LEGAL,
  ],
  [
    'chosen for it again and again elsewhere',
    'email',
    [chose(TWO, 'email', LEGAL), chose(9, 'email', LEGAL)],
    DRAFT,
    LEGAL,
  ],
  ['of that name, where nothing was chosen', 'call', [chose(ONE, 'email', LEGAL)], null, PHONE],
  ['of that name, where the matter goes by kinds of work', 'email', [], DRAFT, MAIL],
  [
    'none for one choice elsewhere, which speaks against its name as well',
    'call',
    [chose(TWO, 'call', LEGAL)],
    null,
    null,
  ],
  [
    'none where choices disagree',
    'call',
    [chose(TWO, 'call', LEGAL), chose(9, 'call', PHONE), chose(10, 'call', LEGAL), chose(11, 'call', PHONE)],
    null,
    null,
  ],
  ['none by its name where the matter goes by something else', 'call', [], LEGAL, null],
  ['none where nothing is called so', 'research', [], null, null],
  ['none that may not be used any more', 'call', [chose(ONE, 'call', OLD)], LEGAL, null],
];
it.each(cases)('proposes for a kind of work the category %s', (_, kind, chosen, lastUsed, expected) => {
  expect(categoryForWork(FIRM, { matter: ONE, kind }, chosen, lastUsed)).toBe(expected);
});

it.each([
  ['call', 'Telephone', true],
  ['call', 'Telefonate', true],
  ['call', 'A106 Communicate (with client)', false],
  ['call', 'Phone system', false],
  ['email', 'E‑mail', true],
  ['email', 'Email review', false],
  ['drafting', 'Entwürfe', true],
  ['drafting', 'Rédaction d’actes', true],
  // English firms black out words under it.
  ['drafting', 'Redaction', false],
  // A French appeal is called so as well.
  ['call', 'Appels', false],
  ['review', 'Document review', true],
  ['review', 'Review of bills', false],
  ['research', 'Legal Research', true],
  ['meeting', 'Meetings', true],
] as const)('knows a category by a name that is unmistakable alone: %s, %s', (kind, name, known) => {
  expect(categoryForWork([category(1, name)], { matter: ONE, kind }, [], null)).toBe(known ? 1 : null);
});

it('proposes none where two are called so, and none at a flat rate', () => {
  const two = [category(1, 'Telephone'), category(2, 'Phone calls')];
  expect(categoryForWork(two, { matter: ONE, kind: 'call' }, [], null)).toBeNull();
  const flat = [category(1, 'Telephone', { flatRate: true })];
  expect(categoryForWork(flat, { matter: ONE, kind: 'call' }, [], null)).toBeNull();
});
