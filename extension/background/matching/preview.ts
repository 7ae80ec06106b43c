import type { Day } from '../../../shared/index.ts';
import { apportion } from '../../billing/index.ts';
import {
  checkRules,
  compareRules,
  type Match,
  type Rule,
  type RuleDifference,
  type RuleProblem,
} from '../../matching/index.ts';
import type { MeaningView, MoveView, RuleChange, RulePreview } from '../../messages/matching.ts';
import { matterView } from './matter-view.ts';
import { changedRules, keptOf, ruleOf } from './rules.ts';
import type { Tagger } from './tagger.ts';
import type { Unposted, UnpostedItem } from './unposted.ts';

const MINUTE = 60_000;
const MAX_MOVES = 12;
const MAX_TITLES = 3;
const MAX_MATTERS = 3;

/** The attorney’s own rules after a change, followed by the firm’s. */
export function rulesAfter(rules: readonly Rule[], change: RuleChange): Rule[] {
  const own = rules.filter(({ source }) => source === 'own');
  const after = changedRules(own.map(keptOf), change).map(ruleOf);
  return [...after, ...rules.filter(({ source }) => source !== 'own')];
}

/** What is wrong with the rule that a change is about. */
export function problemsOf(
  rules: readonly Rule[],
  change: RuleChange,
  isKnown: (matter: number) => boolean,
): RuleProblem[] {
  if (change.kind !== 'put') return [];
  return checkRules(rules, isKnown).filter(({ rule }) => rule === change.rule.id);
}

function meaningView(tagger: Tagger, { outcome, candidates }: Match): MeaningView {
  const named = outcome === 'none' ? [] : candidates.slice(0, MAX_MATTERS);
  return { outcome, matters: named.map(({ matterId }) => matterView(tagger, matterId)) };
}

interface Group {
  differences: { item: UnpostedItem; difference: RuleDifference }[];
  worked: number;
}

function moveView(tagger: Tagger, { differences }: Group, minutes: number): MoveView[] {
  const [first] = differences;
  if (!first) return [];
  const sorted = differences.toSorted((a, b) => b.item.worked - a.item.worked);
  return [
    {
      before: meaningView(tagger, first.difference.before),
      after: meaningView(tagger, first.difference.after),
      items: differences.length,
      minutes,
      titles: sorted.slice(0, MAX_TITLES).map(({ item, difference }) => {
        const [hit] = difference.after.candidates;
        return { app: item.app, title: item.title, start: hit?.start ?? 0, end: hit?.end ?? 0 };
      }),
    },
  ];
}

/**
 * Which items not yet sent come out otherwise under a change of the attorney's rules: grouped by what they were and
 * what they become, counted, and never more than a screen of them.
 */
export async function previewRules(tagger: Tagger, unposted: Unposted, change: RuleChange): Promise<RulePreview> {
  const { items, days, older } = unposted;
  const index = await tagger.index();
  const after = rulesAfter(tagger.rules, change);
  const problems = problemsOf(after, change, (matter) => index.closedFrom(matter) !== undefined);
  const nothing = { moves: [], items: 0, minutes: 0, days, older, problems };
  if (problems.length > 0) return nothing;
  const groups = new Map<string, Group>();
  const byDay = new Map<Day, UnpostedItem[]>();
  for (const item of items) {
    const ofDay = byDay.get(item.day);
    if (ofDay) ofDay.push(item);
    else byDay.set(item.day, [item]);
  }
  let count = 0;
  for (const [day, ofDay] of byDay) {
    for (const difference of compareRules(index, tagger.rules, after, ofDay, { showClosed: tagger.showClosed, day })) {
      const item = ofDay[difference.row];
      if (!item) continue;
      const sides = [difference.before, difference.after].map(({ outcome, candidates }) =>
        [outcome, ...candidates.map(({ matterId }) => matterId)].join(' '),
      );
      const group = groups.get(sides.join('\n')) ?? { differences: [], worked: 0 };
      groups.set(sides.join('\n'), group);
      group.differences.push({ item, difference });
      group.worked += item.worked;
      count += 1;
    }
  }
  const sorted = [...groups.values()].sort((a, b) => b.worked - a.worked);
  const largest = sorted.slice(0, MAX_MOVES);
  const minutes = apportion(
    sorted.map((group) => group.worked),
    MINUTE,
  );
  await tagger.load(
    largest.flatMap(({ differences: [first] }) =>
      first
        ? [first.difference.before, first.difference.after].flatMap(({ candidates }) =>
            candidates.map(({ matterId }) => matterId),
          )
        : [],
    ),
  );
  return {
    moves: largest.flatMap((group, index) => moveView(tagger, group, minutes[index] ?? 0)),
    items: count,
    // The moves add up to it, to the minute.
    minutes: minutes.reduce((sum, share) => sum + share, 0),
    days,
    older,
    problems,
  };
}
