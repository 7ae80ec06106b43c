import type { Database } from './store/schema.ts';

/** Does work with the database. */
export type Use = <T>(work: (db: Database) => Promise<T>) => Promise<T>;
