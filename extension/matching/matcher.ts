import { isPrivate } from '../../shared/index.ts';
import { addressesIn } from './address.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { type Folded, fold, sourceOf } from './fold.ts';
import { weigh } from './outcome.ts';
import { addRun, findRuns, type Hit, type RunIndex } from './runs.ts';
import { createTable } from './table.ts';
import type { Candidate, Match, Matcher, Matter, Rule } from './types.ts';
import { eachWitness, ruleWitness, type Take } from './witnesses.ts';

function candidateOf(folded: Folded, { matterId, by, start, end }: Evidence): Candidate {
  return { matterId, by, ...(end > start ? sourceOf(folded, start, end) : { start: 0, end: 0 }) };
}

/**
 * Makes a matcher for the matters as they are; a change of matters or rules asks for a new one. The order in which
 * the matters are given makes no difference.
 * @param options.showClosed whether closed matters may be tagged; off when absent
 * @param options.rules the attorney's own words; a rule for a matter that is not given is without effect
 */
export function createMatcher(matters: Matter[], options: { showClosed?: boolean; rules?: Rule[] } = {}): Matcher {
  const showClosed = options.showClosed ?? false;
  const openness = new Map(matters.map((matter) => [matter.id, matter.status !== 'Closed']));
  const index: RunIndex = createTable();
  const take: Take = (core, meaning) => addRun(index, core, meaning);
  for (const rule of options.rules ?? []) {
    const open = openness.get(rule.matterId);
    if (open !== undefined) ruleWitness(rule, open, take);
  }
  // Open matters first: where more share a text than are ever named, the closed ones are left out.
  const ordered = matters.toSorted(
    (a, b) => Number(a.status === 'Closed') - Number(b.status === 'Closed') || a.id - b.id,
  );
  for (const matter of ordered) eachWitness(matter, take);

  const addressEvidence = (text: string, inTitle: boolean): Evidence[] =>
    addressesIn(text).flatMap(({ matterId, start, end }) => {
      const open = openness.get(matterId);
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
      evidence.push(...addressEvidence(folded.text, true));
      if (where.url) evidence.push(...addressEvidence(where.url, false));
      if (evidence.length === 0) return { outcome: 'none', candidates: [] };
      const { outcome, decided, also } = weigh(evidence, showClosed);
      const candidates = decided.map((item) => candidateOf(folded, item));
      if (also.length === 0) return { outcome, candidates };
      return { outcome, candidates, also: also.map((item) => candidateOf(folded, item)) };
    },
  };
}
