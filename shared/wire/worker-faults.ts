import * as v from 'valibot';
import { instant } from './shapes.ts';

/**
 * What failed in an extension while nobody waited for it: the part of it, the error's name, and when. Neither of the two
 * can hold a title: they are too short and have no digits. Faults that cannot be read are none, and stop no message.
 */
export const workerFaults = v.fallback(
  v.pipe(
    v.array(
      v.object({
        where: v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/)),
        code: v.pipe(v.string(), v.regex(/^[A-Za-z-]{1,40}(?: [a-z-]{1,40})?$/)),
        at: instant,
      }),
    ),
    v.maxLength(20),
  ),
  [],
);
export type WorkerFaults = v.InferOutput<typeof workerFaults>;
