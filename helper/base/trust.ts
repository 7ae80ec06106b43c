import { lstatSync, readlinkSync, type Stats } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isSystemError } from './system-error.ts';

/** So many links in one path are a circle, which the system refuses as well. */
const MAX_LINKS = 40;
const WRITABLE_BY_OTHERS = 0o002;
const WRITABLE_BY_GROUP = 0o020;
const STICKY = 0o1000;

interface Step {
  path: string;
  stats: Stats;
}

function look(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch (error) {
    // Not there, or behind a folder that may not be entered: nothing of it can be said, and nothing of it be used.
    if (isSystemError(error)) return null;
    throw error;
  }
}

/**
 * Every folder, link and file that is passed on the way to a path, the root first and what the path means last. Links
 * are followed, each with the folders that it leads through. It ends before the first part that is not there.
 */
export function wayTo(path: string): Step[] {
  const steps: Step[] = [];
  let here = '/';
  let rest = ['.', ...resolve(path).split('/')];
  for (let links = 0; rest.length > 0; ) {
    const [name = '', ...more] = rest;
    rest = more;
    if (name === '' || (name === '.' && steps.length > 0)) continue;
    const next = name === '..' ? dirname(here) : join(here, name);
    const stats = look(next);
    if (!stats) return steps;
    steps.push({ path: next, stats });
    if (!stats.isSymbolicLink()) here = next;
    else {
      links += 1;
      if (links > MAX_LINKS) return steps;
      const target = readlinkSync(next);
      if (target.startsWith('/')) here = '/';
      rest = [...target.split('/'), ...more];
    }
  }
  return steps;
}

/** Whose hands a path may be in. */
export interface Trust {
  /** The numbers of the users who may own what is on the way. */
  owners: readonly number[];
  /** The groups that may write there. `any`, because many a system gives each user a group of their own. */
  groups: readonly number[] | 'any';
}

/** What another user could exchange: it is theirs (`owner`), or they may write there (`mode`). */
export interface OtherHands {
  path: string;
  by: 'owner' | 'mode';
}

/** Whether others than those trusted may write, by the mode of a file or folder alone. */
export function isOpen({ mode, gid }: Stats, { groups }: Trust): boolean {
  const known = groups === 'any' || groups.includes(gid);
  return (mode & (known ? WRITABLE_BY_OTHERS : WRITABLE_BY_OTHERS | WRITABLE_BY_GROUP)) !== 0;
}

/**
 * The first thing on the way to a path that a user who is not trusted could exchange for another, and so decide what is
 * found at the path; null when there is none. In a folder with the sticky bit, as /tmp, others may add and not exchange.
 */
export function inOtherHands(path: string, trust: Trust): OtherHands | null {
  for (const { path: step, stats } of wayTo(path)) {
    if (!trust.owners.includes(stats.uid)) return { path: step, by: 'owner' };
    // Everybody may do everything to a link, by its mode; what counts is the folder it lies in.
    if (stats.isSymbolicLink() || !isOpen(stats, trust)) continue;
    if (!stats.isDirectory() || (stats.mode & STICKY) === 0) return { path: step, by: 'mode' };
  }
  return null;
}

/** Who may own what this process relies on: its own user, and the system's. Null where users have no numbers. */
export function ownHands(): number[] | null {
  const own = process.getuid?.();
  return own === undefined ? null : [...new Set([0, own])];
}
