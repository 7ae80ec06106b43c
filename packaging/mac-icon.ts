import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './parts.ts';

/**
 * The images of an icon for a Mac that are drawn: the name of each and its size in pixels. `ic11` is that of 16 points on
 * a fine screen.
 */
const IMAGES = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic07', 128],
] as const;
const HEAD_BYTES = 8;

/** A part of the file: four letters, its length with these eight bytes, and what is in it. */
function part(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  head.write(name, 'latin1');
  head.writeUInt32BE(HEAD_BYTES + content.length, 4);
  return Buffer.concat([head, content]);
}

/** The icon of Matterline as macOS takes one (Apple Icon Image): the PNG files as they are. */
export function macIcon(): Buffer {
  const images = IMAGES.map(([name, size]) => part(name, readFileSync(join(ROOT, `extension/icons/${size}.png`))));
  return part('icns', Buffer.concat(images));
}
