import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { KEPT_PLACE, parseShape, readJson } from '../../shared/index.ts';
import { isSystemError, pathsOf, systemOf } from '../base/index.ts';
import { keepingTrouble } from '../local/index.ts';
import { inWords } from '../words/index.ts';
import { PlaceError } from './faults.ts';

/** In the data folder: the places that were named, by extension; and what is kept for extensions here itself. */
const NAMED = 'places';
const KEPT = 'kept';

const written = v.object({ path: v.string(), at: v.number() });

/** A folder that the attorney chose: where it is, and when it was last said to be the one; epoch milliseconds. */
export type NamedPlace = v.InferOutput<typeof written>;

/** Where an extension's places are written down. */
export interface Keeper {
  /** The helper's data folder. */
  data: string;
  /** The extension, as a name that a folder can have. */
  caller: string;
}

/** An extension as such a name: no other one's is the same, also where a system tells no capitals. */
export function keeperName({ family, id }: { family: string; id: string }): string {
  return `${family}-${id.toLowerCase()}`;
}

const isGone = (error: unknown) => isSystemError(error, 'ENOENT') || isSystemError(error, 'ENOTDIR');

/** @throws PlaceError where somebody else decides what lies in the helper's data folder */
async function makeOwn(data: string, ...names: string[]): Promise<string> {
  const folder = join(data, ...names);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const trouble = keepingTrouble(folder);
  if (trouble) throw new PlaceError('denied', inWords(trouble));
  return folder;
}

const fileOf = ({ data, caller }: Keeper, place: string) => join(data, NAMED, caller, `${place}.json`);

/** What is named so; null where nothing is, or what is written of it is torn. */
export async function namedPlace(keeper: Keeper, place: string): Promise<NamedPlace | null> {
  try {
    return parseShape(written, readJson(await readFile(fileOf(keeper, place), 'utf8'))?.value);
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** Whether a path is a folder or lies below it; both without links. */
function isWithin(path: string, folder: string): boolean {
  const { relative, isAbsolute } = pathsOf(systemOf(process.platform) ?? 'linux');
  const way = relative(folder, path);
  return way !== '..' && !/^\.\.[\\/]/.test(way) && !isAbsolute(way);
}

/**
 * Gives a name to a folder that is there; null takes the name away, and leaves the folder as it is.
 * @throws PlaceError `bad-request` for a path that is not whole, `no-folder` for one that leads to none, `denied` for the
 *   helper's own · the system's errors
 */
export async function namePlace(keeper: Keeper, place: string, path: string | null, now: number): Promise<void> {
  if (place === KEPT_PLACE) throw new PlaceError('bad-request', 'This place has its name from the helper.');
  if (path === null) return rm(fileOf(keeper, place), { force: true });
  const { isAbsolute } = pathsOf(systemOf(process.platform) ?? 'linux');
  // What begins with \\. or \\? on Windows is a device, or a path that no rule of names applies to.
  if (!isAbsolute(path) || path.includes('\0') || /^[\\/]{2}[.?]/.test(path))
    throw new PlaceError('bad-request', 'A folder is named by its whole path.');
  const folder = await realpath(path);
  if (!(await stat(folder)).isDirectory()) throw new PlaceError('no-folder', 'This is no folder.');
  const own = await makeOwn(keeper.data, NAMED, keeper.caller);
  if (isWithin(folder, await realpath(keeper.data)))
    throw new PlaceError('denied', "The helper's own folder is no place for files of others.");
  const file = join(own, `${place}.json`);
  await writeFile(`${file}.new`, `${JSON.stringify({ path, at: now } satisfies NamedPlace)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

/**
 * The folder of a place, which is there.
 * @throws PlaceError `no-folder` where nothing is named so, or the folder is gone · the system's errors
 */
export async function folderOf(keeper: Keeper, place: string): Promise<string> {
  if (place === KEPT_PLACE) return makeOwn(keeper.data, KEPT, keeper.caller);
  const named = await namedPlace(keeper, place);
  if (!named) throw new PlaceError('no-folder', 'No folder was named for this.');
  if (!(await stat(named.path)).isDirectory()) throw new PlaceError('no-folder', `${named.path} is no folder.`);
  return named.path;
}

/** All places that were named by any extension. */
export async function allNamed(data: string): Promise<NamedPlace[]> {
  const names = async (folder: string): Promise<string[]> => {
    try {
      return await readdir(folder);
    } catch (error) {
      if (isGone(error)) return [];
      throw error;
    }
  };
  const found: NamedPlace[] = [];
  for (const caller of await names(join(data, NAMED)))
    for (const file of await names(join(data, NAMED, caller))) {
      const named = file.endsWith('.json') ? await namedPlace({ data, caller }, file.slice(0, -5)) : null;
      if (named) found.push(named);
    }
  return found;
}
