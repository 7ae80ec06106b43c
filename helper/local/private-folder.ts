import { lstatSync, mkdirSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import type { Trouble } from '../../shared/index.ts';
import { inOtherHands, isSystemError, ownHands, wayTo } from '../base/index.ts';
import { inWords } from '../words/index.ts';

/** What speaks against a folder. */
export type FolderTrouble = Extract<
  Trouble,
  { code: 'way-changeable' | 'no-folder' | 'folder-of-others' | 'folder-open' }
>;

const OPEN = 0o077;
const WRITABLE = 0o022;

function statsOf(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch (error) {
    // Not there, not to be reached, or a name that no file can have: whoever makes it is told which.
    if (isSystemError(error)) return null;
    throw error;
  }
}

/** Why somebody else may decide what lies at a path; null when nobody may. */
function wayTrouble(path: string, groups: readonly number[] | 'any'): FolderTrouble | null {
  const owners = ownHands();
  const step = owners && inOtherHands(path, { owners, groups });
  if (step === null) return null;
  return { code: 'way-changeable', path: step.path };
}

function stepTrouble(path: string, stats: Stats, forbidden: number): FolderTrouble | null {
  if (!stats.isDirectory()) return { code: 'no-folder', path };
  if (stats.uid !== process.getuid?.()) return { code: 'folder-of-others', path };
  return (stats.mode & forbidden) === 0 ? null : { code: 'folder-open', path };
}

/**
 * What speaks against a folder that only this user may enter; null when nothing does, also where it is not there yet. A
 * link is none: whoever made it decides where it leads.
 */
export function privateTrouble(path: string): FolderTrouble | null {
  if (ownHands() === null) return null;
  const stats = statsOf(path);
  return (stats && stepTrouble(path, stats, OPEN)) ?? wayTrouble(dirname(path), []);
}

/**
 * What speaks against keeping anything of this user's in a folder: it, or what leads to it, is in somebody else's hands.
 * Null when nothing does. Links on the way are this user's own choice.
 */
export function keepingTrouble(path: string): FolderTrouble | null {
  if (ownHands() === null) return null;
  const there = statsOf(path) ? wayTo(path).at(-1) : undefined;
  const own = there ? stepTrouble(there.path, there.stats, WRITABLE) : null;
  // Many a system gives each user a group of their own, and lets it write to what leads to the data.
  return own ?? wayTrouble(path, 'any');
}

/** What speaks against speaking to whoever listens at a socket; null when nothing does, also where none is there yet. */
export function socketTrouble(path: string): Trouble | null {
  if (ownHands() === null) return null;
  const folder = privateTrouble(dirname(path));
  if (folder !== null) return folder;
  const stats = statsOf(path);
  if (!stats) return null;
  if (!stats.isSocket()) return { code: 'no-socket', path };
  return stats.uid === process.getuid?.() ? null : { code: 'socket-of-others', path };
}

/** Whether a folder is there that only this user may enter, or can be made where it would be. */
export function isUsable(path: string): boolean {
  if (privateTrouble(path) !== null) return false;
  if (ownHands() === null || statsOf(path)) return true;
  const last = wayTo(dirname(path)).at(-1);
  if (!last?.stats.isDirectory()) return false;
  const own = process.getuid?.() ?? 0;
  // The last is what /tmp allows: everybody may add.
  return own === 0 || last.stats.uid === own || (last.stats.mode & 0o1002) === 0o1002;
}

/**
 * Makes a folder that only this user may enter. What is there already must be a folder of this user's own that nobody
 * else may enter: in a shared temporary folder another user may have put one there first.
 * @returns sentences for a person when it cannot be had, or null
 */
export function makePrivateFolder(path: string): string | null {
  let refusal: string | null = null;
  try {
    // In one step: whoever comes first has made it, and what is there afterwards is looked at whoever made it.
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    refusal = error.message;
  }
  const found = privateTrouble(path);
  return found ? inWords(found) : refusal;
}
