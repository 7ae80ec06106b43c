import type { ForeignWindow } from '../../../imports/index.ts';
import type { ImportPreview } from '../../../messages/imports.ts';
import { call } from '../../../ui/index.ts';

/** So many windows travel in one message: some hundred kilobytes. */
const PART = 2_000;

/** Windows in order, some at a time: only what is next to one another can be told to overlap. */
function* parts(windows: readonly ForeignWindow[]): Generator<ForeignWindow[]> {
  const sorted = [...windows].sort((a, b) => a.start - b.start);
  for (let from = 0; from < sorted.length; from += PART) yield sorted.slice(from, from + PART);
}

/** What taking all of these windows would do. */
export async function previewOf(windows: readonly ForeignWindow[]): Promise<ImportPreview> {
  const sum = { time: 0, free: 0, leftOut: 0 };
  for (const part of parts(windows)) {
    const { time, free, leftOut } = await call('import.preview', { windows: part });
    sum.time += time;
    sum.free += free;
    sum.leftOut += leftOut;
  }
  return sum;
}

/** Takes windows over, all under one import; the time that was filled, milliseconds. */
export async function take(file: string, windows: readonly ForeignWindow[]): Promise<number> {
  const id = crypto.randomUUID();
  let filled = 0;
  for (const part of parts(windows)) filled += await call('import.take', { id, file, windows: part });
  return filled;
}
