import {
  type AmountFacts,
  checkEntry,
  type Finding,
  type Fix,
  type Item,
  type MentionSearch,
} from '../../billing/index.ts';
import { statusOn } from '../../matching/index.ts';
import type { FindingView } from '../../messages/card.ts';
import type { StoredMatter } from '../../timeline/index.ts';
import { matterView } from '../matching/matter-view.ts';
import type { Tagger } from '../matching/tagger.ts';
import type { AlreadyInClio } from '../posting/already-in-clio.ts';
import type { DraftContent } from './content.ts';
import type { Defaults } from './defaults.ts';
import type { Draft } from './draft.ts';
import { looseItem } from './loose-item.ts';
import type { Words } from './words.ts';

/** What the drafts and entries of a day come to in Clio, in seconds. */
export interface DayTotals {
  all: number;
  ofMatter(matter: number): number;
}

/** What a draft is checked against, beside itself. */
export interface CheckedBy {
  day: string;
  defaults: Defaults;
  tagger: Tagger;
  totals: DayTotals;
  mentions: MentionSearch;
  words: Pick<Words, 'task'>;
  /** What Clio has that did not come from here, as far as it is known. */
  already: readonly AlreadyInClio[];
  /** What is fine in a matter's notes, by its key. */
  fine: readonly { matter: number; other: string }[];
}

/** The key under which she finds a finding fine; it is asked again where what it is about changes. */
export function confirmKey(finding: Finding): string {
  const confirm = finding.fixes.find((fix) => fix.kind === 'confirm');
  if (confirm) return confirm.key;
  switch (finding.kind) {
    case 'surname':
      return `surname:${finding.mention.matter}`;
    case 'vague':
      return `vague:${finding.phrase}`;
    default:
      return finding.kind;
  }
}

/** Whether what she found fine is so in all of the matter's notes, not in this draft alone. */
export function isForMatter(finding: Finding): boolean {
  return finding.kind === 'surname' || finding.fixes.some((fix) => fix.kind === 'confirm' && fix.for === 'matter');
}

function closedOn(matter: StoredMatter | null, day: string): { since: string | null } | null {
  const closed = matter !== null && statusOn(matter, day) === 'Closed';
  return closed ? { since: matter.close_date ?? null } : null;
}

function thereOf(draft: Draft, already: readonly AlreadyInClio[]): AmountFacts['there'] {
  return already
    .filter(({ matter, seconds, timer }) => matter === draft.matter && (seconds > 0 || timer))
    .map(({ seconds, timer }) => ({ id: 0, seconds, note: '', running: timer }));
}

/**
 * Everything to be said against sending a draft as it is, the weightiest first, but what she found fine. Nothing is
 * said of a draft from which she took all items.
 */
export function findingsOf(draft: Draft, content: DraftContent, by: CheckedBy): Finding[] {
  if (draft.seconds === 0) return [];
  const { defaults, tagger, totals } = by;
  const matter = tagger.matter(draft.matter);
  const terms = defaults.terms(draft.matter);
  // Reading all titles costs, and only these two look at them.
  const looksAtItems = terms.tasksApart || content.narrative.trim() === '';
  const items: Item[] = looksAtItems
    ? draft.items
        .filter(({ ticked }) => ticked)
        .map(({ row, key, worked }) => ({
          ...looseItem(row, draft.matter),
          key,
          worked,
          task: by.words.task(row),
        }))
    : [];
  const confirmed = new Set([
    ...(draft.patch.confirmed ?? []),
    ...(draft.patch.fine ?? []),
    ...by.fine.filter((one) => one.matter === draft.matter).map(({ other }) => other),
  ]);
  const findings = checkEntry({
    matter: draft.matter,
    client: matter?.client?.name ?? null,
    closed: closedOn(matter, by.day),
    narrative: content.narrative,
    items,
    withheld: { numbers: matter ? [matter.display_number, ...matter.aliases] : [] },
    category: content.category,
    proposedCategory: defaults.usual(draft.matter).category,
    codes: { use: defaults.codesUse(draft.matter), task: content.task, activity: content.activity },
    mentions: by.mentions,
    confirmed,
    seconds: content.toSend,
    inClio: content.inClio,
    charge: content.charge,
    terms,
    step: defaults.step,
    day: totals.all + (content.ticked ? 0 : content.inClio),
    dayOfMatter: totals.ofMatter(draft.matter) + (content.ticked ? 0 : content.inClio),
    there: thereOf(draft, by.already),
  });
  return findings.filter((finding) => !confirmed.has(confirmKey(finding)));
}

/** A finding as the screens show it; null for what cannot come up here. */
export function findingView(finding: Finding, narrative: string, tagger: Tagger): FindingView | null {
  switch (finding.kind) {
    case 'other-matter': {
      const { matter, client, by } = finding.mention;
      return by === 'client' && client !== null
        ? { kind: 'other-client', client, quote: finding.text }
        : { kind: 'other-matter', matter: matterView(tagger, matter), quote: finding.text };
    }
    case 'surname':
      return { kind: 'surname', quote: finding.text };
    case 'blank': {
      const [blank] = finding.blanks;
      return { kind: 'blank', quote: narrative.slice(blank?.start, blank?.end) };
    }
    case 'banned':
      return { kind: 'banned-word', quote: finding.word };
    case 'empty':
    case 'closed':
      return { kind: finding.kind };
    case 'vague':
      return { kind: 'vague', quote: finding.phrase };
    case 'block': {
      const split = splitIn(finding.fixes);
      return { kind: 'one-task', parts: split?.parts.map(({ seconds }) => seconds) ?? [], more: split?.more ?? 0 };
    }
    case 'codes':
      return { kind: 'no-codes' };
    case 'category':
      return { kind: 'no-category' };
    case 'in-clio':
      return {
        kind: 'already',
        inClio: finding.seconds,
        missing: finding.left,
        timer: finding.there.some(({ running }) => running),
      };
    case 'too-long':
      return { kind: 'over-cap', cap: finding.most, ofDay: false, within: secondsIn(finding.fixes) };
    case 'too-much-a-day':
      return { kind: 'over-cap', cap: finding.most, ofDay: true, within: secondsIn(finding.fixes) };
    case 'too-short':
      return { kind: 'under-minimum', minimum: finding.least, inClio: finding.seconds };
    case 'long-day':
      return { kind: 'long-day', hours: finding.seconds / 3600, limit: finding.most / 3600 };
    case 'no-time':
      return null;
  }
}

/** The seconds that a fix would send; 0 where it leaves the entry out. */
function secondsIn(fixes: readonly Fix[]): number {
  return fixes.find((fix) => fix.kind === 'seconds')?.seconds ?? 0;
}

/** The split that a fix offers, if one does. */
export function splitIn(fixes: readonly Fix[]): Extract<Fix, { kind: 'split' }> | null {
  return fixes.find((fix) => fix.kind === 'split') ?? null;
}
