// What other programs recorded, as windows that the timeline can take up. Knows neither the store nor the browser.

import { readActivityWatch } from './activity-watch.ts';
import { readCsv } from './csv.ts';
import type { ReadWindows } from './window.ts';

export { type Tidied, tidied } from './tidy.ts';
export type { ForeignWindow, ImportFault, ReadWindows } from './window.ts';

/** Reads a file of another program: ActivityWatch's export as JSON, or a table with commas, semicolons or tabs. */
export function readForeign(text: string): ReadWindows {
  return /^\uFEFF?\s*[{[]/.test(text) ? readActivityWatch(text) : readCsv(text);
}
