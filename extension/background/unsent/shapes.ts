import * as v from 'valibot';
import { type Day, isDay } from '../../../shared/index.ts';
import type { UnsentWork } from '../../timeline/index.ts';

const day = v.pipe(
  v.string(),
  v.custom<Day>((text) => typeof text === 'string' && isDay(text)),
);

/** What a profile has kept altogether. Only it had the key: what is in it is as it was written. */
export const INDEX = v.object({
  browser: v.string(),
  /** The Clio account and user it was for; null where it was not connected. */
  account: v.nullable(v.string()),
  at: v.number(),
  days: v.array(v.object({ day, entries: v.number(), seconds: v.number() })),
});
export type KeptIndex = v.InferOutput<typeof INDEX>;

const WORK = v.looseObject({
  database: v.number(),
  day,
  spans: v.array(v.looseObject({ start: v.number(), end: v.number() })),
  lines: v.array(v.looseObject({ at: v.number(), act: v.looseObject({ kind: v.string() }) })),
  entries: v.array(v.looseObject({ id: v.string(), state: v.string() })),
  postings: v.array(v.looseObject({ entry: v.string() })),
});

/** A day's work in what was opened; null where it is none. */
export function workIn(value: unknown): UnsentWork | null {
  // Its own Matterline wrote it, and sealed it: what is deeper is as the store has it.
  return v.is(WORK, value) ? (value as unknown as UnsentWork) : null;
}
