import { decimalHours } from '../time/rounding.ts';

/** What the last line of a note says of its time. */
export interface NoteTotals {
  /** Milliseconds. */
  worked: number;
  /** Seconds that Clio shows and that are charged; 0 for what is non-billable or at no charge. */
  chargeable: number;
}

const SUMMARY = /(?:^|\n)Worked (?:\d+ h )?\d+ m; charged \d+\.\d{1,2} h\.$/;

/** `2 h 14 m`, `14 m`; whole minutes, and one at least for any time at all. */
function hoursAndMinutes(ms: number): string {
  const minutes = ms > 0 ? Math.max(1, Math.round(ms / 60_000)) : 0;
  const hours = Math.floor(minutes / 60);
  return hours > 0 ? `${hours} h ${minutes % 60} m` : `${minutes} m`;
}

/** `Worked 2 h 14 m; charged 2.3 h.` */
function summaryLine({ worked, chargeable }: NoteTotals): string {
  return `Worked ${hoursAndMinutes(worked)}; charged ${decimalHours(chargeable)} h.`;
}

/**
 * Controls, half characters, and what hides or turns text around; joiners stay, which some scripts are written with.
 */
const HIDDEN = /[\p{Cc}\p{Cs}\u00AD\u200B\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+/gu;

/** What the attorney wrote as it may be printed: its line breaks, nothing hidden, no blanks at ends. */
function cleaned(narrative: string): string {
  return narrative
    .split(/\r\n?|[\n\u2028\u2029\u0085]/u)
    .map((line) => line.replace(/\s+/gu, ' ').replace(HIDDEN, '').replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A note without the line of totals at its end, if it has one. */
export function withoutTotals(note: string): string {
  return note.replace(SUMMARY, '').trimEnd();
}

/** A note whose line of totals, if it has one, says these. */
export function withTotalsOf(note: string, totals: NoteTotals): string {
  return SUMMARY.test(note.trimEnd()) ? finalNote({ ...totals, narrative: note, summary: true }) : note;
}

/**
 * Exactly what is posted as an entry's note: the narrative, cleaned, and with `summary` (ADD_SUMMARY_TO_NARRATIVE) a
 * last line that says what was worked and what is charged. A summary that the narrative ends with already, as after it
 * came back from Clio, is replaced.
 */
export function finalNote(entry: NoteTotals & { narrative: string; summary: boolean }): string {
  const narrative = cleaned(entry.narrative);
  if (!entry.summary) return narrative;
  const words = withoutTotals(narrative);
  return words === '' ? summaryLine(entry) : `${words}\n${summaryLine(entry)}`;
}
