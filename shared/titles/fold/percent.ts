function byteAt(title: string, at: number): number {
  if (title.charCodeAt(at) !== 0x25) return -1;
  const digits = title.slice(at + 1, at + 3);
  return /^[0-9a-fA-F]{2}$/.test(digits) ? Number.parseInt(digits, 16) : -1;
}

function widthOf(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

/**
 * The percent-encoded character (one code point of UTF-8) that starts at a place in a title: what it stands for and
 * how long it is, or null where the bytes are no character.
 */
export function percentAt(title: string, at: number): { text: string; length: number } | null {
  const lead = byteAt(title, at);
  const width = lead < 0 ? 0 : widthOf(lead);
  if (width === 0) return null;
  let point = width === 1 ? lead : lead & (0x7f >> width);
  for (let index = 1; index < width; index++) {
    const byte = byteAt(title, at + 3 * index);
    if (byte < 0x80 || byte > 0xbf) return null;
    point = (point << 6) | (byte & 0x3f);
  }
  const overlong = (width === 3 && point < 0x800) || (width === 4 && point < 0x10000);
  const surrogate = point >= 0xd800 && point <= 0xdfff;
  if (overlong || surrogate || point > 0x10ffff) return null;
  return { text: String.fromCodePoint(point), length: 3 * width };
}
