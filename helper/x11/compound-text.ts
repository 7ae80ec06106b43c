/**
 * Compound Text, the older way of X programs to write any language: pieces of text in ISO 2022 character sets, each
 * opened by an escape sequence. Source: "Compound Text Encoding" of the X Consortium, version 1.1.
 */

const ESC = 0x1b;
const CSI = 0x9b;
const REPLACEMENT = '\uFFFD';

type Charset = (bytes: Buffer) => string;

function named(label: string): Charset {
  const decoder = new TextDecoder(label);
  return (bytes) => decoder.decode(bytes);
}

const LATIN: Charset = (bytes) => bytes.toString('latin1');
/** The right half of JIS X 0201: half-width katakana, also where it is used as the left half. */
const KATAKANA: Charset = (bytes) =>
  Array.from(bytes, (byte) =>
    (byte & 0x7f) >= 0x21 && (byte & 0x7f) <= 0x5f ? String.fromCharCode(0xff40 + (byte & 0x7f)) : REPLACEMENT,
  ).join('');
const UNKNOWN: Charset = (bytes) => (bytes.length > 0 ? REPLACEMENT : '');

/** Right halves of the ISO 8859 family by the final byte of their escape sequence (ESC - F). */
const HALVES: Record<string, Charset> = {
  A: LATIN,
  B: named('iso-8859-2'),
  C: named('iso-8859-3'),
  D: named('iso-8859-4'),
  F: named('iso-8859-7'),
  G: named('iso-8859-6'),
  H: named('iso-8859-8'),
  L: named('iso-8859-5'),
  M: named('windows-1254'),
  b: named('iso-8859-15'),
};

/** Two-byte sets (ESC $ ( F and ESC $ ) F): as their EUC forms, which set the high bit of both bytes. */
const PAIRS: Record<string, Charset> = { A: named('gbk'), B: named('euc-jp'), C: named('euc-kr') };

const UTF8 = named('utf-8');

function highBits(bytes: Buffer): Buffer {
  return Buffer.from(bytes.map((byte) => byte | 0x80));
}

/** An escape sequence: the bytes between ESC and its final byte, and where the text goes on. */
function readEscape(bytes: Buffer, start: number): { middle: string; final: string; next: number } {
  let place = start + 1;
  while (place < bytes.length && (bytes[place] ?? 0) >= 0x20 && (bytes[place] ?? 0) <= 0x2f) place += 1;
  return {
    middle: bytes.toString('latin1', start + 1, place),
    final: bytes.toString('latin1', place, place + 1),
    next: Math.min(place + 1, bytes.length),
  };
}

/** The end of the run of bytes that are of one half and no escape. */
function runEnd(bytes: Buffer, start: number, high: boolean): number {
  let end = start;
  while (end < bytes.length) {
    const byte = bytes[end] ?? 0;
    if (byte === ESC || byte === CSI || byte >= 0x80 !== high) break;
    end += 1;
  }
  return end;
}

/** Decodes Compound Text; a piece in a set not known here becomes one replacement character, never an error. */
export function decodeCompoundText(bytes: Buffer): string {
  let left: Charset = LATIN;
  let right: Charset = LATIN;
  let text = '';
  let place = 0;
  while (place < bytes.length) {
    const byte = bytes[place] ?? 0;
    if (byte === CSI) {
      // A change of writing direction (CSI 1 ], CSI 2 ], CSI ]): it carries no text.
      const end = bytes.indexOf(0x5d, place);
      place = end < 0 ? bytes.length : end + 1;
    } else if (byte === ESC) {
      const { middle, final, next } = readEscape(bytes, place);
      place = next;
      if (middle === '(') left = final === 'I' ? KATAKANA : LATIN;
      else if (middle === '-') right = HALVES[final] ?? UNKNOWN;
      else if (middle === ')') right = final === 'I' ? KATAKANA : UNKNOWN;
      // The form without a bracket is older than Compound Text, and still written for these sets.
      else if (middle === '$(' || middle === '$') {
        const set = PAIRS[final] ?? UNKNOWN;
        left = (run) => set(highBits(run));
      } else if (middle === '$)') right = PAIRS[final] ?? UNKNOWN;
      else if (middle === '%' && final === 'G') {
        const end = bytes.indexOf('\x1b%@', place, 'latin1');
        text += UTF8(bytes.subarray(place, end < 0 ? bytes.length : end));
        place = end < 0 ? bytes.length : end + 3;
      } else if (middle === '%/') {
        // An extended segment says its own length in two bytes of seven bits; its set is not one of ours.
        const length = ((bytes[place] ?? 0x80) - 0x80) * 128 + ((bytes[place + 1] ?? 0x80) - 0x80);
        text += REPLACEMENT;
        place += 2 + Math.max(0, length);
      }
    } else {
      const high = byte >= 0x80;
      const end = runEnd(bytes, place, high);
      text += (high ? right : left)(bytes.subarray(place, end));
      place = end;
    }
  }
  return text;
}
