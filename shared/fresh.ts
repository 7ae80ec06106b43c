/**
 * Makes a reading that many may ask for at once: one runs at a time, and whoever asks hears of one that began after
 * the question. To join a reading under way would be to hear of what was before a change just made, and nobody tells
 * of that change again.
 * @param read what is read; its failure reaches all who wait for that reading, and nobody else
 */
export function createFresh<T>(read: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> | null = null;
  /** The reading that begins once the one under way has ended; all who ask meanwhile share it. */
  let next: Promise<T> | null = null;

  const begin = (): Promise<T> => {
    const mine = read();
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
