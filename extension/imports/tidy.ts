import { type Configuration, cleanText, exclusionFinder, privateRule } from '../../shared/index.ts';
import type { ForeignWindow } from './window.ts';

/** Windows that may be taken, in order and disjoint, and for how many milliseconds others were left out. */
export interface Tidied {
  windows: ForeignWindow[];
  leftOut: number;
}

/** One window at a time, in order: of several the one that came last, and the one before it again where it goes on. */
function* oneAtATime(foreign: readonly ForeignWindow[]): Generator<ForeignWindow> {
  const sorted = foreign.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  const open: ForeignWindow[] = [];
  let from = 0;
  for (const next of [...sorted, null]) {
    const until = next?.start ?? Number.POSITIVE_INFINITY;
    for (let top = open.at(-1); top && from < until; top = open.at(-1)) {
      const end = Math.min(top.end, until);
      if (end > from) yield { ...top, start: from, end };
      from = Math.max(from, end);
      if (top.end <= from) open.pop();
    }
    if (next) open.push(next);
    from = until;
  }
}

/**
 * Makes of foreign windows what the helper would have recorded: texts as it writes them, nothing that is private or that
 * the attorney excluded, one window at a time, and one stretch where the same goes on.
 */
export function tidied(foreign: readonly ForeignWindow[], exclusions: Configuration['exclusions']): Tidied {
  const excludedBy = exclusionFinder(exclusions);
  const windows: ForeignWindow[] = [];
  let leftOut = 0;
  for (const { start, end, ...texts } of oneAtATime(foreign)) {
    const window = { start, end, app: cleanText(texts.app), title: cleanText(texts.title) };
    if (window.app === '' && window.title === '') continue;
    if (privateRule(window.title, window.app) !== null || excludedBy(window) >= 0) {
      leftOut += end - start;
      continue;
    }
    const last = windows.at(-1);
    if (last && last.end === start && last.app === window.app && last.title === window.title) last.end = end;
    else windows.push(window);
  }
  return { windows, leftOut };
}
