/** What a database does at one of its writes. */
export type StoreFault = 'quota' | 'abort' | 'refuse';

/** The database of this process, with faults that a test asks for. */
export interface FaultyStore {
  /** The n-th write from now (from 1) goes wrong; and so does each one after it until that is over. */
  fail(fault: StoreFault, nth: number): void;
  heal(): void;
  /** As at the death of who writes: what has not been committed by now never is. */
  abortAll(): void;
  /** How often a write went wrong. */
  readonly failed: number;
  remove(): void;
}

/** Puts faults into all databases of this process until it is removed. */
export function faultyStore(): FaultyStore {
  const put = IDBObjectStore.prototype.put;
  const transaction = IDBDatabase.prototype.transaction;
  const writing = new Set<IDBTransaction>();
  let armed: { fault: StoreFault; nth: number } | null = null;
  let failed = 0;

  IDBDatabase.prototype.transaction = function (...args) {
    const made = transaction.apply(this, args);
    if (args[1] === 'readwrite') {
      writing.add(made);
      for (const end of ['complete', 'abort']) made.addEventListener(end, () => writing.delete(made));
    }
    return made;
  };
  IDBObjectStore.prototype.put = function (...args) {
    if (armed) armed.nth -= 1;
    if (!armed || armed.nth > 0) return put.apply(this, args);
    failed += 1;
    if (armed.fault === 'quota') throw new DOMException('There is no room.', 'QuotaExceededError');
    if (armed.fault === 'refuse') throw new DOMException('It went wrong.', 'UnknownError');
    const request = put.apply(this, args);
    this.transaction.abort();
    return request;
  };

  return {
    fail(fault, nth) {
      armed = { fault, nth };
    },
    heal() {
      armed = null;
    },
    abortAll() {
      for (const tx of [...writing]) tx.abort();
    },
    get failed() {
      return failed;
    },
    remove() {
      IDBObjectStore.prototype.put = put;
      IDBDatabase.prototype.transaction = transaction;
    },
  };
}
