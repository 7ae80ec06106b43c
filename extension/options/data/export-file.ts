import { csvLine, exportParts } from '../../ui/index.ts';

/** A finished export: its content, and when it was made, epoch milliseconds. */
export interface ExportFile {
  file: Blob;
  at: number;
}

/** The export as one JSON file, put together from its parts: the browser keeps them, where years fill the memory. */
export async function jsonFile(): Promise<ExportFile> {
  const pieces: Blob[] = [];
  let head: { version: number; exportedAt: number; entries: unknown } | null = null;
  for await (const { spans, next: _, ...rest } of exportParts()) {
    head ??= rest;
    const rows = spans.map((span) => JSON.stringify(span)).join(',\n');
    if (rows !== '') pieces.push(new Blob([pieces.length === 0 ? '' : ',\n', rows]));
  }
  const { version, exportedAt, entries } = head ?? { version: 1, exportedAt: Date.now(), entries: [] };
  const before = `{"version":${version},"exportedAt":${exportedAt},"spans":[\n`;
  const after = `\n],"entries":${JSON.stringify(entries, null, 1)}}\n`;
  return { file: new Blob([before, ...pieces, after], { type: 'application/json' }), at: exportedAt };
}

/** The spans of all days as a table that spreadsheets open. */
export async function csvFile(): Promise<ExportFile> {
  // Without this mark Excel takes the text for the code page of the system.
  const pieces = [
    new Blob(['\ufeff', csvLine(['start', 'end', 'seconds', 'app', 'title', 'matter', 'outcome', 'by'])]),
  ];
  let at = Date.now();
  for await (const { spans, exportedAt } of exportParts()) {
    at = exportedAt;
    const lines = spans.map(({ start, end, app, title, matter, outcome, by }) =>
      csvLine([
        new Date(start).toISOString(),
        new Date(end).toISOString(),
        (end - start) / 1000,
        app,
        title,
        matter,
        outcome,
        by,
      ]),
    );
    pieces.push(new Blob(lines));
  }
  return { file: new Blob(pieces, { type: 'text/csv' }), at };
}
