import { lstatSync, mkdirSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import { inOtherHands, isSystemError, ownHands, wayTo } from '../base/index.ts';

/** What speaks against a path, and what to do about it, each a sentence. */
export interface PathTrouble {
  trouble: string;
  advice: string;
}

const OPEN = 0o077;
const WRITABLE = 0o022;

/** Both sentences of a trouble. */
export function inWords({ trouble, advice }: PathTrouble): string {
  return `${trouble} ${advice}`;
}

function statsOf(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch (error) {
    // Not there, not to be reached, or a name that no file can have: whoever makes it is told which.
    if (isSystemError(error)) return null;
    throw error;
  }
}

/** A path as one word for a shell. */
function word(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`;
}

/** Why somebody else may decide what lies at a path; null when nobody may. */
function wayTrouble(path: string, groups: readonly number[] | 'any'): PathTrouble | null {
  const owners = ownHands();
  const step = owners && inOtherHands(path, { owners, groups });
  if (step === null) return null;
  return {
    trouble: `Other users can change ${step.path}.`,
    advice: 'Ask your administrator to close it to them, or choose another folder.',
  };
}

function stepTrouble(path: string, stats: Stats, forbidden: number): PathTrouble | null {
  if (!stats.isDirectory()) return { trouble: `${path} is no folder.`, advice: 'Remove it.' };
  if (stats.uid !== process.getuid?.())
    return { trouble: `${path} belongs to another user.`, advice: 'Ask your administrator to remove it.' };
  if ((stats.mode & forbidden) === 0) return null;
  return { trouble: `${path} is open to other users.`, advice: `Run: chmod 700 ${word(path)}` };
}

/**
 * What speaks against a folder that only this user may enter; null when nothing does, also where it is not there yet. A
 * link is none: whoever made it decides where it leads.
 */
export function privateTrouble(path: string): PathTrouble | null {
  if (ownHands() === null) return null;
  const stats = statsOf(path);
  return (stats && stepTrouble(path, stats, OPEN)) ?? wayTrouble(dirname(path), []);
}

/**
 * What speaks against keeping anything of this user's in a folder: it, or what leads to it, is in somebody else's hands.
 * Null when nothing does. Links on the way are this user's own choice.
 */
export function keepingTrouble(path: string): PathTrouble | null {
  if (ownHands() === null) return null;
  const there = statsOf(path) ? wayTo(path).at(-1) : undefined;
  const own = there ? stepTrouble(there.path, there.stats, WRITABLE) : null;
  // Many a system gives each user a group of their own, and lets it write to what leads to the data.
  return own ?? wayTrouble(path, 'any');
}

/** What speaks against speaking to whoever listens at a socket; null when nothing does, also where none is there yet. */
export function socketTrouble(path: string): PathTrouble | null {
  if (ownHands() === null) return null;
  const folder = privateTrouble(dirname(path));
  if (folder !== null) return folder;
  const stats = statsOf(path);
  if (!stats) return null;
  if (!stats.isSocket()) return { trouble: `${path} is no socket.`, advice: 'Remove it.' };
  if (stats.uid === process.getuid?.()) return null;
  return { trouble: `${path} belongs to another user.`, advice: 'Remove it.' };
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
