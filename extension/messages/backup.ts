/**
 * Why a back-up whose seal holds is not put back: a newer Matterline wrote it · no Matterline writes such a file · the
 * worker ended meanwhile, and all is to be done once more · a legal hold keeps what an earlier one replaced, and there is
 * no room for more. Nothing was changed.
 */
export type RestoreProblem = 'newer' | 'damaged' | 'again' | 'held';

/** How it stands with back-ups here. Epoch milliseconds. */
export interface BackupsView {
  /** When one was last made here; null where none was. */
  made: number | null;
  /** When one was put back of which what it replaced is still here; null where there is none. */
  replaced: number | null;
  /** Until when that stays; null also where a legal hold keeps it. */
  keptUntil: number | null;
}

/** How a back-up travels between page and worker. The page alone knows the passphrase and the file. */
export interface BackupCalls {
  /**
   * The next lines of a back-up: so many parts of it came before. Null where it is to begin again: the worker that had
   * begun it is no more, or another page began one.
   */
  'backup.read': { params: { id: string; part: number }; value: { lines: string[]; done: boolean } | null };
  /** The attorney has a back-up that was made. */
  'backup.made': { params: Record<string, never>; value: null };
  'backups.read': { params: Record<string, never>; value: BackupsView };
  /** Takes up the next lines of a back-up that is to be put back; null where all is well. */
  'restore.take': { params: { id: string; part: number; lines: string[] }; value: RestoreProblem | null };
  /** All lines were taken up: puts the back-up back; null where that is done. */
  'restore.finish': { params: { id: string }; value: RestoreProblem | null };
  /** Gives a back-up up that was being taken up. */
  'restore.drop': { params: { id: string }; value: null };
  /** Uses again what a back-up replaced, and keeps what was used since in its place; `gone` where there is none. */
  'replaced.bringBack': { params: Record<string, never>; value: 'done' | 'gone' };
  /** Deletes for good what a back-up replaced. */
  'replaced.delete': { params: Record<string, never>; value: 'done' | 'held' };
}
/** How often a back-up is made by itself. */
export type BackupRhythm = 'daily' | 'weekly';

/**
 * Why none can be made: the path is not whole, or leads into the helper's folder (`bad-path`); the folder is not there,
 * full, or closed to this user; the key store has no key any more (`no-key`), does not exist, or is locked; no helper; or
 * another reason.
 */
export type ScheduleProblem =
  | 'bad-path'
  | 'no-folder'
  | 'no-room'
  | 'no-access'
  | 'no-key'
  | 'no-key-store'
  | 'locked'
  | 'no-helper'
  | 'not-written';

/** How it stands with back-ups into a folder. Epoch milliseconds. */
export interface ScheduleView {
  /** Null where it is off. */
  on: { every: BackupRhythm; path: string } | null;
  /** When the last one was whole in the folder; null where none was. */
  last: number | null;
  /** Why the latest try failed; null where it did not. */
  problem: ScheduleProblem | null;
  /** One is being made. */
  under: boolean;
}

/** Back-ups that are made by themselves, into a folder that the attorney named. */
export interface ScheduleCalls {
  'schedule.read': { params: Record<string, never>; value: ScheduleView };
  /** Turns it on, by what a passphrase came to; null where that is done, and the first one is under way. */
  'schedule.set': {
    params: { path: string; every: BackupRhythm; seal: { key: string; salt: string; rounds: number } };
    value: ScheduleProblem | null;
  };
  /** Makes one now, into the folder; null once it is there. */
  'schedule.run': { params: Record<string, never>; value: ScheduleProblem | null };
  /** Turns it off; the files stay. */
  'schedule.off': { params: Record<string, never>; value: null };
}
