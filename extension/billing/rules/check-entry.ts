import type { Item } from '../entry/item.ts';
import { draftNarrative, type Withheld } from '../narrative/draft-narrative.ts';
import { type AmountFacts, amountFindings } from './amounts.ts';
import { blockFinding } from './block.ts';
import type { CodeKind, Finding, FindingKind, MentionSearch } from './finding.ts';
import { bannedFindings, mentionFindings, sayingFindings } from './wording.ts';

/** An entry, and all that is known around it, as it would be sent. */
export interface EntryToCheck extends AmountFacts {
  matter: number;
  /** The name of the matter's client. */
  client: string | null;
  /** Set where the matter is closed on the entry's day; `since` where Clio says it. */
  closed: { since: string | null } | null;
  /** As she sees it, without the summary. */
  narrative: string;
  items: readonly Item[];
  withheld: Withheld;
  category: number | null;
  /** What to propose where one is missing; see `defaultCategory`. */
  proposedCategory: number | null;
  codes: { use: 'none' | 'offered' | 'required'; task: number | null; activity: number | null };
  mentions: MentionSearch;
  /** Keys of findings that she said are right: for this matter, and for this entry. */
  confirmed: ReadonlySet<string>;
}

/** The order of `Finding`, the weightiest first. */
const WEIGHT: readonly FindingKind[] = [
  'no-time',
  'other-matter',
  'surname',
  'blank',
  'banned',
  'empty',
  'vague',
  'block',
  'codes',
  'category',
  'in-clio',
  'too-long',
  'too-much-a-day',
  'too-short',
  'closed',
  'long-day',
];

/** Codes and category that are missing, and a matter that is closed. */
function formFindings({ charge, codes, category, proposedCategory, terms, closed }: EntryToCheck): Finding[] {
  const findings: Finding[] = [];
  const missing = (['task', 'activity'] satisfies CodeKind[]).filter((kind) => codes[kind] === null);
  // Clio asks for codes on what is billed alone.
  if (codes.use !== 'none' && charge === 'billable' && missing.length > 0) {
    const stops = codes.use === 'required' ? 'until-fixed' : 'no';
    findings.push({ kind: 'codes', stops, missing, fixes: [{ kind: 'codes', missing }] });
  }
  if (terms.categoryRequired && category === null) {
    const fixes = [{ kind: 'category', category: proposedCategory } as const];
    findings.push({ kind: 'category', stops: 'until-fixed', fixes });
  }
  // Clio takes time on a closed matter, so this stops nothing.
  if (closed) findings.push({ kind: 'closed', stops: 'no', since: closed.since, fixes: [{ kind: 'leave-out' }] });
  return findings;
}

function isConfirmed(finding: Finding, confirmed: ReadonlySet<string>): boolean {
  return (
    finding.stops === 'until-confirmed' && finding.fixes.some((fix) => fix.kind === 'confirm' && confirmed.has(fix.key))
  );
}

/**
 * Everything to be said against sending an entry as it is, the weightiest first, and what is only marked after all that
 * stops it. What she confirmed is left out.
 */
export function checkEntry(entry: EntryToCheck): Finding[] {
  const { narrative, items, terms, withheld } = entry;
  const block = terms.tasksApart ? blockFinding(entry) : null;
  const findings = [
    ...amountFindings(entry),
    ...mentionFindings(narrative, entry.mentions(narrative), entry),
    ...bannedFindings(narrative, terms.bannedWords),
    ...sayingFindings(narrative, draftNarrative(items, withheld)),
    ...(block ? [block] : []),
    ...formFindings(entry),
  ];
  const weight = ({ stops, kind }: Finding) => (stops === 'no' ? WEIGHT.length : 0) + WEIGHT.indexOf(kind);
  return findings.filter((finding) => !isConfirmed(finding, entry.confirmed)).sort((a, b) => weight(a) - weight(b));
}

/** The one finding that a card shows, of those in the order of {@link checkEntry}; null where there is none. */
export function worstFinding(findings: readonly Finding[]): Finding | null {
  return findings[0] ?? null;
}

/** Whether findings keep an entry from being sent. */
export function stopsSending(findings: readonly Finding[]): boolean {
  return findings.some(({ stops }) => stops !== 'no');
}
