import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a run of reg.exe ended. */
export interface RegistryRun {
  /** 0 when it did what was asked; null when it could not be started. */
  status: number | null;
  /** What it said, in the language of the system: for a person to read, never to be matched. */
  words: string;
}

/** Runs reg.exe to its end with these arguments. */
export type RegistryRunner = (args: readonly string[]) => RegistryRun;

/** What a value holds. One that is no plain text (REG_SZ) is none of ours and counts as none. */
export type RegistryValue = { kind: 'value'; text: string } | { kind: 'none' } | { kind: 'failed'; words: string };

/** `none`: it was not there. `failed`: most often for want of an administrator's rights, which HKLM needs. */
export type RegistryChange = { kind: 'done' } | { kind: 'none' } | { kind: 'failed'; words: string };

/** The runner for this computer. It takes reg.exe from the system's own folder, whatever PATH says. */
export function createRegistryRunner(env: Readonly<Record<string, string | undefined>>): RegistryRunner {
  const program = join(env.SystemRoot ?? 'C:\\Windows', 'System32', 'reg.exe');
  return (args) => {
    const { status, stdout, stderr, error } = spawnSync(program, args, { windowsHide: true, encoding: 'utf8' });
    return { status, words: error ? error.message : `${stderr}${stdout}`.trim() };
  };
}

const ROOTS: Record<string, string> = { HKCU: 'HKEY_CURRENT_USER', HKLM: 'HKEY_LOCAL_MACHINE' };

/** The name of a key as exports have it, without regard to case. */
function fullName(key: string): string {
  return key.replace(/^[^\\]+/, (root) => ROOTS[root] ?? root).toLowerCase();
}

/**
 * The exported text of a key and all below it, or why there is none. Asking with `reg query` would not do: it prints in
 * the console's character set, in which many a user's name becomes question marks, and where there is no default value
 * it says so in the system's language in that value's place.
 */
function exported(runner: RegistryRunner, key: string): { text: string } | RegistryRun {
  const folder = mkdtempSync(join(tmpdir(), 'matterline-registry-'));
  try {
    const file = join(folder, 'key.reg');
    const run = runner(['export', key, file, '/y']);
    return run.status === 0 ? { text: readFileSync(file, 'utf16le') } : run;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const SECTION = /^\[(.+)\]\r?$/gm;
const TEXT_VALUE = /^(?:@|"((?:[^"\\]|\\.)*)")="((?:[^"\\]|\\.)*)"\r?$/gms;

function plain(text: string): string {
  return text.replace(/\\(.)/gs, '$1');
}

/** The lines of one key in an export, without those of the keys below it; null when it is not there. */
function linesOf(text: string, key: string): string | null {
  const sections = [...text.matchAll(SECTION)];
  const index = sections.findIndex(([, name = '']) => name.toLowerCase() === fullName(key));
  const start = sections[index];
  return start ? text.slice(start.index + start[0].length, sections[index + 1]?.index) : null;
}

/**
 * Reads a value of a key.
 * @param key beginning with `HKCU\` or `HKLM\`
 * @param name null: the default value
 */
export function readValue(runner: RegistryRunner, key: string, name: string | null): RegistryValue {
  const outcome = exported(runner, key);
  if (!('text' in outcome)) {
    // It ends with 1 for a key that is not there, and there is no key of these that a user may not read.
    return outcome.status === 1 ? { kind: 'none' } : { kind: 'failed', words: outcome.words };
  }
  for (const [, found, value = ''] of (linesOf(outcome.text, key) ?? '').matchAll(TEXT_VALUE)) {
    const itsName = found === undefined ? null : plain(found);
    if (itsName === name) return { kind: 'value', text: plain(value) };
  }
  return { kind: 'none' };
}

function which(name: string | null): string[] {
  return name === null ? ['/ve'] : ['/v', name];
}

/** Sets a value of a key to a text, and makes the key and those above it where they are missing. */
export function setValue(runner: RegistryRunner, key: string, name: string | null, text: string): RegistryChange {
  const { status, words } = runner(['add', key, ...which(name), '/t', 'REG_SZ', '/d', text, '/f']);
  return status === 0 ? { kind: 'done' } : { kind: 'failed', words };
}

/** Removes a value of a key and leaves the key. */
export function removeValue(runner: RegistryRunner, key: string, name: string | null): RegistryChange {
  const { status, words } = runner(['delete', key, ...which(name), '/f']);
  if (status === 0) return { kind: 'done' };
  return readValue(runner, key, name).kind === 'none' ? { kind: 'none' } : { kind: 'failed', words };
}

/** Removes a key with all that is in it. */
export function removeKey(runner: RegistryRunner, key: string): RegistryChange {
  const { status, words } = runner(['delete', key, '/f']);
  if (status === 0) return { kind: 'done' };
  return runner(['query', key]).status === 1 ? { kind: 'none' } : { kind: 'failed', words };
}

/** Removes a key that holds neither values nor keys; `none` when it is not there or holds something. */
export function removeEmptyKey(runner: RegistryRunner, key: string): RegistryChange {
  const outcome = exported(runner, key);
  if (!('text' in outcome)) {
    return outcome.status === 1 ? { kind: 'none' } : { kind: 'failed', words: outcome.words };
  }
  const isEmpty = [...outcome.text.matchAll(SECTION)].length === 1 && linesOf(outcome.text, key)?.trim() === '';
  return isEmpty ? removeKey(runner, key) : { kind: 'none' };
}
