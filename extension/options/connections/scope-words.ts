import type { WantedScope } from '../../clio/index.ts';
import { options } from '../../ui/words/index.ts';

const words = options.connections.scopes;

/** A box as Clio's developer portal names it: "Activities (read and write)". */
export function boxText({ area, write }: Pick<WantedScope, 'area' | 'write'>): string {
  return words.box(area, write);
}

/** What a scope is there for, and whether it can be left out. */
export function reasonText({ area, need }: WantedScope): string {
  return need === 'needed' ? words.reasons[area] : words.optional(words.reasons[area]);
}

/** What is missing, in a sentence; null where it can all be done without. */
export function missingText(missing: readonly WantedScope[]): string | null {
  const boxes = missing.filter(({ need }) => need === 'needed').map(boxText);
  return boxes.length === 0 ? null : words.missing(boxes);
}
