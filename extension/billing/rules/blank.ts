import { blanksIn } from '../entry/blanks.ts';
import type { EntryRule } from './rule.ts';

/** A blank in the narrative is not filled in. */
export interface OpenBlank {
  kind: 'blank';
  quote: string;
}

export const blank: EntryRule<OpenBlank> = {
  check({ narrative }) {
    const [first] = blanksIn(narrative);
    if (!first) return [];
    const finding = { kind: 'blank', quote: narrative.slice(first.start, first.end) } as const;
    return [{ finding, stops: 'until-fixed', fine: null, fixes: [{ kind: 'fill', blank: first }], offer: 'narrative' }];
  },
};
