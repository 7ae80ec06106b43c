import 'fake-indexeddb/auto';
import { lives } from './lives.ts';
import { HANGS, type Steps } from './steps.ts';
import type { VirtualTime } from './virtual-time.ts';

/** The part of the made-up transactions that browsers do not show. */
interface Inner {
  _state: string;
  _started: boolean;
  _start(): void;
  _abort(name: string | null): void;
  _execRequestAsync(...args: unknown[]): unknown;
  db: { _rawDatabase?: { processTransactions(): void } };
}
type Listen = typeof EventTarget.prototype.addEventListener;

const inner = (tx: IDBTransaction) => tx as unknown as Inner;

/** Rolls a transaction back, as where whoever made it is gone. */
function rollBack(tx: IDBTransaction, name: string | null): void {
  const { _state, db } = inner(tx);
  if (_state === 'finished') return;
  inner(tx)._abort(name);
  db._rawDatabase?.processTransactions();
}

/** The transaction goes wrong at its first request: the disk is full, or could not be read. */
function failing(tx: IDBTransaction, name: string): void {
  const request = inner(tx)._execRequestAsync.bind(tx);
  let first = true;
  inner(tx)._execRequestAsync = (...args) => {
    const made = request(...args);
    if (first) queueMicrotask(() => rollBack(tx, name));
    first = false;
    return made;
  };
}

/** The databases of this process, with what can become of each use of them. */
export interface Databases {
  /** How many uses are under way, beside those that hang. */
  busy(): number;
  remove(): void;
}

/**
 * Puts the steps of mortal lives in the way of all databases of this process until it is removed. What a life that ended
 * had begun and not finished is rolled back, and nothing is told to it any more.
 */
export function faultyDatabases(steps: Steps, time: VirtualTime): Databases {
  const targets: { addEventListener: Listen; removeEventListener: Listen } = Object.getPrototypeOf(
    IDBRequest.prototype,
  );
  const { addEventListener, removeEventListener } = targets;
  const { transaction } = IDBDatabase.prototype;
  const shared = globalThis.indexedDB;
  const wrapped = new WeakMap<object, (event: Event) => void>();
  const underWay = new Set<object>();
  const hanging = new Set<IDBTransaction>();

  /** Hears of it itself, whoever is dead. */
  const hear = (target: EventTarget, types: readonly string[], listener: () => void) => {
    for (const type of types) addEventListener.call(target, type, listener);
  };
  const watch = (target: EventTarget, types: readonly string[]) => {
    underWay.add(target);
    hear(target, types, () => underWay.delete(target));
  };

  targets.addEventListener = function (
    this: EventTarget & Partial<Inner> & { listeners: { type: string }[] },
    ...args
  ) {
    const [type, listener] = args;
    const life = lives.getStore();
    // What the made-up database hears of itself goes on whoever is dead.
    const own =
      listener === this.db?._rawDatabase?.processTransactions ||
      (this instanceof IDBTransaction && !this.listeners.some((known) => known.type === type));
    if (!life || own || typeof listener !== 'function') return addEventListener.apply(this, args);
    const told =
      wrapped.get(listener) ??
      function (this: EventTarget, event: Event) {
        if (life.alive) listener.call(this, event);
      };
    wrapped.set(listener, told);
    addEventListener.call(this, type, told, args[2]);
  };
  targets.removeEventListener = function (this: EventTarget, ...args) {
    const [type, listener, options] = args;
    const told = listener && wrapped.get(listener);
    removeEventListener.call(this, type, told ?? listener, options as EventListenerOptions);
  };

  function hang(tx: IDBTransaction): void {
    const start = inner(tx)._start.bind(tx);
    inner(tx)._start = () => {
      inner(tx)._started = true;
    };
    hanging.add(tx);
    hear(tx, ['complete', 'abort'], () => hanging.delete(tx));
    lives.exit(() =>
      time.later(() => {
        inner(tx)._start = start;
        hanging.delete(tx);
        if (inner(tx)._state !== 'finished' && inner(tx)._started) start();
      }, HANGS),
    );
  }

  IDBDatabase.prototype.transaction = function (...args) {
    const life = lives.getStore();
    const made = transaction.apply(this, args);
    if (!life) return made;
    watch(made, ['complete', 'abort']);
    const end = () => rollBack(made, null);
    if (!life.alive) {
      end();
      return made;
    }
    life.ends.add(end);
    hear(made, ['complete', 'abort'], () => life.ends.delete(end));
    if (!life.mortal) return made;
    const writes = args[1] === 'readwrite';
    const fate = steps.next('store', `${writes ? 'writes' : 'reads'} ${[args[0]].flat().join(', ')}`);
    if (fate === 'fails') failing(made, writes ? 'QuotaExceededError' : 'UnknownError');
    if (fate === 'hangs') hang(made);
    if (fate === 'dies-before') life.die();
    if (fate === 'dies-after') hear(made, ['complete', 'abort'], life.die);
    return made;
  };

  /** What hangs, and what waits behind it, goes on only once time does. */
  const goesOn = (one: object): boolean =>
    hanging.size === 0 || (one instanceof IDBTransaction ? inner(one)._started && !hanging.has(one) : false);

  /** An opening or a deletion of a whole database. */
  function whole(name: string, ask: (factory: IDBFactory) => IDBOpenDBRequest): IDBOpenDBRequest {
    const life = lives.getStore();
    if (!life) return ask(shared);
    const fate = life.alive && life.mortal ? steps.next('store', name) : 'passes';
    if (fate === 'fails') throw new DOMException('It went wrong.', 'UnknownError');
    // A request that nobody carries out: of a database that nobody knows, and of which nothing is told.
    const deaf = fate === 'dies-before' || fate === 'hangs' || !life.alive;
    if (fate === 'dies-before') life.die();
    const request = deaf ? lives.exit(() => new IDBFactory().open('nobody')) : ask(life.factory);
    if (deaf) {
      request.addEventListener = () => undefined;
      return request;
    }
    watch(request, ['success', 'error', 'blocked']);
    const end = () => {
      if (request.transaction) rollBack(request.transaction, null);
    };
    life.ends.add(end);
    hear(request, ['success', 'error'], () => life.ends.delete(end));
    hear(request, ['success'], () => {
      const db: unknown = request.result;
      if (db instanceof IDBDatabase) {
        if (life.alive) life.ends.add(() => db.close());
        else db.close();
      }
      if (fate === 'dies-after') life.die();
    });
    return request;
  }

  globalThis.indexedDB = {
    open: (name, version) => whole(`opens ${name}`, (factory) => factory.open(name, version)),
    deleteDatabase: (name) => whole(`deletes ${name}`, (factory) => factory.deleteDatabase(name)),
    databases: () => (lives.getStore()?.factory ?? shared).databases(),
    cmp: (a, b) => shared.cmp(a, b),
  } as IDBFactory;

  return {
    busy: () => [...underWay].filter(goesOn).length,
    remove() {
      globalThis.indexedDB = shared;
      IDBDatabase.prototype.transaction = transaction;
      Object.assign(targets, { addEventListener, removeEventListener });
    },
  };
}
