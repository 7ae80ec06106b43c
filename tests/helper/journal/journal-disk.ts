import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { DISK, type DiskAccess, type Journal, openDiskJournal } from '../../../helper/journal/index.ts';
import { AWAY, BLIND, cleanText, type Event, type Sample } from '../../../shared/index.ts';
import { anyCharacter } from '../../any-character.ts';

const BOOT = 'this-start';
export const START = 1_790_000_000_000;

/** A journal folder of a test's own, and what lies in it. */
export interface JournalFolder {
  path: string;
  open(parts?: { boot?: string; limit?: number; disk?: DiskAccess }): Journal;
  /** The journal's log files, oldest first, as paths. */
  logs(): string[];
  read(path: string): Buffer;
  write(path: string, bytes: Buffer): void;
  /** Bytes of all logs. */
  bytes(): number;
  remove(): void;
}

export function journalFolder(): JournalFolder {
  const parent = mkdtempSync(join(tmpdir(), 'matterline-journal-'));
  const path = join(parent, 'journal');
  const logs = () =>
    (readdirSync(path, { recursive: true, encoding: 'utf8' }) as string[])
      .filter((name) => /\/\d+\.log$/.test(name))
      .map((name) => join(path, name))
      .sort(
        (a, b) =>
          Number.parseInt(a.slice(a.lastIndexOf('/') + 1), 10) - Number.parseInt(b.slice(b.lastIndexOf('/') + 1), 10),
      );
  return {
    path,
    open: ({ boot = BOOT, limit, disk } = {}) =>
      openDiskJournal({ folder: path, boot, ...(limit === undefined ? {} : { limit }), ...(disk ? { disk } : {}) }),
    logs,
    read: (file) => readFileSync(file),
    write: (file, bytes) => writeFileSync(file, bytes),
    bytes: () => logs().reduce((sum, file) => sum + readFileSync(file).length, 0),
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
}

/** A window that can be told from all others by its number. */
export function numbered(number: number): Extract<Event, { kind: 'window' }> {
  return { kind: 'window', app: 'Editor', title: `Document ${number}` };
}

/** Appends numbered windows a second apart, in one zone; with some characters more in each title. */
export function fill(journal: Journal, from: number, to: number, more = 0): void {
  for (let number = from; number <= to; number += 1) {
    const event = { ...numbered(number), title: `Document ${number}${' '.repeat(more)}` };
    journal.append(START + number * 1000, 60, event);
  }
}

/** Which numbered windows a journal holds, in order; what else it holds by its kind. */
export function numbersIn(journal: Journal): (number | string)[] {
  return [...journal.from(1)].map((sample) =>
    sample.kind === 'window' ? Number(sample.title.replace('Document ', '')) : sample.kind,
  );
}

/** The whole numbers from one to another. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: anyCharacter, maxLength: 60 }),
    fc.constantFrom('契約書 — Мюллер.docx', 'a = b\\tc', '\u0000\u0001', '(3) ●\u00a0x', '🙂'.repeat(1100)),
  )
  .map(cleanText);

const at = fc.integer({ min: 0, max: START * 2 });

/** Any event that a recorder may write at an instant. */
function anyEvent(instant: number): fc.Arbitrary<Event> {
  return fc.oneof(
    fc.record({ kind: fc.constant('window' as const), app: text, title: text }),
    fc.record({ kind: fc.constant('window' as const), app: text, title: text, microphone: text }),
    fc.record({ kind: fc.constant('away' as const), why: fc.constantFrom(...AWAY), microphone: text }),
    fc.record({ kind: fc.constant('blind' as const), why: fc.constantFrom(...BLIND), microphone: text }),
    fc
      .record({
        kind: fc.constant('away' as const),
        why: fc.constantFrom(...AWAY),
        since: fc.option(fc.integer({ min: 0, max: instant }), { nil: undefined }),
        call: fc.option(fc.constant(true as const), { nil: undefined }),
      })
      .map(({ since, call, ...rest }) => ({
        ...rest,
        ...(since === undefined ? {} : { since }),
        ...(call ? { call } : {}),
      })),
    fc.record({ kind: fc.constant('blind' as const), why: fc.constantFrom(...BLIND) }),
    fc.constant({ kind: 'alive' as const }),
  );
}

/** Any sample with a number up to ten million, in any zone. */
export const anySample: fc.Arbitrary<Sample> = at.chain((instant) =>
  fc
    .tuple(
      fc.integer({ min: 1, max: 10_000_000 }),
      fc.option(fc.integer({ min: -720, max: 840 }), { nil: undefined }),
      anyEvent(instant),
    )
    .map(([seq, zone, event]) => ({ seq, at: instant, ...(zone === undefined ? {} : { zone }), ...event })),
);

/** What a disk does at one of its calls: that call fails once, or the process dies right after it or right before. */
export type Mishap = 'fails' | 'dies after' | 'dies before';

/** The process that used the disk is dead. It carries no code: it is no answer of a disk, and nothing may catch it. */
export class Death extends Error {}

/** The real disk, with a mishap at its k-th call (from 1). `calls` tells how many were made. */
export function fragileDisk(mishap: Mishap, k: number): { disk: DiskAccess; calls(): number } {
  let calls = 0;
  let dead = false;
  const disk = Object.fromEntries(
    Object.keys(ACCESS).map((name) => [
      name,
      (...args: unknown[]) => {
        if (dead) throw new Death(name);
        calls += 1;
        const now = calls === k;
        if (now && mishap === 'fails') throw Object.assign(new Error(name), { code: 'EIO' });
        dead = now;
        if (now && mishap === 'dies before') throw new Death(name);
        const call = DISK[name as keyof DiskAccess] as (...args: unknown[]) => unknown;
        const value = call(...args);
        if (now) throw new Death(name);
        return value;
      },
    ]),
  ) as unknown as DiskAccess;
  return { disk, calls: () => calls };
}

const ACCESS: Record<keyof DiskAccess, true> = {
  closeSync: true,
  fdatasyncSync: true,
  ftruncateSync: true,
  mkdirSync: true,
  openSync: true,
  readFileSync: true,
  readdirSync: true,
  renameSync: true,
  rmSync: true,
  statSync: true,
  writeSync: true,
};
