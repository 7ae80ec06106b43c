import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { openDiskJournal } from '../../../helper/journal/index.ts';
import type { Event } from '../../../shared/index.ts';
import { median, tell, tellSpeed } from '../report.ts';

const HOURS = 8;
/** Samples of a median day of a year, as measured on a peer's: window changes and `alive` together. */
const DAY = 4_109;
/** Days pushed through, so that the run lasts long enough to be measured. */
const DAYS = 20;

/** A day of samples with titles as an office has them; the mix is fixed, so that runs can be compared. */
function dayOfEvents(): Event[] {
  const apps = ['Word', 'Outlook', 'Google Chrome', 'Adobe Acrobat Pro (64-bit)', 'Excel'];
  const works = [
    'Motion to compel (v3).docx',
    'Posteingang – Anwältin Müller',
    '契約書 draft.pdf',
    'RE: 2024-00117 claims',
  ];
  return Array.from({ length: DAY }, (_, index): Event => {
    if (index % 7 === 6) return { kind: 'alive' };
    const title = `${String(index % 40).padStart(5, '0')}-Smith ${works[index % works.length]} - page ${index % 90}`;
    return { kind: 'window', app: apps[index % apps.length] ?? '', title };
  });
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}

/** How fast recorded samples go into the journal on disk, and what they take there. */
export async function measureReplay(): Promise<void> {
  // As the recorder itself runs.
  for (const flag of ['--no-opt', '--no-sparkplug']) setFlagsFromString(flag);
  const events = dayOfEvents();
  const text = events.reduce(
    (sum, event) => sum + (event.kind === 'window' ? Buffer.byteLength(event.app) + Buffer.byteLength(event.title) : 0),
    0,
  );
  const rates: number[] = [];
  let overhead = 0;
  for (let run = 0; run < 5; run += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'matterline-replay-'));
    const journal = openDiskJournal({ folder, boot: 'bench' });
    const began = performance.now();
    for (let day = 0; day < DAYS; day += 1) {
      for (const [index, event] of events.entries()) {
        const at = 1_790_000_000_000 + day * 86_400_000 + Math.floor((index * HOURS * 3_600_000) / DAY);
        journal.append(at, 60, event);
      }
    }
    rates.push((DAY * DAYS) / ((performance.now() - began) / 1000));
    journal.close();
    if (journal.place.last !== DAY * DAYS) throw new Error('Not every sample was kept.');
    overhead = (sizeOf(folder) - text * DAYS) / (DAY * DAYS);
    rmSync(folder, { recursive: true, force: true });
  }
  for (const flag of ['--opt', '--sparkplug']) setFlagsFromString(flag);
  tellSpeed('journal.samples', median(rates), 'samples', { atLeast: 200 });
  tell('journal.bytes-besides-app-and-title', overhead, 'B/sample', { bound: 40 });
}
