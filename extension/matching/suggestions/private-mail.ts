import type { Asked } from './asked.ts';
import type { Lessons } from './lessons.ts';
import { privateReason } from './reasons.ts';
import type { Suggestion } from './suggestion.ts';

/** That a private message is no client's is likely, and the attorney's to say. */
const PRIVATE = 0.9;
/** What is left for matters beside that. */
const PRIVATE_AFTER_ALL = 0.5;

/**
 * What is suggested for a window, with "not client work" before all else where it is private mail that the attorney gave
 * to no matter yet: a message about lunch amid a client's work is not the client's.
 */
export function withPrivate({ features, title }: Asked, found: readonly Suggestion[], lessons: Lessons): Suggestion[] {
  const ofMatters = found.filter(({ matterId }) => matterId !== null);
  const given = ofMatters.some(({ matterId }) => lessons.timesGiven(features.app, features.subject, matterId ?? 0) > 0);
  if (!features.isPrivate || given) return [...found];
  const marked = found.find(({ matterId }) => matterId === null);
  return [
    {
      matterId: null,
      ...privateReason(title, features),
      ...marked,
      confidence: Math.max(PRIVATE, marked?.confidence ?? 0),
    },
    ...ofMatters.map((one) => ({ ...one, confidence: Math.min(one.confidence, PRIVATE_AFTER_ALL) })),
  ];
}
