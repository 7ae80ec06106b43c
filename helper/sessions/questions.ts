/** So many questions may be without an answer. */
const MAX_OPEN = 20;

/** Questions to one extension that wait for their answers, each under a number of its own. */
export interface Questions {
  /** Asks one more; null where the extension leaves before it answers. */
  ask(): Promise<boolean | null>;
  /** Takes an answer; one to no question, or to one of long ago, changes nothing. */
  answer(id: number, own: boolean): void;
  /** Nobody will answer any more. */
  end(): void;
}

/** @param send sends a question of that number */
export function createQuestions(send: (id: number) => void): Questions {
  const open = new Map<number, (own: boolean | null) => void>();
  let last = 0;

  return {
    ask() {
      last += 1;
      const id = last;
      send(id);
      return new Promise((resolve) => {
        // An answer that nobody waits for any more comes late, or never.
        for (const old of open.keys()) if (old <= id - MAX_OPEN) open.delete(old);
        open.set(id, (own) => {
          open.delete(id);
          resolve(own);
        });
      });
    },
    answer: (id, own) => open.get(id)?.(own),
    end() {
      for (const settle of [...open.values()]) settle(null);
    },
  };
}
