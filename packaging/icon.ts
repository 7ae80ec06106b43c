import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './parts.ts';

/** The sizes in which the extension's icon is drawn, in pixels. */
const SIZES = [16, 32, 48, 128];
const HEAD_BYTES = 6;
const ENTRY_BYTES = 16;

/** The icon of Matterline as Windows takes one: a head, a line for each size, and the PNG files as they are. */
export function windowsIcon(): Buffer {
  const images = SIZES.map((size) => ({ size, png: readFileSync(join(ROOT, `extension/icons/${size}.png`)) }));
  const head = Buffer.alloc(HEAD_BYTES + ENTRY_BYTES * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  for (const [nth, { size, png }] of images.entries()) {
    const at = HEAD_BYTES + ENTRY_BYTES * nth;
    head.writeUInt8(size, at);
    head.writeUInt8(size, at + 1);
    // One plane of 32 bits.
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...images.map(({ png }) => png)]);
}
