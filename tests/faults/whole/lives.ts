import { AsyncLocalStorage } from 'node:async_hooks';

/** One life of a worker, or whoever else uses a browser's databases. */
export interface Life {
  /** The databases of its browser. */
  factory: IDBFactory;
  alive: boolean;
  /** Whether its steps can go wrong. */
  mortal: boolean;
  /** Dies: from here on nothing that it began comes back to it. */
  die(): void;
  /** What is to be ended with it. */
  ends: Set<() => void>;
}

/** Whose code runs now, across everything that is waited for. */
export const lives = new AsyncLocalStorage<Life>();

/** What is not answered. A new one each time: one alone would keep all that ever waited for it. */
export const unanswered = (): Promise<never> => new Promise(() => undefined);

export function createLife(factory: IDBFactory, mortal = true): Life {
  const life: Life = {
    factory,
    alive: true,
    mortal,
    ends: new Set(),
    die() {
      if (!life.alive) return;
      life.alive = false;
      for (const end of life.ends) end();
      life.ends.clear();
    },
  };
  return life;
}

/** What a call is to come back with, unless whoever called is dead by then. */
export async function whileAlive<T>(life: Life, value: Promise<T>): Promise<T> {
  try {
    const given = await value;
    return life.alive ? given : unanswered();
  } catch (error) {
    if (!life.alive) return unanswered();
    throw error;
  }
}
