import type { Sample } from '../../../shared/index.ts';
import { createDice } from '../dice.ts';

/** A busy day by the numbers of a peer's year: so many changes of the window in ten hours. */
export const SAMPLES_A_DAY = 4109;
export const DAYS = 365;

const APPS = ['Microsoft Word', 'Microsoft Outlook', 'Google Chrome', 'Adobe Acrobat Pro', 'Microsoft Excel', 'Zoom'];
const WORK = [
  'Motion to Compel',
  'Reply Brief',
  'Lease Review',
  'Deposition Outline',
  'Privilege Log',
  'RE: discovery',
];
const NAMES = ['Smith', 'Acme Corp', 'Harlow', 'Finch & Sons', 'Müller', 'Orchard Holdings', 'Tarn', 'Vale'];

/**
 * A day's samples: the attorney goes back and forth between some forty windows at a time, of which one in eight changes has a
 * title that was never seen before; about eight hundred different titles a day, fifty characters long on average.
 * @param midnight epoch milliseconds
 */
export function sampledDay(number: number, midnight: number): Sample[] {
  const dice = createDice(number * 7919 + 17);
  const pick = (list: readonly string[]) => list[dice(list.length)] ?? '';
  const fresh = () => {
    const app = pick(APPS);
    const matter = `${String(dice(900) + 100).padStart(5, '0')}-${pick(NAMES)}`;
    return { app, title: `${matter} - ${pick(WORK)} ${dice(30)} (${number}.${dice(5000)}) - ${app}` };
  };
  const around = Array.from({ length: 40 }, fresh);
  const samples: Sample[] = [];
  let at = midnight + 8 * 3_600_000;
  for (let index = 0; index < SAMPLES_A_DAY - 1; index++) {
    if (dice(5) === 0) around[dice(around.length)] = fresh();
    const { app, title } = around[dice(around.length)] ?? fresh();
    samples.push({ seq: index + 1, at, ...(index === 0 ? { zone: 0 } : {}), kind: 'window', app, title });
    at += 500 + dice(16_000);
  }
  samples.push({ seq: SAMPLES_A_DAY, at, kind: 'away', why: 'locked' });
  return samples;
}
