import type { Sample } from '../../shared/index.ts';

/** Half of the largest frame: well below the limit with the envelope around it. */
const MAX_BATCH_BYTES = 131_072;

/** As many samples from the start as make a frame of good size; at least one where there is one. */
export function takeBatch(samples: Iterable<Sample>): Sample[] {
  const batch: Sample[] = [];
  let bytes = 0;
  for (const sample of samples) {
    bytes += Buffer.byteLength(JSON.stringify(sample)) + 1;
    if (bytes > MAX_BATCH_BYTES && batch.length > 0) break;
    batch.push(sample);
  }
  return batch;
}
