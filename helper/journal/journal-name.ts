import { join } from 'node:path';
import { type DiskAccess, insist } from './disk-access.ts';

/** What the name of a chain's folder says: the journal's id, and how many numbers of the chain came before its first. */
export interface JournalName {
  id: string;
  before: number;
}

const WRITTEN = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d+)$/;

/** The folder of that name. */
export function journalPath(folder: string, { id, before }: JournalName): string {
  return join(folder, `${id}.${before}`);
}

/** The latest journal in a folder; null where there is none yet. */
export function findJournal(disk: DiskAccess, folder: string): JournalName | null {
  let names: string[] = [];
  insist(() => {
    names = disk.readdirSync(folder);
  });
  const found = names.flatMap((name) => {
    const [, id, before] = WRITTEN.exec(name) ?? [];
    return id ? [{ id, before: Number(before) }] : [];
  });
  return found.sort((a, b) => b.before - a.before)[0] ?? null;
}
