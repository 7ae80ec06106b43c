import * as v from 'valibot';
import { parseShape, readJson } from '../../shared/index.ts';

const storeAnswer = v.union([
  v.object({ value: v.nullable(v.string()) }),
  v.object({ fault: v.picklist(['no-key-store', 'denied']) }),
]);

/** What came of an order to the system's key store; of a purge the value is how many secrets went. */
export type StoreAnswer = v.InferOutput<typeof storeAnswer>;

/** The answer in what the key store's process said; null where that is none. */
export function parseStoreAnswer(text: string): StoreAnswer | null {
  return parseShape(storeAnswer, readJson(text)?.value);
}
