/*
 * The four ways in which things that take time stand to one another here. Libraries have the first two, each with more
 * code than these (queues with priorities, pauses, sizes) and none with the third; they would be a package for ten lines.
 */

/**
 * Does things one after another, in the order in which they are asked for. Whoever asked hears of a failure; what comes
 * after it does not.
 */
export function createSerial(): <T>(act: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const mine = last.then(act);
    last = mine.catch(() => undefined);
    return mine;
  };
}

/**
 * Does something once at a time: whoever asks while it is under way joins it, whatever the arguments, and hears what
 * comes of it. After it ended, well or not, the next to ask begins it anew.
 */
export function createSingleFlight<A extends unknown[], T>(
  act: (...args: A) => Promise<T>,
): (...args: A) => Promise<T> {
  let flight: Promise<T> | null = null;
  return (...args) => {
    flight ??= (async () => act(...args))().finally(() => {
      flight = null;
    });
    return flight;
  };
}

/**
 * Does something once at a time, and once more where it is asked for meanwhile: whoever asks hears of a run that began
 * after the question, and all who ask during one run share the next. To join the run under way would be to hear of what
 * was before a change just made, and nobody tells of that change again.
 * @param act its failure reaches all who wait for that run, and nobody else; the next run begins all the same
 */
export function createFresh<T>(act: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> | null = null;
  /** The run that begins once the one under way has ended. */
  let next: Promise<T> | null = null;

  const begin = (): Promise<T> => {
    const mine = (async () => act())();
    const ended: Promise<unknown> = mine
      .catch(() => undefined)
      .then(() => {
        if (running === ended) running = null;
      });
    running = ended;
    return mine;
  };

  return () => {
    if (next) return next;
    if (!running) return begin();
    next = running.then(() => {
      next = null;
      return begin();
    });
    return next;
  };
}

/**
 * Makes something at first use and keeps it: all who ask share it. Where the making fails, those who waited for it hear
 * of that, and the next to ask makes it anew.
 */
export function createLasting<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    if (made) return made;
    const mine = (async () => make())();
    made = mine;
    mine.catch(() => {
      if (made === mine) made = null;
    });
    return mine;
  };
}
