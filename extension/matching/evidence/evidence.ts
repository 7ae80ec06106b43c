import type { DayNumber } from '../model/status.ts';
import { type By, MAX_CANDIDATES } from '../model/types.ts';
import { endOfCore } from '../names/core.ts';
import type { Hit as RunHit } from '../numbers/runs.ts';
import { type Around, isNumber, type Kind, type Meaning } from '../numbers/witnesses.ts';
import { isWord } from '../text/characters.ts';
import { besideDigits } from '../text/edges.ts';
import { type Scan, sliceOf, textOf } from '../text/scan.ts';
import { kindOf } from '../text/unit.ts';
import { type Hit, isRule, isStrongHit, longest, type RuleHit } from './longest.ts';

/** One reason to think of one matter; offsets into the folded text, half-open, 0 and 0 for none. */
export interface Evidence {
  matterId: number;
  open: boolean;
  by: By;
  start: number;
  end: number;
  /** For a rule: its place among the rules. */
  rule?: number;
  /** A rule before this one decides; this one is only named. */
  later?: true;
}

/**
 * Why something that stands in a title is no evidence: a longer hit covers it; digits around it say that it is a piece
 * of something longer; it is written together, or across the end of a path segment, where that does not count; so many
 * matters are described by these words that they say nothing; or it is a client's name without its ending, and another
 * company's ending follows, or the one word may mean anything.
 */
export type Refusal =
  | 'inside-longer'
  | 'among-digits'
  | 'written-together'
  | 'across-folders'
  | 'common-words'
  | 'other-company'
  | 'one-word';

/** Hears of what was found and does not count. */
export type Refused = (item: Evidence, why: Refusal) => void;

/** As many matters as the screen shows may share a description before it says nothing. */
const MAX_ALIKE = 3;

/** By what a hit speaks for a matter, or why it does not. */
function judge(scan: Scan, hit: RunHit, kind: Kind): By | Refusal | null {
  const { fit } = hit;
  // Another way to write a name is no way to write a description.
  if (fit === 'named' || fit === 'skipped') {
    return kind === 'client' || (kind === 'name-bare' && fit === 'named') ? 'client' : null;
  }
  const by = shownAs(kind);
  // What a ZIP code or a court's number looks like is as common a sight as a short number, and is weak by that name.
  if (fit === 'others') return 'short';
  if (fit === 'exact') return by === 'short' && besideDigits(scan, hit.start, hit.end) ? 'among-digits' : by;
  if (!isNumber(by)) {
    if (fit === 'refused') return 'among-digits';
    return fit === 'glued' ? 'written-together' : 'across-folders';
  }
  if (fit === 'glued') return 'glued';
  return fit === 'crossed' || hit.from.runs.hasLetter(hit.run) ? 'order' : 'among-digits';
}

const REFUSALS: ReadonlySet<string> = new Set<Refusal>([
  'inside-longer',
  'among-digits',
  'written-together',
  'across-folders',
  'common-words',
  'other-company',
  'one-word',
]);

/** The witness that a kind of text is shown as. */
function shownAs(kind: Kind): By {
  return kind === 'name-core' || kind === 'name-bare' ? 'client' : kind;
}

function isRefusal(judged: By | Refusal): judged is Refusal {
  return REFUSALS.has(judged);
}

/** Takes the punctuation around a number into its hit where the title has it too. */
function withPunctuation(scan: Scan, hit: RunHit, { lead, tail }: Around): { start: number; end: number } {
  const text = textOf(scan);
  const start = hit.start - lead.length;
  const end = hit.end + tail.length;
  const free = (at: number) => at < 0 || at >= scan.length || !isWord(kindOf(scan.units[at]));
  return {
    start: lead !== '' && start >= 0 && text.startsWith(lead, start) && free(start - 1) ? start : hit.start,
    end: tail !== '' && text.startsWith(tail, hit.end) && free(end) ? end : hit.end,
  };
}

function evidenceFrom(meaning: Meaning, by: By, start: number, end: number, day: DayNumber): Evidence {
  return { matterId: meaning.matterId, open: meaning.closedFrom > day, by, start, end };
}

/** What a rule says. */
function evidenceOfRule({ matterId, closedFrom, rule, start, end }: RuleHit, day: DayNumber): Evidence {
  return { matterId, open: closedFrom > day, by: 'rule', start, end, rule };
}

