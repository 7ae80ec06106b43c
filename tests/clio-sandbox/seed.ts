import type { Firm, SandboxContact, SandboxMatter, SandboxUser } from './firm.ts';
import { CATEGORIES, FIRST_NAMES, NAMED_MATTERS, type NamedMatter, SUBJECTS, SURNAMES } from './names.ts';

export const ADA = 358_214_001;
export const BEN = 358_214_118;

const OPENED = Date.UTC(2024, 0, 8, 9);
/** Between the openings of two matters. */
const STEP = 10 * 60_000;
const NINETY_DAYS = 90 * 86_400_000;
const record = (id: number, at = OPENED) => ({ id, version: 1, createdAt: at, updatedAt: at });

/** Numbers in [0, 1) that are the same for the same seed. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

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
    ...record(id, at),
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
  };
}

/**
 * The firm Park & Reed LLP: two users, their categories, the named matters and, up to `matters` in all, further ones
 * made from the seed. The same arguments give the same firm, ids included.
 */
export function seedFirm(matters: number, seed: number): Firm {
  const user = (id: number, firstName: string, lastName: string): SandboxUser => ({
    ...record(id),
    firstName,
    lastName,
    email: `${firstName.toLowerCase()}@firm.example`,
    initials: `${firstName.charAt(0)}${lastName.charAt(0)}`,
    rate: id === ADA ? 350 : 420,
    roles: id === ADA ? [] : ['admin', 'accounts', 'billing', 'reports'],
    timeZone: 'America/New_York',
    owner: id === BEN,
    enabled: true,
    defaultCategoryId: null,
  });
  const categories = CATEGORIES.map(({ name, flatAmount }, index) => ({
    ...record(22_410_301 + index * 2),
    name,
    flatAmount: flatAmount ?? null,
  }));
  const clients = new Map<string, SandboxContact>();
  const all = [...NAMED_MATTERS, ...further(Math.max(0, matters - NAMED_MATTERS.length), seed)];
  const byId = <T extends { id: number }>(items: T[]) => new Map(items.map((item) => [item.id, item]));
  return {
    account: { ...record(901_733_210), name: 'Park & Reed LLP' },
    users: byId([
      { ...user(ADA, 'Ada', 'Park'), defaultCategoryId: categories[0]?.id ?? null },
      user(BEN, 'Ben', 'Reed'),
    ]),
    categories: byId(categories),
    matters: byId(all.map((named, index) => matterOf(named, index, clients))),
    activities: new Map(),
    billing: { ...record(901_733_211), rounding: 6, decimalRounding: false, flatFeeTimeIsNonBillable: false },
    timer: null,
    nextId: 4_310_500_200,
  };
}
