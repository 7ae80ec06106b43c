import type { CodeKind } from './entry-facts.ts';
import { fineHere } from './finding.ts';
import type { EntryRule } from './rule.ts';

/** A task or activity code is missing. */
export interface MissingCodes {
  kind: 'codes';
  missing: readonly CodeKind[];
}

/**
 * Stops where the matter needs codes, is only marked where the firm uses them. Clio asks for them on what is billed
 * alone.
 */
export const codes: EntryRule<MissingCodes> = {
  check({ charge, codes: has }) {
    const missing = (['task', 'activity'] satisfies CodeKind[]).filter((kind) => has[kind] === null);
    if (has.use === 'none' || charge !== 'billable' || missing.length === 0) return [];
    const found = {
      finding: { kind: 'codes', missing },
      fixes: [{ kind: 'codes', missing }],
      offer: 'category',
    } as const;
    return has.use === 'required'
      ? [{ ...found, fixes: [...found.fixes], stops: 'until-fixed', fine: null }]
      : [{ ...found, fixes: [...found.fixes], stops: 'no', fine: fineHere('codes') }];
  },
};
