import type { EntryFacts } from '../../messages-posting.ts';
import type { Entry } from '../../timeline/index.ts';

/** What an entry says and how it stands with Clio, as the pages show it. */
export function entryFacts(entry: Entry): EntryFacts {
  const { state, revision, category, charge, reason } = entry;
  return {
    state,
    revision,
    category,
    codes: entry.codes ?? null,
    charge,
    reason,
    onBill: entry.onBill ?? false,
    candidates: entry.candidates ?? [],
    unsent: entry.unsent ?? null,
  };
}
