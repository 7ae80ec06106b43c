import * as v from 'valibot';
import { count, text } from './shapes.ts';

/** The place that the helper has for each extension by itself, in its own folder. */
export const KEPT_PLACE = 'kept';

/** How a folder is called that the attorney chose; where it lies, the helper knows. */
const PLACE_NAME = /^[a-z0-9][a-z0-9-]{0,79}$/;

/**
 * A file of Matterline's by its name: no path, nothing that a folder holds by chance, and the same file whether or not a
 * system tells capitals.
 */
export const FILE_NAME = /^matterline-[a-z0-9][a-z0-9-]{0,119}\.matterline(?:-[a-z]{1,16})?$/;

/** So many bytes of a file travel in one frame, as base64 with what stands around it. */
export const MAX_PIECE_BYTES = 180_000;
const MAX_PIECE = MAX_PIECE_BYTES / 0.75;

const place = v.pipe(v.string(), v.regex(PLACE_NAME));
const name = v.pipe(v.string(), v.regex(FILE_NAME));
const piece = v.pipe(v.string(), v.maxLength(MAX_PIECE), v.regex(/^[A-Za-z0-9+/]*={0,2}$/));

/** What is asked about places and their files, by method. */
export const FILE_PARAMS = {
  'place.name': v.object({ place, path: v.nullable(text()) }),
  'place.look': v.object({ place }),
  'file.list': v.object({ place }),
  'file.read': v.object({ place, name, from: count }),
  'file.write': v.object({ place, name, from: count, data: piece, last: v.boolean() }),
  'file.delete': v.object({ place, name }),
};

const listed = v.object({ name, bytes: count, at: count });
/** A file in a place: its size, and when it was last written, epoch milliseconds. */
export type ListedFile = v.InferOutput<typeof listed>;

/** What these give. */
export const FILE_VALUES = {
  'place.name': v.null(),
  /** Where it lies and how many bytes may still be written there, where that is known; null where nothing is named so. */
  'place.look': v.nullable(v.object({ path: text(), room: v.nullable(count) })),
  'file.list': v.array(listed),
  /** The bytes from there on, as many as one frame takes; with the size and time of the file they are of. */
  'file.read': v.object({ data: piece, bytes: count, at: count }),
  'file.write': v.null(),
  'file.delete': v.null(),
};
