import type { FaultPlace } from '../../messages/faults.ts';

/** Takes what failed while nobody waited for it. */
export type FaultSink = (where: FaultPlace, error: unknown) => void;

/**
 * Without a worker that keeps faults, as in a test of one part, a failure stays what it is: a rejection nobody handled.
 */
const unhandled: FaultSink = (_, error) => {
  throw error;
};
let sink = unhandled;

/** Where faults go from now on. The module has one sink, as a worker has one memory of faults. */
export function keepFaultsIn(taken: FaultSink): void {
  sink = taken;
}

/**
 * Lets something go on that nobody waits for. This is the one way to do that in the worker: what fails is kept, and a
 * person can be told of it.
 */
export function unawaited(where: FaultPlace, promise: Promise<unknown>): void {
  promise.catch((error: unknown) => sink(where, error));
}
