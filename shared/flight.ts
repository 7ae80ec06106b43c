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
