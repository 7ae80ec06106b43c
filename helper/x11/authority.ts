import { readFileSync } from 'node:fs';
import { isSystemError } from '../base/index.ts';

/** What is shown to the X server to be let in. An empty name means: nothing to show. */
export interface Authority {
  name: string;
  data: Buffer;
}

export const NO_AUTHORITY: Authority = { name: '', data: Buffer.alloc(0) };

const COOKIE = 'MIT-MAGIC-COOKIE-1';
const FAMILY_LOCAL = 256;
const FAMILY_WILD = 65_535;

interface Entry {
  family: number;
  address: string;
  display: string;
  name: string;
  data: Buffer;
}

/** The entries of an authority file (16-bit numbers, high byte first); stops at the first torn one. */
function readEntries(file: Buffer): Entry[] {
  const entries: Entry[] = [];
  let place = 0;
  const word = (): number | null => {
    if (place + 2 > file.length) return null;
    place += 2;
    return file.readUInt16BE(place - 2);
  };
  const field = (): Buffer | null => {
    const length = word();
    if (length === null || place + length > file.length) return null;
    place += length;
    return file.subarray(place - length, place);
  };
  for (;;) {
    const family = word();
    const address = field();
    const display = field();
    const name = field();
    const data = field();
    if (family === null || !address || !display || !name || !data) return entries;
    entries.push({
      family,
      address: address.toString('latin1'),
      display: display.toString('latin1'),
      name: name.toString('latin1'),
      data,
    });
  }
}

/** The cookie for a display of this computer out of an authority file, or {@link NO_AUTHORITY}. */
export function findCookie(file: Buffer, host: string, display: number): Authority {
  const found = readEntries(file).find(
    (entry) =>
      entry.name === COOKIE &&
      (entry.family === FAMILY_WILD || (entry.family === FAMILY_LOCAL && entry.address === host)) &&
      (entry.display === '' || entry.display === String(display)),
  );
  return found ? { name: found.name, data: found.data } : NO_AUTHORITY;
}

/** Reads the authority file of the user. A server without access control needs none, so a missing file is no fault. */
export function loadAuthority(path: string, host: string, display: number): Authority {
  try {
    // At once: an asynchronous read would start four threads that are never needed again.
    return findCookie(readFileSync(path), host, display);
  } catch (error) {
    if (isSystemError(error)) return NO_AUTHORITY;
    throw error;
  }
}
