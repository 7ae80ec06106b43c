import { FILE_ENDINGS } from '../programs/endings.ts';
import type { Purpose } from '../programs/kinds.ts';
import { isAlsoWord, purposeOfName } from '../programs/purpose.ts';
import type { Ends } from './end.ts';
import { firstPartEnd, type Reading, takeFront } from './reading.ts';

const INSTALLED = / \(pwa\)$/;
/** Sites that name themselves first. */
const FIRST: ReadonlySet<Purpose> = new Set<Purpose>(['docket', 'filing', 'research', 'comparison']);

/** "Amazon.com: desk lamp", "Expedia: Hotels": a site's name, which a colon parts from the page's. */
const BEFORE_COLON = /^([^:]{3,40}): /u;

/** Takes off the name of a site of no client, or of dockets, before a colon; whether there was one. */
function takeSiteBeforeColon(reading: Reading, ends: Ends): boolean {
  const name = BEFORE_COLON.exec(reading.text.slice(reading.from, reading.from + 42))?.[1];
  const purpose = name === undefined || isAlsoWord(name) ? null : purposeOfName(name);
  if (name === undefined || (purpose !== 'quiet' && purpose !== 'docket')) return false;
  ends.inner = purpose;
  takeFront(reading, 'site', name.length + 1);
  return true;
}

/** A file's name in brackets behind its program's. */
const FILE_IN_BRACKETS = new RegExp(`^\\[[^\\[\\]]+\\.(?:${FILE_ENDINGS.join('|')})\\*?\\]$`, 'u');

/**
 * Takes off the program of a window that holds several documents, "Bluebeam Revu - [S-201.pdf]", and the brackets around
 * the one that is shown; whether it was one.
 */
function takeProgramOfMany(reading: Reading, ends: Ends, app: string): boolean {
  const end = firstPartEnd(reading, reading.from, reading.to);
  const name = reading.text.slice(reading.from, end).trim();
  const shown = reading.text.slice(end, reading.to).replace(/^[ -]+/, '');
  if (!/^\[[^[\]]+\]$/.test(shown)) return false;
  const purpose = purposeOfName(name);
  if (purpose === null && name !== app && !FILE_IN_BRACKETS.test(shown)) return false;
  ends.inner ??= purpose;
  takeFront(reading, 'program', end - reading.from);
  reading.from++;
  reading.to--;
  return true;
}

/** Takes off the name of a site or an installed page that stands before the page's own title. */
export function takeWebApp(reading: Reading, ends: Ends, own: Purpose | null, app: string): void {
  if (own === 'browser' && takeSiteBeforeColon(reading, ends)) return;
  if (own !== 'browser' && takeProgramOfMany(reading, ends, app)) return;
  const end = firstPartEnd(reading, reading.from, reading.to);
  const first = reading.text.slice(reading.from, end).trim();
  const alone = end >= reading.to;
  const name = first.replace(INSTALLED, '');
  const purpose = purposeOfName(name);
  const repeated = ends.names.includes(name) || name === app;
  if (alone || (purpose === null && !repeated && name === first)) return;
  const inBrowser = own === 'browser' || (ends.inner !== null && purpose === ends.inner);
  // "Box | Closing binder", "Reveal | Smith v. Jones"
  const folder = inBrowser && (purpose === 'folder' || purpose === 'viewer') && reading.text.charAt(end + 1) === '|';
  const site =
    purpose !== null && (folder || !isAlsoWord(name)) && (inBrowser || FIRST.has(purpose) || purpose === own);
  if (!repeated && !site && name === first) return;
  if (
    purpose !== null &&
    purpose !== 'browser' &&
    (ends.inner === null || (FIRST.has(purpose) && ends.inner !== 'viewer'))
  )
    ends.inner = purpose;
  takeFront(reading, FIRST.has(purpose ?? 'plain') ? 'site' : 'web-app', end - reading.from);
}
