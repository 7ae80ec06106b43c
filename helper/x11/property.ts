import type { Connection } from './connection.ts';
import { encodeGetProperty, encodeInternAtom, readPropertyPage, X_ERROR } from './wire.ts';

/** A whole property, or as much of it as is ever looked at. */
export interface Property {
  type: number;
  format: number;
  value: Buffer;
}

/** What came of reading a property. `gone`: the window, or the server, is there no more. */
export type PropertyOutcome = { kind: 'value'; property: Property } | { kind: 'absent' } | { kind: 'gone' };

/** A page in units of four bytes, and the most pages read of one property: 64 KiB, far above any title kept. */
const PAGE = 4_096;
const MAX_PAGES = 4;

/** Reads a property page by page. A window that vanishes in between is an ordinary outcome. */
export async function readProperty(connection: Connection, window: number, atom: number): Promise<PropertyOutcome> {
  const parts: Buffer[] = [];
  let first: Property | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const answer = await connection.ask(encodeGetProperty(window, atom, page * PAGE, PAGE));
    if (answer.kind === 'closed') return { kind: 'gone' };
    if (answer.kind === 'error') {
      // The property became shorter while it was read: a change event is on its way and it will be read again.
      if (answer.code === X_ERROR.badValue && first) break;
      return { kind: 'gone' };
    }
    const read = readPropertyPage(answer.packet);
    if (!read || (first && read.type !== first.type)) break;
    if (read.format === 0) return { kind: 'absent' };
    first ??= { type: read.type, format: read.format, value: read.value };
    parts.push(read.value);
    if (read.rest === 0) break;
  }
  return first ? { kind: 'value', property: { ...first, value: Buffer.concat(parts) } } : { kind: 'absent' };
}

/**
 * Reads a property that holds one number, as that of a window. Null when it is absent or of another kind; 0 is "no
 * window".
 */
export async function readNumber(connection: Connection, window: number, atom: number): Promise<number | null> {
  const outcome = await readProperty(connection, window, atom);
  if (outcome.kind !== 'value') return null;
  const { format, value } = outcome.property;
  return format === 32 && value.length >= 4 ? value.readUInt32LE(0) : null;
}

/** The server's numbers for names, in the order asked. Null when the connection ended. */
export async function internAtoms<const T extends readonly string[]>(
  connection: Connection,
  names: T,
): Promise<Record<T[number], number> | null> {
  const answers = await Promise.all(names.map((name) => connection.ask(encodeInternAtom(name))));
  const numbers: [string, number][] = [];
  for (const [index, answer] of answers.entries()) {
    if (answer.kind !== 'reply') return null;
    numbers.push([names[index] ?? '', answer.packet.readUInt32LE(8)]);
  }
  return Object.fromEntries(numbers) as Record<T[number], number>;
}
