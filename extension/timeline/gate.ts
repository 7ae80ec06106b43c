/** Lets calls through beside one another; and an act alone, once those under way are over, while later ones wait. */
export function createGate() {
  const underWay = new Set<Promise<unknown>>();
  let closed: Promise<void> | null = null;
  return {
    async pass<T>(call: () => Promise<T>): Promise<T> {
      while (closed !== null) await closed.catch(() => undefined);
      const passing = call();
      underWay.add(passing);
      try {
        return await passing;
      } finally {
        underWay.delete(passing);
      }
    },
    /** Only one at a time is asked for. */
    async alone(act: () => Promise<void>): Promise<void> {
      closed = Promise.allSettled(underWay).then(act);
      try {
        await closed;
      } finally {
        closed = null;
      }
    },
  };
}
