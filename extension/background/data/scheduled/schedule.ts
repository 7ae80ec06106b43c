import { createSingleFlight, dayOf } from '../../../../shared/index.ts';
import { writeBackup } from '../../../backup/index.ts';
import type { BackupRhythm, ScheduleProblem, ScheduleView } from '../../../messages/backup.ts';
import type { SealKey } from '../../../sealing/index.ts';
import type { Timeline } from '../../../timeline/index.ts';
import { profileId } from '../../capture/profile.ts';
import type { RequestFault } from '../../capture/requests.ts';
import { type AskHelper, createPlaceFiles } from '../../places/files.ts';
import { backupLines } from '../backup-lines.ts';
import { keptSealKey, keySecret, readSealKey } from './seal-key.ts';
import { backupName, tooMany } from './versions.ts';

const HOUR = 3_600_000;
const RHYTHMS: Readonly<Record<BackupRhythm, number>> = { daily: 24 * HOUR, weekly: 7 * 24 * HOUR };
/** What failed is tried again by itself so late. */
const AGAIN = HOUR;

/** What is kept of it on this computer. The path is beside what the helper knows, so that it shows without one. */
export interface Scheduled {
  profile: string;
  every: BackupRhythm;
  path: string;
  last?: number;
  tried?: number;
  problem?: ScheduleProblem;
}

export interface ScheduleParts {
  timeline: Timeline;
  ask: AskHelper;
  memory: { get(): Promise<Scheduled | null>; set(value: Scheduled | null): Promise<void> };
  now(): number;
  changed(): void;
}

function problemOf({ code }: RequestFault): ScheduleProblem {
  switch (code) {
    case 'no-folder':
    case 'no-room':
    case 'no-access':
    case 'no-key-store':
    case 'locked':
      return code;
    case 'bad-request':
      return 'bad-path';
    case 'closed':
    case 'no-recorder':
      return 'no-helper';
    default:
      return 'not-written';
  }
}

const placeOf = (profile: string) => `back-up-${profile}`;

/**
 * Makes back-ups by itself, into a folder that the attorney named. The passphrase is kept nowhere: what it came to lies in
 * the key store. The one before stays until the next is whole.
 */
export function createSchedule({ timeline, ask, memory, now, changed }: ScheduleParts) {
  let under = false;

  /** What is set of this very profile: the key of one that lost its database has another name. */
  async function recall(): Promise<Scheduled | null> {
    const known = await memory.get();
    return known && known.profile === (await profileId(timeline)) ? known : null;
  }

  /** Of those that are too many, some go; a legal hold keeps them all. */
  async function prune(profile: string): Promise<void> {
    if ((await timeline.readRetention()).hold) return;
    const files = createPlaceFiles(ask, placeOf(profile));
    const listed = await files.list();
    if (listed.ok) for (const name of tooMany(listed.value, profile)) await files.delete(name);
  }

  async function write({ profile, path }: Scheduled): Promise<ScheduleProblem | null> {
    // The helper forgets no name by itself; said anew, doctor knows that it is in use.
    const named = await ask('place.name', { place: placeOf(profile), path });
    if (!named.ok) return problemOf(named.fault);
    const secret = await ask('secret.get', { name: keySecret(profile) });
    if (!secret.ok) return problemOf(secret.fault);
    const seal = readSealKey(secret.value);
    if (!seal) return 'no-key';
    const at = now();
    const pieces = writeBackup(backupLines(timeline), seal, at);
    const written = await createPlaceFiles(ask, placeOf(profile)).write(backupName(profile, dayOf(at)), pieces);
    if (!written.ok) return problemOf(written.fault);
    await prune(profile);
    return null;
  }

  const run = createSingleFlight(async (): Promise<ScheduleProblem | null> => {
    const scheduled = await recall();
    if (!scheduled) return null;
    under = true;
    const tried = now();
    let problem: ScheduleProblem | null = 'not-written';
    try {
      problem = await write(scheduled);
    } finally {
      under = false;
      // It may have been turned off, or set otherwise, meanwhile.
      const latest = await recall();
      const { problem: _, ...rest } = latest ?? scheduled;
      if (latest) await memory.set({ ...rest, tried, ...(problem ? { problem } : { last: tried }) });
      changed();
    }
    return problem;
  });

  return {
    async view(): Promise<ScheduleView> {
      const scheduled = await recall();
      const { last = null, problem = null } = scheduled ?? {};
      return { on: scheduled && { every: scheduled.every, path: scheduled.path }, last, problem, under };
    },
    /** Turns it on. @returns why that cannot be; then it is as it was */
    async set(path: string, every: BackupRhythm, seal: SealKey): Promise<ScheduleProblem | null> {
      const profile = await profileId(timeline);
      const before = await recall();
      const named = await ask('place.name', { place: placeOf(profile), path });
      if (!named.ok) return named.fault.code === 'denied' ? 'bad-path' : problemOf(named.fault);
      const kept = await ask('secret.set', { name: keySecret(profile), value: keptSealKey(seal) });
      if (!kept.ok) {
        await ask('place.name', { place: placeOf(profile), path: before?.path ?? null });
        return problemOf(kept.fault);
      }
      await memory.set({
        profile,
        every,
        path,
        ...(before?.path === path && before.last ? { last: before.last } : {}),
      });
      changed();
      return null;
    },
    run,
    /** Makes one where it is time for it. */
    async runIfDue(): Promise<void> {
      const scheduled = await recall();
      if (!scheduled) return;
      const { every, last = 0, tried = 0, problem } = scheduled;
      const due = problem ? tried + AGAIN : last + RHYTHMS[every];
      // A clock that was set back makes nobody wait for the year it was in.
      if (now() >= due || now() < tried) await run();
    },
    async off(): Promise<void> {
      const profile = await profileId(timeline);
      await memory.set(null);
      await ask('place.name', { place: placeOf(profile), path: null });
      await ask('secret.delete', { name: keySecret(profile) });
      changed();
    },
  };
}
export type Schedule = ReturnType<typeof createSchedule>;
