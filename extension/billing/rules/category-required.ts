import { choice } from './field.ts';
import type { Found } from './finding.ts';
import { settable } from './rule.ts';

/** The entry has no category where one is needed. */
export interface NoCategory {
  kind: 'category';
}

/** Each entry needs a category. */
export const categoryRequired = settable({
  name: 'categoryRequired',
  field: choice,
  weigh: ([narrowest]) => narrowest?.value ?? false,
  check({ category, proposedCategory }, required): Found<NoCategory>[] {
    if (!required || category !== null) return [];
    return [
      {
        finding: { kind: 'category' },
        stops: 'until-fixed',
        fine: null,
        fixes: [{ kind: 'category', category: proposedCategory }],
        offer: 'category',
      },
    ];
  },
});
