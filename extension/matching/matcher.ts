import { isPrivate } from '../../shared/index.ts';
import { addressesIn, PATH } from './address.ts';
import { type CutFinder, createCutFinder, ELLIPSIS } from './cut.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { type Folded, fold, sourceOf } from './fold.ts';
import { createOrderFinder, type OrderFinder } from './order.ts';
import { isStrong, weigh } from './outcome.ts';
import { addRun, findRuns, type Hit, type RunIndex } from './runs.ts';
import { createTable } from './table.ts';
import type { Candidate, Match, Matcher, Matter, Rule } from './types.ts';
import { eachWitness, ruleWitness, type Take } from './witnesses.ts';

/** A digit, or a character that may be one of another script. */
const MAYBE_DIGIT = /[0-9]|[^ -~]/;

function candidateOf(folded: Folded, { matterId, by, start, end }: Evidence): Candidate {
  // An address in front has no characters in the title.
  if (end === 0) return { matterId, start, end, by };
  const source = sourceOf(folded, start, end);
  return { matterId, start: source.start, end: source.end, by };
}

/**
 * Makes a matcher for the matters as they are; a change of matters or rules asks for a new one. The order in which
 * the matters are given makes no difference.
 * @param options.showClosed whether closed matters may be tagged; off when absent
 * @param options.rules the attorney's own words; a rule for a matter that is not given is without effect
 */
export function createMatcher(matters: Matter[], options: { showClosed?: boolean; rules?: Rule[] } = {}): Matcher {
  const showClosed = options.showClosed ?? false;
  let openness: Map<number, boolean> | null = null;
  /** Whether a matter is open; undefined for one that was not given. Only rules and addresses ask, which is rare. */
  const isOpen = (id: number): boolean | undefined => {
    openness ??= new Map(matters.map((matter) => [matter.id, matter.status !== 'Closed']));
    return openness.get(id);
  };
  const index: RunIndex = createTable(matters.length);
  const take: Take = (core, meaning) => addRun(index, core, meaning);
  for (const rule of options.rules ?? []) {
    const open = isOpen(rule.matterId);
    if (open !== undefined) ruleWitness(rule, open, take);
  }
  // Open matters first: where more share a text than are ever named, the closed ones are left out.
  const ordered = matters.toSorted(
    (a, b) => Number(a.status === 'Closed') - Number(b.status === 'Closed') || a.id - b.id,
  );
  const each = (to: Take) => {
    for (const matter of ordered) eachWitness(matter, to);
  };
  each(take);
  // Made when a title first asks for them: many days pass without one.
  let inAnyOrder: OrderFinder | null = null;
  let beforeEllipsis: CutFinder | null = null;

  const addressEvidence = (text: string, inTitle: boolean): Evidence[] =>
    addressesIn(text).flatMap(({ matterId, start, end }) => {
      const open = isOpen(matterId);
      if (open === undefined) return [];
      return [{ matterId, open, by: 'address', start: inTitle ? start : 0, end: inTitle ? end : 0 }];
    });

  return {
    match(title, where = {}): Match {
      if (isPrivate(title, where.app)) return { outcome: 'private', candidates: [] };
      const folded = fold(title);
      const hits: Hit[] = [];
      findRuns(index, folded, (hit) => hits.push(hit));
      const evidence = hits.length > 0 ? evidenceOf(folded.text, hits) : [];
      if (folded.text.includes(PATH)) evidence.push(...addressEvidence(folded.text, true));
      if (where.url) evidence.push(...addressEvidence(where.url, false));
      if (folded.text.includes(ELLIPSIS)) {
        beforeEllipsis ??= createCutFinder(each);
        evidence.push(...beforeEllipsis(folded.text));
      }
      if (MAYBE_DIGIT.test(folded.text) && !evidence.some(isStrong)) {
        inAnyOrder ??= createOrderFinder(each);
        evidence.push(...inAnyOrder(folded));
      }
      if (evidence.length === 0) return { outcome: 'none', candidates: [] };
      const { outcome, decided, also } = weigh(evidence, showClosed);
      const candidates = decided.map((item) => candidateOf(folded, item));
      if (also.length === 0) return { outcome, candidates };
      return { outcome, candidates, also: also.map((item) => candidateOf(folded, item)) };
    },
  };
}
