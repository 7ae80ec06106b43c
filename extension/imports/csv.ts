import { type ForeignWindow, isPossible, type ReadWindows } from './window.ts';

/** What may stand between two cells, the likeliest first. */
const SEPARATORS = [',', ';', '\t'] as const;
const COLUMNS = ['start', 'end', 'app', 'title'] as const;
/**
 * ISO 8601, with a blank for the `T` as many programs write it. Without a zone it is this computer's time. Any other
 * order of day and month could be read in two ways.
 */
const INSTANT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/;

/** The cells of a table as RFC 4180 has it, line by line; a quote that never ends goes to the end. */
function* cellsOf(text: string, separator: string): Generator<string[]> {
  let line: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += sign;
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator) {
      line.push(cell);
      cell = '';
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text.charAt(at + 1) === '\n') at += 1;
      yield [...line, cell];
      line = [];
      cell = '';
    } else cell += sign;
  }
  if (cell !== '' || line.length > 0) yield [...line, cell];
}

/** An instant, or NaN where the text names none. */
function instantOf(text: string): number {
  const written = text.trim();
  if (!INSTANT.test(written)) return Number.NaN;
  return Date.parse(
    written
      .replace(' ', 'T')
      .replace(',', '.')
      .replace(/([+-]\d\d)(\d\d)$/, '$1:$2'),
  );
}

/**
 * Reads a table with the columns `start`, `end`, `app` and `title`, in whatever order and among others; `app` or `title`
 * may be missing.
 */
export function readCsv(text: string): ReadWindows {
  const table = text.replace(/^\uFEFF/, '');
  const [head = ''] = table.split(/\r?\n|\r/, 1);
  const separator = SEPARATORS.find((sign) => head.includes(sign)) ?? ',';
  const lines = cellsOf(table, separator);
  const names = (lines.next().value ?? []).map((name: string) => name.trim().toLowerCase());
  const places = Object.fromEntries(COLUMNS.map((name) => [name, names.indexOf(name)])) as Record<
    (typeof COLUMNS)[number],
    number
  >;
  if (places.start < 0 && places.end < 0) return { ok: false, why: 'unknown-file' };
  if (places.start < 0 || places.end < 0 || (places.app < 0 && places.title < 0)) return { ok: false, why: 'columns' };
  const windows: ForeignWindow[] = [];
  let unread = 0;
  for (const cells of lines) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const [start, end] = [instantOf(cells[places.start] ?? ''), instantOf(cells[places.end] ?? '')];
    // It is not where either is no instant.
    if (isPossible({ start, end }))
      windows.push({ start, end, app: cells[places.app] ?? '', title: cells[places.title] ?? '' });
    else unread += 1;
  }
  return windows.length > 0 ? { ok: true, windows, unread } : { ok: false, why: 'empty' };
}
