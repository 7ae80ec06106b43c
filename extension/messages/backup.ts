/**
 * Why a back-up is not put back, whose seal holds: a newer Matterline wrote it · it is not as any writes it · the worker
 * ended meanwhile, and all is to be done once more. Nothing was changed.
 */
export type RestoreProblem = 'newer' | 'damaged' | 'again';

/** How a back-up travels between page and worker. The page alone knows the passphrase and the file. */
export interface BackupCalls {
  /**
   * The next lines of a back-up: so many parts of it came before. Null where it is to begin again: the worker that had
   * begun it is no more, or another page began one.
   */
  'backup.read': { params: { id: string; part: number }; value: { lines: string[]; done: boolean } | null };
  /** Takes up the next lines of a back-up that is to be put back; null where all is well. */
  'restore.take': { params: { id: string; part: number; lines: string[] }; value: RestoreProblem | null };
  /** All lines were taken up: puts the back-up back; null where that is done. */
  'restore.finish': { params: { id: string }; value: RestoreProblem | null };
  /** Gives a back-up up that was being taken up. */
  'restore.drop': { params: { id: string }; value: null };
}
