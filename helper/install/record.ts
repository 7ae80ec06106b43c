import { existsSync, readFileSync } from 'node:fs';

/** What installations made, so that uninstalling leaves nothing behind and takes nothing else away. */
export interface Installed {
  manifests: string[];
  /** Folders that were not there before, outermost first. */
  folders: string[];
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** The record in a file. One that is missing or cannot be read is empty: then only the usual places are known. */
export function readRecord(path: string): Installed {
  const empty: Installed = { manifests: [], folders: [] };
  if (!existsSync(path)) return empty;
  try {
    const { manifests, folders } = JSON.parse(readFileSync(path, 'utf8'));
    return isTexts(manifests) && isTexts(folders) ? { manifests, folders } : empty;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return empty;
    throw error;
  }
}
