import * as v from 'valibot';
import {
  EXTENSION_MESSAGES,
  type ExtensionMessage,
  type Method,
  REPLY_VALUES,
  type Requests,
} from './extension-messages.ts';
import { bad, good, type Outcome } from './faults.ts';
import { HELPER_MESSAGES, type HelperMessage } from './helper-messages.ts';
import { type Sample, sample } from './sample.ts';

/**
 * The value of a shape that something from outside has; null where it has another. Fields that are not known are
 * dropped.
 */
export function parseShape<T>(shape: v.GenericSchema<unknown, T>, raw: unknown): T | null {
  const parsed = v.safeParse(shape, raw, { abortEarly: true });
  return parsed.success ? parsed.output : null;
}

/** A sample from outside, or null when it is none. Fields that are not known are dropped. */
export function parseSample(raw: unknown): Sample | null {
  return parseShape(sample, raw);
}

function parseBy<T>(shapes: Record<string, v.GenericSchema<unknown, T>>, raw: unknown): Outcome<T> {
  if (typeof raw !== 'object' || raw === null || !('type' in raw) || typeof raw.type !== 'string')
    return bad('bad-request', 'A message must be an object with a type.');
  const shape = Object.hasOwn(shapes, raw.type) ? shapes[raw.type] : undefined;
  if (!shape) return bad('protocol', 'This message type is not known here.');
  const value = parseShape(shape, raw);
  return value === null ? bad('bad-request', `A "${raw.type}" message has a wrong shape.`) : good(value);
}

/** Proves that what came from the helper is one of its messages; inside, the types are trusted. */
export function parseHelperMessage(raw: unknown): Outcome<HelperMessage> {
  return parseBy<HelperMessage>(HELPER_MESSAGES, raw);
}

/** Proves that what came from the extension is one of its messages; inside, the types are trusted. */
export function parseExtensionMessage(raw: unknown): Outcome<ExtensionMessage> {
  return parseBy<ExtensionMessage>(EXTENSION_MESSAGES, raw);
}

/** Proves that a reply's value is what the method gives. */
export function parseReplyValue<M extends Method>(method: M, raw: unknown): Outcome<Requests[M]['value']> {
  const shapes: { [N in Method]: v.GenericSchema<unknown, Requests[N]['value']> } = REPLY_VALUES;
  const shape: v.GenericSchema<unknown, Requests[M]['value']> = shapes[method];
  const parsed = v.safeParse(shape, raw, { abortEarly: true });
  return parsed.success ? good(parsed.output) : bad('bad-request', 'The value of a reply has a wrong shape.');
}
