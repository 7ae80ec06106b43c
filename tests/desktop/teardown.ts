/** How to end one thing that was begun. */
export type End = () => unknown;

/** All that was begun, to be ended in reverse order: what began later leans on what began before. */
export interface Teardown {
  add(end: End): void;
  /**
   * Ends what was added and not ended yet, each after the one before has ended. An end that fails stops none of the
   * others; its error is thrown when all are through, several as an AggregateError.
   */
  run(): Promise<void>;
}

export function createTeardown(): Teardown {
  const ends: End[] = [];
  return {
    add: (end) => void ends.push(end),
    run: async () => {
      const errors: unknown[] = [];
      for (let end = ends.pop(); end !== undefined; end = ends.pop())
        try {
          await end();
        } catch (error) {
          errors.push(error);
        }
      if (errors.length > 1) throw new AggregateError(errors, 'Several things could not be ended.');
      if (errors.length === 1) throw errors[0];
    },
  };
}
