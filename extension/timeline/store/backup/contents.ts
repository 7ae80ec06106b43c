import * as v from 'valibot';

const keyPath = v.nullable(v.union([v.string(), v.array(v.string())]));
const shape = v.object({
  name: v.string(),
  keyPath,
  autoIncrement: v.boolean(),
  indexes: v.array(
    v.object({
      name: v.string(),
      keyPath: v.union([v.string(), v.array(v.string())]),
      multiEntry: v.boolean(),
      unique: v.boolean(),
    }),
  ),
});

/** How a store is made. */
export type StoreShape = v.InferOutput<typeof shape>;

/** The first value of a back-up. */
export const backupHead = v.object({
  /** The version of the database. */
  database: v.pipe(v.number(), v.integer(), v.minValue(1)),
  stores: v.array(shape),
});
export type BackupHead = v.InferOutput<typeof backupHead>;

const key = v.union([v.string(), v.number(), v.array(v.union([v.string(), v.number()]))]);

export type RowKey = v.InferOutput<typeof key>;

/** Any further value: rows of a store, in the place of those with the same keys. */
export const backupRows = v.object({
  store: v.string(),
  rows: v.array(v.unknown()),
  /** Beside the rows, where they do not hold their keys. */
  keys: v.exactOptional(v.array(key)),
  /** The keys of rows that are no more. */
  gone: v.exactOptional(v.array(key)),
});
export type BackupRows = v.InferOutput<typeof backupRows>;

/**
 * Why a back-up whose seal holds is not put back: a newer Matterline made it, or no Matterline makes such
 * a file. Nothing was changed.
 */
export type RestoreFault = 'newer' | 'damaged';

/** Thrown where a back-up is not put back; the caller chooses by `why`. */
export class RestoreError extends Error {
  readonly why: RestoreFault;
  constructor(why: RestoreFault, cause?: unknown) {
    super(`The back-up is not put back: ${why}.`, { cause });
    this.why = why;
  }
}
