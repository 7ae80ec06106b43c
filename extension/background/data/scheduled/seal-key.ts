import * as v from 'valibot';
import { readJson } from '../../../../shared/index.ts';
import type { SealKey } from '../../../sealing/index.ts';

const sealKey = v.object({ key: v.pipe(v.string(), v.length(44)), salt: v.string(), rounds: v.number() });

/** The name under which it lies in the key store. */
export function keySecret(profile: string): string {
  return `${profile}/back-up-key`;
}

/** As it lies there. */
export function keptSealKey({ key, salt, rounds }: SealKey): string {
  return JSON.stringify({ key, salt, rounds });
}

/** What lies there; null where it is none. */
export function readSealKey(text: string | null): SealKey | null {
  const read = v.safeParse(sealKey, text === null ? null : readJson(text)?.value);
  return read.success ? read.output : null;
}
