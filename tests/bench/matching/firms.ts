import type { Matter, Rule } from '../../../extension/matching/index.ts';
import { type Chance, createChance } from '../../days/index.ts';

/**
 * Made-up firms for measuring how numbers are found: five ways to number matters, and titles that hold a number as
 * people and programs write it, or something that only looks like one.
 */
export interface Scheme {
  name: string;
  /** The number of the matter at a place, in its parts and what stands between them. */
  partsOf(place: number): string[];
  between: string[];
}

const NAMES =
  'Harlow,Finch,Wren,Orchard,Tarn,Vale,Lark,Rook,Heron,Alder,Birch,Cobb,Dunmore,Kestrel,Marlow,Penrose'.split(',');
const name = (place: number) => NAMES[place % NAMES.length] ?? '';
const padded = (value: number, width: number) => String(value).padStart(width, '0');
const letters = (place: number) => name(place).slice(0, 3).toUpperCase();

export const SCHEMES: readonly Scheme[] = [
  { name: '00042-Harlow', partsOf: (place) => [padded(place + 1, 5), name(place * 7)], between: ['-'] },
  { name: '2024-00117', partsOf: (place) => [String(2015 + (place % 10)), padded(place + 1, 5)], between: ['-'] },
  {
    name: 'HAR23/00002',
    partsOf: (place) => [letters(place) + (20 + (place % 180)), padded(place + 1, 5)],
    between: ['/'],
  },
  {
    name: '1047.0012',
    partsOf: (place) => [String(1000 + Math.floor(place / 8)), padded(1 + (place % 8) * 3, 4)],
    between: ['.'],
  },
  {
    name: 'FIN-2025-014',
    partsOf: (place) => [letters(place), String(2016 + (Math.floor(place / 16) % 10)), padded(place + 1, 4)],
    between: ['-', '-'],
  },
];

export function numberOf({ partsOf, between }: Scheme, place: number): string {
  return partsOf(place).reduce((text, part, at) => text + (between[at - 1] ?? '') + part);
}

export function mattersOf(scheme: Scheme, count: number): Matter[] {
  return Array.from({ length: count }, (_, place) => ({
    id: place + 1,
    display_number: numberOf(scheme, place),
    status: 'Open',
    client: { name: `${name(place * 5)} ${name(place * 11)} ${place % 4000}` },
    description:
      place % 2 ? `${name(place * 3)} v. ${name(place * 13)}, no. ${place}` : `Lease of ${place} ${name(place)} Road`,
  }));
}

/** Rules as attorneys keep them: a dozen by words, some of them limited, and a few patterns. */
export function rulesFor(count: number): Rule[] {
  const words = NAMES.slice(0, 12).map(
    (word, place): Rule => ({
      id: `w${place}`,
      source: place % 3 ? 'own' : 'firm',
      matter: 1 + (place % count),
      words: `${word} Creek dam`,
      ...(place % 4 ? {} : { app: 'Word' }),
    }),
  );
  const patterns = ['claim ###-####', 'QX ?? plan', 'merger * harbor', 'tunnel*|aqueduct*'].map(
    (pattern, place): Rule => ({
      id: `p${place}`,
      source: 'own',
      matter: 1 + place,
      pattern,
    }),
  );
  return [...words, ...patterns];
}

const BEFORE = ['', 'RE: ', '*', '(3) ', 'Draft of ', 'Fwd: notes, ', '⚖️ ', 'L:\\Clio\\', '"'];
const AFTER = [
  '',
  ' motion to compel.docx - Word',
  '.pdf - Adobe Acrobat Pro (64-bit)',
  ', call',
  ' | Clio - Google Chrome',
  '’s reply',
  '?',
  ' 📅',
];
const BETWEEN = ['-', ' ', '_', '/', '.', ' - ', ' – ', '–', '−', '‑', '_-_', ' / '];

/** A title that holds a number as a strong hit. */
export function strongTitle(scheme: Scheme, place: number, chance: Chance): string {
  const between = chance.maybe(0.4) ? null : chance.pick(BETWEEN);
  const parts = scheme.partsOf(place);
  let text = parts.reduce((sum, part, at) => sum + (between ?? scheme.between[at - 1] ?? '') + part);
  const form = chance.maybe(0.15) ? 'upper' : chance.maybe(0.15) ? 'lower' : chance.maybe(0.05) ? 'wide' : 'same';
  if (form === 'upper') text = text.toUpperCase();
  if (form === 'lower') text = text.toLowerCase();
  if (form === 'wide') text = text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
  return chance.pick(BEFORE) + text + chance.pick(AFTER);
}

