import * as v from 'valibot';
import { journalTrouble, PLATFORMS } from './diagnosis.ts';
import { type Fault, isFaultCode } from './faults.ts';
import { blindness, type Sample, sample } from './sample.ts';
import { count, settled, text, uuid } from './shapes.ts';

const hello = v.object({
  type: v.literal('hello'),
  protocol: count,
  helper: text(),
  platform: v.picklist(PLATFORMS),
  journal: uuid,
  first: count,
  last: count,
});
export type HelperHello = v.InferOutput<typeof hello>;

/** Whether each sample follows on the one before. */
function isGapless(items: Sample[]): boolean {
  return items.every((item, index) => index === 0 || item.seq === (items[index - 1]?.seq ?? 0) + 1);
}

const samples = v.pipe(
  v.object({
    type: v.literal('samples'),
    journal: uuid,
    items: v.pipe(v.array(sample), v.check(isGapless)),
    /** What held before the first of them, as a sample of the number before: said to whoever begins there. */
    held: v.exactOptional(sample),
    /** How often this connection was given the timeline; its acks say the same. */
    turn: v.exactOptional(count),
  }),
  v.check(({ items: [first], held }) => !held || !first || first.seq === held.seq + 1),
);
export type Samples = v.InferOutput<typeof samples>;

const status = v.object({
  type: v.literal('status'),
  recording: v.boolean(),
  blind: v.nullable(blindness),
  paused: v.boolean(),
  recorder: v.picklist(['here', 'elsewhere']),
  /** Who holds the timeline, when that is another profile. */
  detail: v.exactOptional(text()),
  /** Absent where nothing is wrong. */
  journal: v.exactOptional(journalTrouble),
  /** How far this profile had acknowledged when another one got the timeline: what it stored beyond is another's now. */
  settled: v.exactOptional(settled),
});
export type Status = v.InferOutput<typeof status>;

/** The list of faults only grows: one that a newer helper has is told by its sentence, and chosen by as a no. */
const fault = v.pipe(
  v.object({ code: text(64), message: text() }),
  v.transform(({ code, message }): Fault => ({ code: isFaultCode(code) ? code : 'denied', message })),
);

export type Reply = { type: 'reply'; id: number; value: unknown } | { type: 'reply'; id: number; fault: Fault };

const reply = v.pipe(
  v.object({ type: v.literal('reply'), id: count, value: v.optional(v.unknown()), fault: v.exactOptional(fault) }),
  v.transform(({ type, id, value, fault: why }): Reply => {
    return why ? { type, id, fault: why } : { type, id, value: value ?? null };
  }),
);

/** Asks whether one of the browser profile's own windows, and no private one, has the focus now. */
const ask = v.object({ type: v.literal('ask'), id: count });
export type Ask = v.InferOutput<typeof ask>;

/** The messages of the helper, by their type. */
export const HELPER_MESSAGES = { hello, samples, status, reply, ask };

export type HelperMessage = HelperHello | Samples | Status | Reply | Ask;
