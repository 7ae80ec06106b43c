import { createAround } from './around.ts';
import { movedSideways, tightFields } from './boxes.ts';
import { brokenOf } from './rules.ts';
import { readShown } from './shown.ts';

/** Everything that is broken in this page as it stands. */
export function brokenLayout(): string[] {
  const around = createAround();
  const edges = { width: document.documentElement.clientWidth, height: innerHeight };
  return [...new Set([...movedSideways(around), ...tightFields(around), ...brokenOf(readShown(around), edges)])];
}
