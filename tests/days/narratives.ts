import 'fake-indexeddb/auto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardView } from '../../extension/messages/card.ts';
import { createAttorney } from './attorney.ts';
import { DAY, draftedDay } from './drafted-day.ts';

/** The attorneys and the days that are printed: a first day of each field, and later ones of others. */
const PRINTED: readonly (readonly [field: string, seed: number, day: number])[] = [
  ['litigation', 7, 1],
  ['deals', 7, 1],
  ['patents', 7, 1],
  ['family', 7, 1],
  ['estates', 7, 1],
  ['criminal', 7, 1],
  ['litigation', 11, 9],
  ['deals', 12, 17],
  ['estates', 13, 23],
  ['criminal', 14, 30],
];

const INTRODUCTION = `# The narratives of ten made-up days

What is drafted for whole days of the made-up attorneys, before anybody changes a word; of each day what is tagged, with
its slips. Matters of less than three minutes are left out: they are sent nowhere. Written by
\`npx tsx tests/days/narratives.ts\`; a test compares.
`;

const cell = (text: string) => text.replaceAll('|', '\\|');

function line({ matter, inClio, narrative }: CardView): string {
  return `| ${matter.number} | ${(inClio / 3600).toFixed(1)} | ${cell(narrative) || '–'} |`;
}

/** The ten days as a page: of each entry the matter, its hours in Clio and its drafted narrative. */
export async function narrativesPage(): Promise<string> {
  const days: string[] = [];
  for (const [field, seed, number] of PRINTED) {
    const day = createAttorney(field, seed).days[number - 1];
    if (!day) throw new Error(`There is no day ${number}.`);
    const stage = await draftedDay(day, `narratives-${field}-${seed}-${number}`);
    const { cards } = await stage.day(DAY);
    days.push(
      [
        `## ${field}, day ${number}`,
        '',
        '| matter | hours | narrative |',
        '| --- | --- | --- |',
        ...cards.map(line),
        '',
      ].join('\n'),
    );
    await stage.timeline.close();
  }
  return [INTRODUCTION, ...days].join('\n');
}

/** Where the page stands. */
export const FILE = join(import.meta.dirname, 'narratives.md');

if (process.argv[1] === import.meta.filename) writeFileSync(FILE, await narrativesPage());
