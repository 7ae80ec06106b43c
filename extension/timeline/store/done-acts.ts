import type { DoneAct } from '../model/done-act.ts';
import type { Database } from './schema.ts';

/** So many are remembered; a page repeats an act within moments. */
const MAX_ACTS = 50;
/** And for so long; nothing of what was done stands here for longer. Milliseconds. */
const REMEMBERED = 10 * 60_000;

/** One attempt at an act. */
interface Attempt {
  id: string;
  /** Its writes so far that are on disk. */
  writes: number;
}

const attempts = new WeakMap<Database, Attempt>();

/** The database for one attempt at an act: what it writes is remembered with the act, in the same transaction. */
export function forAct(db: Database, attempt: Attempt): Database {
  const own = new Proxy(db, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  attempts.set(own, attempt);
  return own;
}

/** The part of a transaction's store of single values that is needed here. */
interface ValueStore {
  get(key: 'acts'): Promise<unknown>;
  put(value: DoneAct[], key: 'acts'): Promise<unknown>;
}

/**
 * Does one write of an act, unless an earlier attempt at the same act did it: then what it came to is given again.
 * Outside of an act it is simply done.
 */
export async function onceFor<T>(db: Database, values: ValueStore, work: () => Promise<T>): Promise<T> {
  const attempt = attempts.get(db);
  if (!attempt) return work();
  const now = Date.now();
  const kept = ((await values.get('acts')) as DoneAct[] | undefined) ?? [];
  const before = kept.find(({ id }) => id === attempt.id);
  if (before && attempt.writes < before.outcomes.length) return before.outcomes[attempt.writes] as T;
  const outcome = await work();
  const others = kept.filter(({ id, at }) => id !== attempt.id && Math.abs(now - at) < REMEMBERED);
  const done = { id: attempt.id, at: now, outcomes: [...(before?.outcomes ?? []), outcome] };
  await values.put([...others, done].slice(-MAX_ACTS), 'acts');
  return outcome;
}

/** The write that was begun is on disk. */
export function wroteFor(db: Database): void {
  const attempt = attempts.get(db);
  if (attempt) attempt.writes += 1;
}

/** Whether an act wrote something, in this attempt or an earlier one. */
export async function hasActed(db: Database, id: string): Promise<boolean> {
  const kept = ((await db.get('values', 'acts')) as DoneAct[] | undefined) ?? [];
  return kept.some((act) => act.id === id);
}

/** Forgets what no page repeats any more. */
export async function purgeActs(db: Database): Promise<void> {
  const tx = db.transaction('values', 'readwrite');
  const kept = ((await tx.store.get('acts')) as DoneAct[] | undefined) ?? [];
  const young = kept.filter(({ at }) => Math.abs(Date.now() - at) < REMEMBERED);
  if (young.length < kept.length) await tx.store.put(young, 'acts');
  await tx.done;
}
