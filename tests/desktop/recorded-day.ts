import type { Sample } from '../../shared/index.ts';

/** One thing an attorney did: from a time of day ("9:26"), in a program, under a title; null is away. */
type Step = [from: string, app: string, title: string] | [from: string, away: null];

/** A day of an attorney at the sandbox's firm, made up. */
const DAY: Step[] = [
  ['8:12', 'Microsoft Word', '00012-Smith - Motion to Compel (v3).docx - Word'],
  ['9:26', 'Microsoft Teams', 'Chat | Acme Corp team | Microsoft Teams'],
  ['9:52', 'Adobe Acrobat', 'Exhibit A 00041-Acme Corp.pdf - Adobe Acrobat'],
  ['10:36', 'Microsoft Outlook', 'RE: 00012-Smith - discovery responses - Outlook'],
  ['10:50', null],
  ['11:15', 'Microsoft Word', 'Claims chart 2024-00117 (draft 4).docx - Word'],
  ['12:31', null],
  ['13:14', 'Microsoft Word', '00012_Smith_Reply_brief.docx - Word'],
  ['14:08', 'Microsoft Excel', '10472-0001 closing checklist.xlsx - Excel'],
  ['14:50', 'Zoom', 'Zoom Meeting'],
  ['15:02', 'Microsoft Excel', 'Privilege log 00041-Acme Corp.xlsx - Excel'],
  ['15:51', 'Google Chrome', 'Rule 37 sanctions - Westlaw - Google Chrome'],
  ['16:07', null],
];

const SHORT: Step[] = [
  ['8:58', 'Microsoft Outlook', 'Inbox - Ada Park - Outlook'],
  ['9:00', 'Microsoft Word', '00012-Smith - Motion to Compel (v3).docx - Word'],
  ['9:21', null],
];

const MATTERS = ['00012-Smith', '00041-Acme Corp', '00001-Acme Corp', '2024-00117', '10472-0001', 'DAR23/00002'];
const APPS = ['Microsoft Word', 'Microsoft Outlook', 'Google Chrome', 'Adobe Acrobat', 'Microsoft Excel'];
const WORDS = ['Motion', 'Exhibit', 'Draft', 'Reply', 'Notes', 'Review', 'Letter', 'Chart', 'Brief', 'Lease', 'Memo'];

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Far too much: 4,109 windows in ten hours, many with long titles, few of the titles twice. */
function crowded(): Step[] {
  return Array.from({ length: 4109 }, (_, index): Step => {
    const second = 7 * 3600 + Math.floor((index * 36_000) / 4109);
    const word = (step: number) => WORDS[(index * step + step) % WORDS.length] ?? '';
    const matter = index % 5 < 2 ? `${MATTERS[(index >> 3) % MATTERS.length]} ` : '';
    const long = index % 9 === 0 ? ` with ${'very '.repeat(30)}long words in its name` : '';
    const time = `${Math.floor(second / 3600)}:${(second % 3600) / 60}`;
    return [time, APPS[(index >> 2) % APPS.length] ?? '', `${matter}${word(3)} ${word(7)} ${index >> 4}${long}`];
  });
}

/** How much there is to see. */
export const AMOUNTS = { little: SHORT, full: DAY, crowded: crowded() } as const;

/**
 * A recorded day as samples: each step begins at its time on the day that starts at `midnight`, and `alive` fills
 * what is longer than the helper's silence.
 */
export function samplesOf(steps: readonly Step[], midnight: number): Sample[] {
  const samples: Sample[] = [];
  // The zone in which that instant is midnight; afternoons are looked for from nine hours west to fourteen east.
  const west = Math.round(midnight / 60_000) % 1440;
  const zone = west > 540 ? 1440 - west : -west;
  const add = (at: number, event: Record<string, unknown>) => {
    samples.push({ seq: samples.length + 1, at, ...(samples.length === 0 ? { zone } : {}), ...event } as Sample);
  };
  for (const [index, step] of steps.entries()) {
    const at = midnight + minutesOf(step[0]) * 60_000;
    if (step[1] === null) add(at, { kind: 'away', why: 'locked' });
    else add(at, { kind: 'window', app: step[1], title: step[2] });
    const next = steps[index + 1];
    const until = next ? midnight + minutesOf(next[0]) * 60_000 : at + 5000;
    for (let alive = at + 25_000; alive < until && step[1] !== null; alive += 25_000) add(alive, { kind: 'alive' });
  }
  if (steps.at(-1)?.[1] !== null) add((samples.at(-1)?.at ?? midnight) + 5000, { kind: 'away', why: 'locked' });
  return samples;
}
