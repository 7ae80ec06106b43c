import { decodeCompoundText } from './compound-text.ts';
import type { Property } from './property.ts';
import { ATOM } from './wire.ts';

const UTF8 = new TextDecoder('utf-8');
const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The server's numbers of the text types that it does not fix itself. */
export interface TextTypes {
  UTF8_STRING: number;
  COMPOUND_TEXT: number;
}

/**
 * STRING means Latin-1, but many programs put UTF-8 there. Latin-1 text with a letter beyond ASCII is next to never
 * right UTF-8 by chance, so whatever is right UTF-8 is read as that.
 */
function decodeString(bytes: Buffer): string {
  try {
    return STRICT_UTF8.decode(bytes);
  } catch {
    // The decoder throws for exactly one reason: these bytes are not UTF-8.
    return bytes.toString('latin1');
  }
}

/**
 * The text of a property by its type: UTF8_STRING, COMPOUND_TEXT or STRING. Bytes that are wrong for it
 * become replacement characters; a property that is no text is empty.
 */
export function decodeText(property: Property, types: TextTypes): string {
  if (property.format !== 8) return '';
  switch (property.type) {
    case types.UTF8_STRING:
      return UTF8.decode(property.value);
    case types.COMPOUND_TEXT:
      return decodeCompoundText(property.value);
    case ATOM.string:
      return decodeString(property.value);
    default:
      return '';
  }
}

/** The class out of WM_CLASS, which holds two texts that each end with a zero: instance, then class. */
export function classOf(text: string): string {
  const [instance = '', name = ''] = text.split('\0');
  return name === '' ? instance : name;
}
