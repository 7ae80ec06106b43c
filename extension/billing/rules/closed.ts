import { fineHere } from './finding.ts';
import type { EntryRule } from './rule.ts';

/** The matter is closed in Clio. */
export interface ClosedMatter {
  kind: 'closed';
  /** The local day it was closed, where known. */
  since: string | null;
}

/** Clio takes time on a closed matter, so this stops nothing. */
export const closed: EntryRule<ClosedMatter> = {
  check: ({ closed: is }) =>
    is
      ? [
          {
            finding: { kind: 'closed', since: is.since },
            stops: 'no',
            fine: fineHere('closed'),
            fixes: [{ kind: 'leave-out' }],
            offer: 'matter',
          },
        ]
      : [],
};
