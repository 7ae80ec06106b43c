import { callsOver } from './calls.ts';
import { createGate } from './gate.ts';
import { StoreError, type StoreTrouble } from './model/store-error.ts';
import { createReplacing, type Replacing } from './replacing.ts';
import { openInUse } from './store/backup/in-use.ts';
import { forAct } from './store/done-acts.ts';
import type { Database } from './store/schema.ts';
import type { Use } from './use.ts';

/** The timeline's store. Each call opens the database where it is not open; see each file for what a call promises. */
export interface Timeline extends ReturnType<typeof callsOver>, Replacing {
  /**
   * The same store for one attempt at an act of a page. What was written by an earlier attempt at the act of this id is
   * not written again, and comes to what it came to then. One write after another. Without an id it is this store.
   */
  acting(id: string | undefined): Timeline;
  /** Closes the database; the next call opens it again. */
  close(): Promise<void>;
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

  const replacing = createReplacing(
    name,
    open,
    () => {
      opened = null;
    },
    gate,
  );

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
      ...replacing,
    };
    return timeline;
  };
  return over(use);
}
