import { draftNarrative } from '../narrative/draft-narrative.ts';
import { fineHere } from './finding.ts';
import type { EntryRule } from './rule.ts';

/** There is no narrative. */
export interface NoNarrative {
  kind: 'empty';
}

export const empty: EntryRule<NoNarrative> = {
  check({ narrative, items, drafting }) {
    if (narrative.trim() !== '') return [];
    const drafted = draftNarrative(items, drafting);
    return [
      {
        finding: { kind: 'empty' },
        stops: 'until-confirmed',
        fine: fineHere('empty'),
        fixes: [drafted === '' ? { kind: 'write', range: null } : { kind: 'narrative', narrative: drafted }],
        offer: 'narrative',
      },
    ];
  },
};
