import type { createGate } from './gate.ts';
import { StoreError } from './model/store-error.ts';
import { deleteAll } from './store/backup/delete-all.ts';
import { dropReplaced, dropUnused, freeName, replaced, useInstead } from './store/backup/in-use.ts';
import { faultOf, type Stage, stageBackup } from './store/backup/stage.ts';
import { takeOver } from './store/backup/take-over.ts';
import { openDatabase } from './store/open.ts';
import type { Database } from './store/schema.ts';

/** The calls by which another database takes the place of the one in use. */
export interface Replacing {
  /**
   * Begins to take up a back-up beside the database in use; one that was begun before goes.
   * @param first its first value
   * @throws RestoreError where it is none, or a newer Matterline's
   */
  stage(first: unknown): Promise<Stage>;
  /**
   * Puts a back-up back that was taken up whole: it takes the place of the database in use, which stays beside it until
   * {@link Replacing.dropReplaced}. Calls meanwhile wait. Where it throws, nothing was changed.
   * @throws RestoreError where no database comes of the back-up
   */
  restore(stage: Stage, at: number): Promise<void>;
  /**
   * Uses again what a back-up replaced; what was used since then stays beside it in its place. As with every back-up that
   * is put back, it takes over what is known by now of entries and of how far the helper was stored.
   * @returns whether there was anything to use again
   */
  bringBack(at: number): Promise<boolean>;
  /** When a back-up was put back of which what it replaced is still here, epoch milliseconds; else null. */
  replacedAt(): Promise<number | null>;
  /** Deletes for good what a back-up replaced. */
  dropReplaced(): Promise<void>;
  /**
   * Deletes all that is stored, also what a back-up replaced; see delete-all.ts for what stays. Calls meanwhile wait.
   * @returns false where a hold forbids it; then nothing was deleted
   */
  deleteAll(): Promise<boolean>;
  /** Deletes what is left of a back-up that was taken up by a worker that ended meanwhile. */
  dropLeftovers(): Promise<void>;
}

/**
 * @param name the first database's name
 * @param inUse the database in use, open
 * @param forget the next call opens anew what is in use then
 */
export function createReplacing(
  name: string,
  inUse: () => Promise<Database>,
  forget: () => void,
  gate: ReturnType<typeof createGate>,
): Replacing {
  /** The database that is taking up a back-up. */
  let staged: string | null = null;

  async function replaceBy(next: Database, at: number): Promise<void> {
    const now = await inUse();
    await takeOver(next, now);
    now.close();
    forget();
    await useInstead(name, { from: now.name, to: next.name, at });
  }

  /** Another database takes the place of the one in use, all or nothing. */
  async function replace(next: Database, at: number): Promise<void> {
    try {
      // What is written meanwhile would be lost with what is replaced.
      await gate.alone(() => replaceBy(next, at));
    } catch (error) {
      throw StoreError.of(error) ?? error;
    } finally {
      next.close();
    }
  }

  return {
    async stage(first) {
      const taking = await freeName(name);
      staged = taking;
      return stageBackup(taking, first);
    },
    async restore(stage, at) {
      const next = await stage.finish();
      // Its rows are of shapes that no Matterline writes, where something else fails than the storage.
      await replace(next, at).catch((error: unknown) => {
        throw faultOf(error);
      });
      staged = null;
      // It is done; what is left over goes at the next time otherwise.
      await dropUnused(name, null).catch(() => undefined);
    },
    async bringBack(at) {
      const before = await replaced(name);
      if (!before) return false;
      await replace(await openDatabase(before.database, () => undefined), at);
      return true;
    },
    replacedAt: async () => (await replaced(name))?.at ?? null,
    dropReplaced: () => dropReplaced(name, staged),
    async deleteAll() {
      let deleted = false;
      await gate.alone(async () => {
        const db = await inUse();
        deleted = await deleteAll(db);
        // What is held in memory of it was worked out before.
        db.close();
        forget();
      });
      if (deleted) await dropReplaced(name, staged);
      return deleted;
    },
    dropLeftovers: () => dropUnused(name, staged),
  };
}
