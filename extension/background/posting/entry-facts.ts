import type { CandidateView, EntryFacts } from '../../messages/posting.ts';
import type { MatterView } from '../../messages/views.ts';
import { type Entry, type EntryCandidate, readReasons } from '../../timeline/index.ts';
import { awaitsRetry } from './tries.ts';

/** The matters whose names are read on an entry beside its own. */
export function mattersAsked({ candidates = [], twins = [] }: Entry): number[] {
  return [...candidates, ...twins].flatMap(({ matter }) => matter ?? []);
}

/** What an entry says and how it stands with Clio, as the pages show it. */
export function entryFacts(entry: Entry, named: (matter: number) => MatterView): EntryFacts {
  const { state, revision, category, charge, reasons } = entry;
  const view = ({ matter = null, ...rest }: EntryCandidate): CandidateView => ({
    ...rest,
    matter: matter === null || matter === entry.matter ? null : named(matter),
  });
  return {
    state,
    revision,
    category,
    codes: entry.codes ?? null,
    charge,
    reasons: readReasons(reasons),
    onBill: entry.onBill ?? false,
    awaitsRetry: awaitsRetry(entry),
    candidates: (entry.candidates ?? []).map(view),
    duplicates: (entry.twins ?? []).map(view),
    unsent: entry.unsent ?? null,
  };
}
