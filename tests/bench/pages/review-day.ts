import type { Sample } from '../../../shared/index.ts';
import { createDice } from '../dice.ts';

export const SAMPLES = 4109;
export const MATTERS = 14;
/** Things without a number in their title, each in some windows. */
const THINGS = 25;

const APPS = ['Microsoft Word', 'Adobe Acrobat', 'Google Chrome', 'Microsoft Outlook', 'Microsoft Excel'];
const WORDS = ['motion', 'exhibit', 'lease', 'reply', 'brief', 'memo', 'letter', 'outline', 'agreement', 'notice'];

/** The number of a matter of the firm, from 0. */
export function numberOf(matter: number): string {
  return `${String(10_000 + matter * 37)}-${['Smith', 'Acme', 'Harlow', 'Finch', 'Orchard', 'Tarn', 'Vale'][matter % 7]}`;
}

/**
 * A full day: 4,109 samples in ten hours, fourteen matters, and for three fifths of the time a title without a number,
 * of twenty-five things; some eight hundred titles in all.
 * @param midnight epoch milliseconds
 * @param zone minutes east of UTC, where this computer stands: a day that was lived elsewhere costs more
 */
export function fullDay(midnight: number, zone: number): Sample[] {
  const dice = createDice(4711);
  const word = () => WORDS[dice(WORDS.length)] ?? '';
  const samples: Sample[] = [];
  let at = midnight + 8 * 3_600_000;
  for (let index = 0; index < SAMPLES - 1; index++) {
    const numbered = dice(5) < 2;
    const thing = dice(THINGS);
    const app = APPS[numbered ? dice(2) : thing % APPS.length] ?? '';
    const title = numbered
      ? `${numberOf(dice(MATTERS))} ${word()} ${dice(4)}.docx`
      : `${WORDS[thing % 10]} number ${thing} for review${dice(3) === 0 ? ` v${dice(2)}` : ''}.docx - ${app}`;
    samples.push({ seq: index + 1, at, ...(index === 0 ? { zone } : {}), kind: 'window', app, title });
    at += 500 + dice(16_000);
  }
  samples.push({ seq: SAMPLES, at, kind: 'away', why: 'locked' });
  return samples;
}

/** A day with next to nothing on it: half an hour with a number in its title, and half an hour without one. */
export function quietDay(midnight: number, zone: number): Sample[] {
  const samples: Sample[] = [];
  let at = midnight + 9 * 3_600_000;
  for (const title of [`${numberOf(0)} motion.docx`, 'memo for review.docx']) {
    samples.push({ seq: samples.length + 1, at, zone, kind: 'window', app: 'Microsoft Word', title });
    for (let alive = 0; alive < 60; alive++) {
      at += 30_000;
      samples.push({ seq: samples.length + 1, at, kind: 'alive' });
    }
  }
  samples.push({ seq: samples.length + 1, at, kind: 'away', why: 'locked' });
  return samples;
}
