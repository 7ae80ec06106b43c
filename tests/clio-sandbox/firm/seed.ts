import { random } from '../random.ts';
import type { Firm, SandboxContact, SandboxMatter, SandboxUser, UtbmsCode, UtbmsKind } from './firm.ts';
import { CATEGORIES, FIRST_NAMES, NAMED_MATTERS, type NamedMatter, SNIPPETS, SUBJECTS, SURNAMES } from './names.ts';
import { ACTIVITY_CODES, CODE_SETS, EXPENSE_CODES } from './utbms-codes.ts';

export const ADA = 358_214_001;
export const BEN = 358_214_118;
/** A paralegal; there when the firm has three users or more. */
export const CARA = 358_214_203;
/** Left the firm and may not log in; there when it has four users or more. */
export const DAN = 358_214_277;

const OPENED = Date.UTC(2024, 0, 8, 9);
/** Between the openings of two matters. */
const STEP = 10 * 60_000;
const NINETY_DAYS = 90 * 86_400_000;
const record = (id: number, at = OPENED) => ({ id, version: 1, createdAt: at, updatedAt: at });

/** `count` further matters numbered `NNNNN-Surname`. */
function further(count: number, seed: number): NamedMatter[] {
  const next = random(seed);
  const any = (words: readonly string[]) => words[Math.floor(next() * words.length)] ?? '';
  return Array.from({ length: count }, (_, index) => {
    const surname = any(SURNAMES);
    const matter: NamedMatter = {
      number: `${String(1001 + index).padStart(5, '0')}-${surname}`,
      client: `${any(FIRST_NAMES)} ${surname}`,
      description: `${surname} ${any(SUBJECTS)}`,
    };
    const fate = next();
    if (fate < 0.15) matter.status = 'Closed';
    else if (fate < 0.2) matter.status = 'Pending';
    return matter;
  });
}

function matterOf(named: NamedMatter, index: number, clients: Map<string, SandboxContact>): SandboxMatter {
  const at = OPENED + index * STEP;
  const id = 1_740_250_013 + index * 7;
  const client = clients.get(named.client) ?? {
    ...record(1_960_114_007 + index * 3, at),
    name: named.client,
    kind: named.company ? 'Company' : 'Person',
  };
  clients.set(named.client, client);
  const day = new Date(at).toISOString().slice(0, 10);
  const status = named.status ?? 'Open';
  return {
    number: index + 1,
    displayNumber: named.number,
    customNumber: named.custom ?? null,
    description: named.description,
    status,
    clientReference: named.reference ?? null,
    client,
    billable: !named.unbillable,
    billingMethod: named.method ?? 'hourly',
    openDate: status === 'Pending' ? null : day,
    pendingDate: status === 'Pending' ? day : null,
    closeDate: status === 'Closed' ? new Date(at + NINETY_DAYS).toISOString().slice(0, 10) : null,
    maildrop: `m${id}@maildrop.firm.example`,
    responsibleId: index % 3 === 2 ? BEN : ADA,
    needsCodes: false,
    onlyFor: null,
    // Last: a record that grows many fields after a spread is one that V8 keeps in its slow form.
    ...record(id, at),
  };
}

/** An attorney who may log in, sees everything and has no role; the address is the first name at the firm. */
export function newUser(id: number, name: string, rate: number, at = OPENED): SandboxUser {
  const [firstName = '', ...rest] = name.split(' ');
  const lastName = rest.join(' ');
  return {
    ...record(id, at),
    firstName,
    lastName,
    email: `${firstName.toLowerCase()}@firm.example`,
    initials: `${firstName.charAt(0)}${lastName.charAt(0)}`,
    rate,
    roles: [],
    subscription: 'Attorney',
    timeZone: 'America/New_York',
    owner: false,
    enabled: true,
    seesMatters: 'all',
    seesHours: 'all',
    seesRates: true,
    seesContacts: true,
    defaultCategoryId: null,
  };
}

/** Ada and Ben, and up to `count` in all Cara, Dan and others, whose addresses bear a number. */
function seedUsers(count: number, categoryId: number | null): SandboxUser[] {
  const named: SandboxUser[] = [
    { ...newUser(ADA, 'Ada Park', 350), defaultCategoryId: categoryId },
    { ...newUser(BEN, 'Ben Reed', 420), roles: ['admin', 'accounts', 'billing', 'reports'], owner: true },
    { ...newUser(CARA, 'Cara Lind', 140), subscription: 'NonAttorney', timeZone: 'America/Los_Angeles' },
    { ...newUser(DAN, 'Dan Holt', 300), enabled: false, timeZone: 'Europe/London' },
  ];
  const others = Array.from({ length: Math.max(0, count - named.length) }, (_, index) => {
    const first = FIRST_NAMES[index % FIRST_NAMES.length] ?? '';
    const last = SURNAMES[index % SURNAMES.length] ?? '';
    const user = newUser(DAN + 74 * (index + 1), `${first} ${last}`, 300);
    return { ...user, email: `${first.toLowerCase()}.${index + 5}@firm.example` };
  });
  return [...named.slice(0, Math.max(2, count)), ...others];
}

/** The sets on offer, none of them enabled, and their codes. */
function seedUtbms(): Pick<Firm, 'codeSets' | 'codes'> {
  const sets = CODE_SETS.map(({ name }, index) => ({ ...record(4_101 + index), name, enabled: false }));
  const codes: UtbmsCode[] = [];
  const add = (texts: readonly string[], kind: UtbmsKind, setId: number) => {
    for (const text of texts) {
      const [code = '', ...name] = text.split(' ');
      codes.push({ ...record(880_001 + codes.length), code, name: name.join(' '), kind, setId });
    }
  };
  CODE_SETS.forEach(({ tasks }, index) => void add(tasks, 'UtbmsTask', 4_101 + index));
  // One set holds the activities and expenses that all sets share.
  add(ACTIVITY_CODES, 'UtbmsActivity', 4_101);
  add(EXPENSE_CODES, 'UtbmsExpense', 4_101);
  return {
    codeSets: new Map(sets.map((set) => [set.id, set])),
    codes: new Map(codes.map((code) => [code.id, code])),
  };
}

/**
 * The firm Park & Reed LLP: `users` users (Ada and Ben at the least), their categories, the named matters and, up to
 * `matters` in all, further ones made from the seed. The same arguments give the same firm, ids included.
 */
export function seedFirm(matters: number, users: number, seed: number): Firm {
  const categories = CATEGORIES.map(({ name, flatAmount }, index) => ({
    ...record(22_410_301 + index * 2),
    name,
    flatAmount: flatAmount ?? null,
    accessible: true,
  }));
  const clients = new Map<string, SandboxContact>();
  const all = [...NAMED_MATTERS, ...further(Math.max(0, matters - NAMED_MATTERS.length), seed)];
  const byId = <T extends { id: number }>(items: T[]) => new Map(items.map((item) => [item.id, item]));
  return {
    account: { ...record(901_733_210), name: 'Park & Reed LLP' },
    users: byId(seedUsers(users, categories[0]?.id ?? null)),
    categories: byId(categories),
    matters: byId(all.map((named, index) => matterOf(named, index, clients))),
    activities: new Map(),
    billing: {
      ...record(901_733_211),
      rounding: 6,
      decimalRounding: false,
      flatFeeTimeIsNonBillable: false,
      usesUtbms: false,
    },
    ...seedUtbms(),
    snippets: byId(SNIPPETS.map((snippet, index) => ({ ...record(6_400_101 + index), ...snippet }))),
    timers: new Map(),
    nextId: 4_310_500_200,
  };
}