function meaningsOf({ from, run }: RunHit): Meaning[] {
  const meanings: Meaning[] = [];
  from.runs.eachMeaning(run, MAX_CANDIDATES, (meaning) => meanings.push(from.meaningOf(meaning)));
  return meanings;
}

/** Adds what one meaning of a run says; whether it says anything. */
function addMeaning(
  scan: Scan,
  hit: RunHit,
  meaning: Meaning,
  common: boolean,
  day: DayNumber,
  evidence: Evidence[],
  refused?: Refused,
): boolean {
  const judged = common ? 'common-words' : judge(scan, hit, meaning.by);
  if (judged === null) return false;
  const refuse = (why: Refusal) => {
    refused?.(evidenceFrom(meaning, shownAs(meaning.by), hit.start, hit.end, day), why);
    return false;
  };
  if (isRefusal(judged)) return refuse(judged);
  if (meaning.by === 'name-core') {
    const shared = hit.from.isSharedWord(sliceOf(scan, hit.start, hit.end));
    const end = endOfCore(scan, hit.start, hit.end, meaning.ending, shared);
    if (typeof end === 'string') return refuse(end);
    evidence.push(evidenceFrom(meaning, judged, hit.start, end, day));
    return true;
  }
  const marks = hit.fit === 'named' || hit.fit === 'skipped' ? undefined : hit.from.around(hit.run);
  const { start, end } = marks ? withPunctuation(scan, hit, marks) : hit;
  evidence.push(evidenceFrom(meaning, judged, start, end, day));
  return true;
}

/** Adds what one run says; whether it says anything. */
function add(scan: Scan, hit: RunHit, day: DayNumber, evidence: Evidence[], refused?: Refused): boolean {
  const only = hit.from.runs.onlyMeaning(hit.run);
  if (only >= 0) return addMeaning(scan, hit, hit.from.meaningOf(only), false, day, evidence, refused);
  const meanings = meaningsOf(hit);
  const alike = meanings.filter(({ by, closedFrom }) => by === 'description' && closedFrom > day).length;
  let says = false;
  for (const meaning of meanings) {
    const common = meaning.by === 'description' && alike > MAX_ALIKE;
    if (addMeaning(scan, hit, meaning, common, day, evidence, refused)) says = true;
  }
  return says;
}

/** Tells of each hit that a longer one covers. */
function tellCovered(hits: readonly Hit[], kept: readonly Hit[], day: DayNumber, refused: Refused): void {
  for (const hit of hits) {
    if (kept.includes(hit)) continue;
    if (isRule(hit)) refused(evidenceOfRule(hit, day), 'inside-longer');
    else
      for (const meaning of meaningsOf(hit)) {
        refused(evidenceFrom(meaning, shownAs(meaning.by), hit.start, hit.end, day), 'inside-longer');
      }
  }
}

/**
 * What the runs and rules found in a title say about matters, by the rules of edges, of the longest hit and of short
 * numbers.
 * @param day the day of the window: a matter closed on a later one counts as open
 */
export function evidenceOf(
  scan: Scan,
  runHits: RunHit[],
  ruleHits: readonly RuleHit[],
  day: DayNumber,
  refused?: Refused,
): Evidence[] {
  const evidence: Evidence[] = [];
  const [first] = runHits;
  if (first && runHits.length === 1 && ruleHits.length === 0) {
    add(scan, first, day, evidence, refused);
    return evidence;
  }
  // A rule for all of an application stands nowhere in the title, so nothing covers it.
  for (const hit of ruleHits) if (hit.end === 0) evidence.push(evidenceOfRule(hit, day));
  const hits: Hit[] = [...runHits, ...ruleHits.filter(({ end }) => end > 0)];
  const kept = longest(hits);
  if (refused) tellCovered(hits, kept, day, refused);
  /** A run repeated says nothing new; the first place that counted is the one to show. */
  const done = new Map<number, boolean>();
  for (const hit of kept) {
    if (isRule(hit)) {
      evidence.push(evidenceOfRule(hit, day));
      continue;
    }
    const strong = isStrongHit(hit);
    const before = done.get(hit.run);
    if (before === true || (before === false && !strong)) continue;
    if (add(scan, hit, day, evidence, refused)) done.set(hit.run, strong);
  }
  return evidence;
}
