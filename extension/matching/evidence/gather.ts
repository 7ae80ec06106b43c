import { type By, MAX_CANDIDATES, type Where } from '../model/types.ts';
import { ELLIPSIS } from '../numbers/cut.ts';
import type { MatterIndex } from '../numbers/matter-index.ts';
import type { Hit } from '../numbers/runs.ts';
import { isNumber } from '../numbers/witnesses.ts';
import { type AddressHit, addressesIn, PATH } from '../text/address.ts';
import { type Scan, textOf } from '../text/scan.ts';
import { HAS_HASH, HAS_POINT } from '../text/unit.ts';
import { type Evidence, evidenceOf, type Refused } from './evidence.ts';
import type { RuleHit } from './longest.ts';
import { isStrong } from './outcome.ts';

/** Evidence that holds the number token and more of the number: what it covers is said already. */
const MORE_OF_NUMBER: readonly By[] = ['order', 'glued'];

const NOWHERE = { start: 0, end: 0 };

/** Whether an ellipsis may stand in a title: folding writes it as points, and in plain text nothing else is one. */
export function mayBeCut(scan: Scan): boolean {
  return (scan.signs & HAS_POINT) !== 0 && (scan.folded !== null || scan.source.includes(ELLIPSIS));
}

/** Marks all rules but the one that decides: the first that gives an open matter, else the first. */
function inOrder(evidence: Evidence[]): void {
  const rules = evidence.filter((item) => item.rule !== undefined).sort((a, b) => (a.rule ?? 0) - (b.rule ?? 0));
  const first = rules.find(({ open }) => open) ?? rules[0];
  for (const item of rules) if (first && item.matterId !== first.matterId) item.later = true;
}

/**
 * Gathers all evidence of one title: what was hit, addresses, cut numbers, and numbers in another order.
 * @param day the number of the day for which a matter is open or closed
 */
export function createGatherer(index: MatterIndex, day: number) {
  const addPage = ({ matterId, start, end }: AddressHit, evidence: Evidence[]) => {
    const closedFrom = index.closedFrom(matterId);
    if (closedFrom === undefined) return;
    evidence.push({ matterId, open: closedFrom > day, by: 'address', start, end });
  };
  const addParts = (meaning: number, by: 'cut' | 'order', start: number, end: number, evidence: Evidence[]) => {
    const { matterId, closedFrom, by: witness } = index.meaningOf(meaning);
    if (isNumber(witness)) evidence.push({ matterId, open: closedFrom > day, by, start, end });
  };
  /** A serial number speaks for the one open matter that has it, unless something longer holds these digits. */
  const addSerial = (meanings: readonly number[], start: number, end: number, evidence: Evidence[]) => {
    const open = meanings.map(index.meaningOf).filter(({ closedFrom }) => closedFrom > day);
    const [only] = open;
    if (!only || open.some(({ matterId }) => matterId !== only.matterId)) return;
    const covers = (item: Evidence) =>
      item.start <= start &&
      item.end >= end &&
      (MORE_OF_NUMBER.includes(item.by) ? item.matterId === only.matterId : item.end - item.start > end - start);
    if (!evidence.some(covers)) evidence.push({ matterId: only.matterId, open: true, by: 'serial', start, end });
  };
  return (
    scan: Scan,
    hits: Hit[],
    ruleHits: readonly RuleHit[],
    where: Where | undefined,
    refused?: Refused,
  ): Evidence[] => {
    const evidence = hits.length + ruleHits.length > 0 ? evidenceOf(scan, hits, ruleHits, day, refused) : [];
    if (ruleHits.length > 1) inOrder(evidence);
    if (scan.signs & HAS_HASH) {
      const text = textOf(scan);
      if (text.includes(PATH)) for (const hit of addressesIn(text)) addPage(hit, evidence);
    }
    // What is known beside the title has no characters in it.
    for (const { matterId } of where?.url ? addressesIn(where.url) : []) addPage({ matterId, ...NOWHERE }, evidence);
    if (where?.pageMatter !== undefined) addPage({ matterId: where.pageMatter, ...NOWHERE }, evidence);
    if (mayBeCut(scan)) {
      index.findCut(scan, (run, start, end) => {
        index.runs.eachMeaning(run, MAX_CANDIDATES, (meaning) => addParts(meaning, 'cut', start, end, evidence));
      });
    }
    if (index.mayHoldParts(scan) && !evidence.some(isStrong)) {
      index.findInAnyOrder(scan, (meaning, start, end) => addParts(meaning, 'order', start, end, evidence));
      index.findSerials(scan, (meanings, start, end) => addSerial(meanings, start, end, evidence));
    }
    return evidence;
  };
}
