import { fromBase64, toBase64 } from '../sealing/index.ts';

/**
 * The names under which a line says what JSON has no word for: bytes, as base64; and an object of one such name, which
 * would be taken for that.
 */
const BYTES = '$bytes';
const PLAIN = '$plain';

function isMarked(value: object): boolean {
  const names = Object.keys(value);
  return names.length === 1 && (names[0] === BYTES || names[0] === PLAIN);
}

function written(value: unknown): unknown {
  if (value instanceof Uint8Array) return { [BYTES]: toBase64(value) };
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, written(part)]));
  return isMarked(value) ? { [PLAIN]: parts } : parts;
}

function partsOf(value: object): object {
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, read(part)]));
}

function read(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(read);
  if (typeof value !== 'object' || value === null) return value;
  if (!isMarked(value)) return partsOf(value);
  const { [BYTES]: bytes, [PLAIN]: plain } = value as Record<string, unknown>;
  if (typeof bytes === 'string') return fromBase64(bytes) ?? partsOf(value);
  return typeof plain === 'object' && plain !== null ? partsOf(plain) : partsOf(value);
}

/**
 * A value as one line of text, without the line's end: objects, lists, texts, finite numbers, true, false, null and
 * bytes. What an object says is undefined, the line leaves out.
 */
export function toLine(value: unknown): string {
  return JSON.stringify(written(value));
}

/**
 * The value of a line.
 * @throws SyntaxError where the line is none of {@link toLine}
 */
export function fromLine(line: string): unknown {
  return read(JSON.parse(line));
}
