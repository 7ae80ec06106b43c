import type { Matter } from '../../extension/matching/index.ts';
import type { Chance } from './chance.ts';
import type { Field } from './fields.ts';
import { company, type Named, person } from './names.ts';
import type { Thing } from './things.ts';

/** A client of the firm. */
export interface Client extends Named {
  isCompany: boolean;
  /** Who speaks for a company; the person for a person. */
  contact: Named;
}

/** One of the attorney's own matters. */
export interface Case {
  matter: Matter;
  client: Client;
  other: Named;
  /** Opposing counsel, experts, the clerk, colleagues: some are in other matters, too. */
  people: Named[];
  lookups: string[];
  /** How many of its things bear its number, and how many a name: one matter is filed with care, the next is not. */
  numbered: number;
  telling: number;
  papers: Thing[];
  threads: Thing[];
  /** The first and last day of work on it. */
  from: number;
  until: number;
}

export interface Firm {
  /** All that Clio lists, of all attorneys. */
  matters: Matter[];
  cases: Case[];
  colleagues: Named[];
  me: Named;
}

/** The three ways in which the firm numbered its matters over the years. */
function numberOf(scheme: number, place: number, client: Named, chance: Chance): string {
  if (scheme === 0) return `${String(place + 112).padStart(5, '0')}-${client.short.replace(/\W+/gu, '')}`;
  if (scheme === 1) return `20${chance.between(19, 26)}-${String(place + 103).padStart(4, '0')}`;
  return `${client.short
    .replace(/\W+/gu, '')
    .slice(0, 3)
    .toUpperCase()}${String(place + 11).padStart(4, '0')}.${String(chance.between(1, 40)).padStart(3, '0')}`;
}

function clientOf(field: Field, chance: Chance): Client {
  const contact = person(chance);
  if (chance.maybe(field.companies)) return { ...company(chance), isCompany: true, contact };
  return { ...contact, isCompany: false, contact };
}

/** A firm with some hundreds of matters, and one attorney's among them. The same seed and field give the same. */
export function createFirm(field: Field, all: readonly Field[], chance: Chance, days: number): Firm {
  const me = person(chance);
  const count = chance.between(...field.matters);
  const others = chance.between(250, 600);
  const regulars = Array.from({ length: Math.max(1, Math.round(count / 6)) }, () => clientOf(field, chance));
  const clients = Array.from({ length: count }, () =>
    chance.maybe(field.repeatClients) ? chance.pickEarly(regulars) : clientOf(field, chance),
  );
  // Some colleagues bear a client's family name.
  const colleagues = Array.from({ length: 7 }, (_, place) => {
    const { full, short, given } = person(chance);
    if (place >= 2) return { full, short, ...(given ? { given } : {}) };
    const family = chance.pick(clients).contact.short;
    return { full: `${given} ${family}`, short: family, ...(given ? { given } : {}) };
  });
  const counsel = Array.from({ length: 6 }, () => person(chance));
  const places = chance.shuffled(Array.from({ length: count + others }, (_, place) => place));
  const cases = clients.map((client, index): Case => {
    const other = field.other(chance);
    const from = chance.maybe(0.65) ? 1 : chance.between(2, days - 3);
    const until = chance.maybe(0.75) ? days : Math.min(days, from + chance.between(3, 14));
    const place = places[index] ?? index;
    const isNumbered = chance.maybe(0.75);
    return {
      matter: {
        id: 10_000 + place,
        display_number: numberOf(place % 3, place, client, chance),
        status: 'Open',
        client: { name: client.full },
        ...(chance.maybe(0.93) ? { description: field.describe(client, other, chance) } : {}),
      },
      client,
      other,
      people: [
        chance.pick(counsel),
        chance.pick(colleagues),
        client.contact,
        ...(chance.maybe(0.5) ? [person(chance)] : []),
        ...(chance.maybe(0.4) ? [chance.pick(colleagues)] : []),
      ],
      lookups: Array.from({ length: chance.between(1, 4) }, () => field.lookup(chance)),
      numbered: isNumbered ? Math.min(0.97, field.numbered * (0.9 + chance.next() * 0.5)) : field.numbered * 0.15,
      telling: field.telling * (chance.maybe(0.3) ? 0.15 : 0.7 + chance.next() * 0.8),
      papers: [],
      threads: [],
      from,
      until,
    };
  });
  const rest = places.slice(count).map((place): Matter => {
    const theirs = chance.pick(all);
    const client = chance.maybe(0.12) ? chance.pick(clients) : clientOf(theirs, chance);
    return {
      id: 10_000 + place,
      display_number: numberOf(place % 3, place, client, chance),
      status: chance.maybe(0.4) ? 'Closed' : 'Open',
      client: { name: client.full },
      description: theirs.describe(client, theirs.other(chance), chance),
    };
  });
  return { matters: [...cases.map(({ matter }) => matter), ...rest], cases, colleagues, me };
}

/** What Clio lists on a day: what is not opened yet is missing, what is done is closed. */
export function mattersOn({ matters, cases }: Firm, day: number): Matter[] {
  const byId = new Map(cases.map((one) => [one.matter.id, one]));
  return matters.flatMap((matter): Matter[] => {
    const one = byId.get(matter.id);
    if (!one) return [matter];
    if (day < one.from) return [];
    return [day > one.until + 2 ? { ...matter, status: 'Closed' } : matter];
  });
}
