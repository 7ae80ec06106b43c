import type { Asked } from './asked.ts';
import type { Lessons } from './lessons.ts';
import { privateReason } from './reasons.ts';
import type { Suggestion } from './suggestion.ts';

/** That a private message is no client's is likely, and the attorney's to say. */
const PRIVATE = 0.9;
/** What is left for matters beside that. */
const PRIVATE_AFTER_ALL = 0.5;

/**
 * What is suggested for a window, with "not client work" before all else where it is private mail, or a page of the
 * attorney's own that names no matter, and was given to no matter yet: a message about lunch amid a client's work is not
 * the client's.
 * @param isNamed whether the title names an open matter
 */
export function withPrivate(
  { features, title }: Asked,
  found: readonly Suggestion[],
  lessons: Lessons,
  isNamed: boolean,
): Suggestion[] {
  const ofMatters = found.filter(({ matterId }) => matterId !== null);
  const given = ofMatters.some(({ matterId }) => lessons.timesGiven(features.app, features.subject, matterId ?? 0) > 0);
  if (given || !(features.isPrivate || (features.isOwnPage && !isNamed))) return [...found];
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
