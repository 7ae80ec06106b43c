import type { Titled } from '../../shared/index.ts';
import { createMatcherOn } from './matcher.ts';
import type { Rule } from './model/rule.ts';
import type { Match, MatcherOptions } from './model/types.ts';
import type { MatterIndex } from './numbers/matter-index.ts';
import { compileRules } from './rules/compile.ts';
import { createScanner } from './text/scanner.ts';

/** A window that comes out otherwise under other rules. */
export interface RuleDifference {
  /** Its place among the rows given. */
  row: number;
  before: Match;
  after: Match;
}

/** What an outcome is to the attorney: which matter, or which are asked about. */
function gist({ outcome, candidates }: Match): string {
  return `${outcome} ${candidates.map(({ matterId }) => matterId).join(' ')}`;
}

/**
 * Which windows come out otherwise under other rules, so that a change can be shown before it is saved. Cheap: only
 * windows that some rule fits differently are matched at all.
 * @param options as the windows are matched otherwise; `rules` is not looked at
 */
export function compareRules(
  index: MatterIndex,
  before: readonly Rule[],
  after: readonly Rule[],
  rows: readonly Titled[],
  options: MatcherOptions = {},
): RuleDifference[] {
  const scanner = createScanner();
  const sides = [before, after].map((rules) => ({
    rules: compileRules(rules, index.closedFrom),
    matcher: createMatcherOn(index, { ...options, rules }),
  }));
  const [old, fresh] = sides;
  if (!old || !fresh) return [];
  const differences: RuleDifference[] = [];
  for (const [row, window] of rows.entries()) {
    const { app, title } = window;
    const scan = scanner(title);
    const [was, is] = sides.map(({ rules }) =>
      (rules?.find(scan, app) ?? []).map(({ matterId, start, end }) => `${matterId} ${start} ${end}`).join(),
    );
    if (was === is) continue;
    const match = { before: old.matcher.match(title, window), after: fresh.matcher.match(title, window) };
    if (gist(match.before) !== gist(match.after)) differences.push({ row, ...match });
  }
  return differences;
}
