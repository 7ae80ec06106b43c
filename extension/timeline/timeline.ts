import { callsOver } from './calls.ts';
import { createGate } from './gate.ts';
import { StoreError, type StoreTrouble } from './model/store-error.ts';
import { dropReplaced, nameBeside, openInUse, replacedAt, useInstead } from './store/backup/in-use.ts';
import { type Stage, stageBackup } from './store/backup/stage.ts';
import { takeOver } from './store/backup/take-over.ts';
import { forAct } from './store/done-acts.ts';
import type { Database } from './store/schema.ts';
import type { Use } from './use.ts';

/** The timeline's store. Each call opens the database where it is not open; see each file for what a call promises. */
export interface Timeline extends ReturnType<typeof callsOver> {
  /**
   * The same store for one attempt at an act of a page. What was written by an earlier attempt at the act of this id is
   * not written again, and comes to what it came to then. One write after another. Without an id it is this store.
   */
  acting(id: string | undefined): Timeline;
  /** Closes the database; the next call opens it again. */
  close(): Promise<void>;
  /**
   * Begins to take up a back-up beside the database in use; one that was begun before goes.
   * @param first its first value
   * @throws RestoreError where it is none, or a newer Matterline's
   */
  stage(first: unknown): Promise<Stage>;
  /**
   * Puts a back-up back that was taken up whole: it takes the place of the database in use, which stays beside it until
   * {@link Timeline.dropReplaced}. Calls meanwhile wait. Where it throws, nothing was changed.
   * @throws RestoreError where no database comes of the back-up
   */
  restore(stage: Stage, at: number): Promise<void>;
  /** When a back-up was put back of which what it replaced is still here, epoch milliseconds; else null. */
  replacedAt(): Promise<number | null>;
  /** Deletes for good what a back-up replaced. */
  dropReplaced(): Promise<void>;
}

/** An answer that takes longer never comes: after an update of the browser requests can hang without an error. */
const CALL_TIMEOUT_MS = 60_000;
/** After these the database is opened anew. */
const CLOSING: readonly StoreTrouble[] = ['hanging', 'lost'];

/**
 * The store of spans, decisions, entries and postings in IndexedDB. Every call may throw a {@link StoreError}; nothing
 * of it was stored then.
 * @param name the database's name
 */
export function createTimeline(name = 'matterline'): Timeline {
  let opened: Promise<Database> | null = null;
  const open = (): Promise<Database> => {
    if (!opened) {
      const attempt = openInUse(name, () => {
        if (opened === attempt) opened = null;
      });
      // A failed opening is not remembered: the next call tries again.
      attempt.catch(() => {
        if (opened === attempt) opened = null;
      });
      opened = attempt;
    }
    return opened;
  };

  async function once<T>(work: (db: Database) => Promise<T>): Promise<T> {
    const attempt = open();
    const db = await attempt;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new StoreError('hanging')), CALL_TIMEOUT_MS);
    });
    const doing = work(db);
    // Whatever comes of it after nobody waits any more.
    doing.catch(() => undefined);
    try {
      return await Promise.race([doing, late]);
    } catch (error) {
      const trouble = StoreError.of(error);
      if (!trouble) throw error;
      if (opened === attempt && CLOSING.includes(trouble.trouble)) {
        opened = null;
        db.close();
      }
      throw trouble;
    } finally {
      clearTimeout(timer);
    }
  }

  async function twice<T>(work: (db: Database) => Promise<T>): Promise<T> {
    try {
      return await once(work);
    } catch (error) {
      // The browser had closed it and not said so yet; nothing was begun.
      if (error instanceof StoreError && error.unbegun) return once(work);
      throw error;
    }
  }

  const gate = createGate();
  const use: Use = (work) => gate.pass(() => twice(work));

  async function replaceBy(staged: Database, at: number): Promise<void> {
    const inUse = await open();
    await takeOver(staged, inUse);
    inUse.close();
    opened = null;
    await useInstead(name, { from: inUse.name, to: staged.name, at });
  }

  async function restore(stage: Stage, at: number): Promise<void> {
    const staged = await stage.finish();
    try {
      // What is written meanwhile would be lost with what is replaced.
      await gate.alone(() => replaceBy(staged, at));
    } catch (error) {
      throw StoreError.of(error) ?? error;
    } finally {
      staged.close();
    }
  }

  async function close(): Promise<void> {
    const db = await opened?.catch(() => null);
    db?.close();
    opened = null;
  }

  const over = (work: Use): Timeline => {
    const timeline: Timeline = {
      ...callsOver(work),
      acting: (id) => {
        if (id === undefined) return timeline;
        const attempt = { id, writes: 0 };
        return over((act) => use((db) => act(forAct(db, attempt))));
      },
      close,
      stage: async (first) => stageBackup(nameBeside(name, await use(async (db) => db.name)), first),
      restore,
      replacedAt: () => replacedAt(name),
      dropReplaced: () => dropReplaced(name),
    };
    return timeline;
  };
  return over(use);
}
