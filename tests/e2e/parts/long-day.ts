import type { Sample } from '../../../shared/index.ts';

/** A day of 4,109 windows in ten hours. Forty percent of the time has one of fourteen matters' numbers in its title. */
const WINDOWS = 4109;
const LENGTH = 36_000_000;

export const NUMBERS = [
  '00001-Acme Corp',
  '00012-Smith',
  '00041-Acme Corp',
  '2024-00117',
  '10472-0001',
  '10472-0002',
  'DAR23/00002',
  '00007-García',
  "00318-O'Neill",
  'MED-2025-014',
  '2025.06.00009',
  '00555-Zenith Ltd.',
  'K-0093-Müller',
  '00900-Park & Reed',
];

const CLIENTS = [
  'John Smith',
  'Nolan Reed',
  'Sheila Darcy',
  'Inés García',
  "Maeve O'Neill",
  'Quarry Lane Clinic',
  'Petra Voss',
  'Jürgen Müller',
  'Acme Corp',
  'Harbor Holdings',
];

/** Titles without a number, each one thing: documents that name a client, and some that name nobody. */
const OTHERS = [
  ...CLIENTS.map((client) => `Chronology for ${client}.docx - Word`),
  ...CLIENTS.map((client) => `Outline ${client}.docx - Word`),
  'Rule 37 sanctions - Westlaw',
  'Limitation periods - Westlaw',
  'Settlement calculator.xlsx - Excel',
  'Discovery plan.docx - Word',
  'Exhibit list.docx - Word',
];

/** How many items the attorney has to place. */
export const GROUPS = OTHERS.length;

/**
 * The day as samples, back to back from eight o'clock.
 * @param midnight epoch milliseconds
 * @param zone minutes east of UTC
 */
export function longDay(midnight: number, zone: number): Sample[] {
  const samples: Sample[] = Array.from({ length: WINDOWS - 1 }, (_, index) => {
    const numbered = index % 5 < 2;
    const turn = Math.floor(index / 5);
    const title = numbered
      ? `${NUMBERS[turn % NUMBERS.length]} Draft ${turn % 3}.docx - Word`
      : (OTHERS[(turn * 3 + (index % 5)) % OTHERS.length] ?? '');
    const at = midnight + 8 * 3_600_000 + Math.floor((index * LENGTH) / (WINDOWS - 1));
    return { seq: index + 1, at, ...(index === 0 ? { zone } : {}), kind: 'window', app: 'Microsoft Word', title };
  });
  samples.push({ seq: WINDOWS, at: midnight + 8 * 3_600_000 + LENGTH, kind: 'away', why: 'locked' });
  return samples;
}