const changedDigit = (text: string, chance: Chance) => {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const at = chance.pick(places);
  return text.slice(0, at) + ((Number(text.charAt(at)) + chance.between(1, 9)) % 10) + text.slice(at + 1);
};

/** What only looks like a number of a firm. */
const NEAR: readonly ((number: string, chance: Chance) => string)[] = [
  changedDigit,
  (number, chance) => chance.between(1, 9) + number,
  (number, chance) => number + chance.between(0, 9),
  (number) => `x${number}`,
  (number) => `${number}x`,
  (number) => `${number}-2`,
  (number) => `${number}.7`,
  (number) => `3,${number}`.replace(/^3,(?=\D)/, '3'),
  (number) => number.replace(/[-/.]/, ' and '),
  (number) => number.replace(/[-/.]/, ''),
  (number) => number.replace(/[-/.]/, '\\'),
  (number) => number.split(/[-/.]/).reverse().join('-'),
  (number) => number.slice(0, -2),
  (_, chance) => `${chance.between(1, 9)}:24-cv-${padded(chance.between(1, 3000), 5)}-ABC`,
  (_, chance) => `${chance.between(1, 9)}:2019-${padded(chance.between(1, 3000), 5)}`,
  (_, chance) => `5:22-ap-0${chance.between(1000, 1400)}`,
  (number, chance) =>
    `${chance.between(4000, 4999)}-${number
      .replace(/\D/g, '')
      .padEnd(8, '3')
      .replace(/^(.{4})(.{4}).*/, '$1-$2')}`,
  (number, chance) =>
    `${number
      .replace(/\D/g, '')
      .padEnd(8, '3')
      .replace(/^(.{4})(.{4}).*/, '$1-$2')}-${chance.between(4000, 4999)} v.3`,
  (_, chance) => `+1 (415) 555-${padded(chance.between(0, 9999), 4)}`,
  (_, chance) => `415-${chance.between(1000, 1400)}-${padded(chance.between(0, 99), 4)}`,
  (_, chance) => `20${chance.between(15, 31)}-${padded(chance.between(1, 12), 2)}-${padded(chance.between(1, 28), 2)}`,
  (_, chance) => `${padded(chance.between(1, 28), 2)}.${padded(chance.between(1, 12), 2)}.20${chance.between(15, 31)}`,
  (_, chance) => `$${chance.between(1, 9)},${chance.between(100, 999)}.${chance.between(10, 99)}`,
  (_, chance) => `order ${chance.between(100000, 999999)}`,
];

/** Words as a title is read for numbers, by other means than the matcher's own. */
function tokens(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** A title with what looks like a number but is none of the firm's, told by comparing whole tokens. */
export function nearTitle(scheme: Scheme, count: number, known: ReadonlySet<string>, chance: Chance): string {
  for (;;) {
    const near = chance.pick(NEAR)(numberOf(scheme, chance.between(0, count - 1)), chance);
    const parts = tokens(near);
    const real = parts.some((_, from) =>
      parts.some((__, to) => to >= from && known.has(parts.slice(from, to + 1).join(' '))),
    );
    // Refused by the digits around it alone: these are wanted, and are told from real ones by how they were made. A
    // number that ends with a letter is itself before a digit, as in the second copy of a file.
    const cut = /^\d+[.,:-]\d|\d[-.]\d+( v\.3)?$/.test(near) && !known.has(parts.join(' '));
    if (!real || cut) return chance.pick(BEFORE.slice(0, 6)) + near + chance.pick(AFTER.slice(0, 5));
  }
}

export function knownTokens(scheme: Scheme, count: number): ReadonlySet<string> {
  return new Set(Array.from({ length: count }, (_, place) => tokens(numberOf(scheme, place)).join(' ')));
}

const WORK = [
  'motion to compel',
  'lease review',
  'Inbox',
  'deposition outline',
  'invoice draft',
  'call notes',
  'closing checklist',
  'witness list',
];
const PROGRAMS = ['Word', 'Outlook', 'Google Chrome', 'Adobe Acrobat Pro (64-bit)', 'Excel'];

/** Titles some 43 characters long, of which 3 in 10 hold a number and 1 in 10 needs more than lower-casing; all new. */
export function plainTitles(matters: readonly Matter[], count: number, seed: number): string[] {
  const chance = createChance(seed);
  const titles = Array.from({ length: count }, (_, at) => {
    const number = at % 10 < 3 ? `${chance.pick(matters).display_number} ` : '';
    const dash = chance.maybe(0.1) ? '–' : '-';
    return `${number}${chance.pick(WORK)} ${chance.between(1, 99)} ${chance.pick(WORK)} ${dash} ${chance.pick(PROGRAMS)}`;
  });
  // As they come from a message: each in one piece of memory.
  return JSON.parse(JSON.stringify(titles));
}
