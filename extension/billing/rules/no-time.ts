import type { EntryRule } from './rule.ts';

/** The entry has no time at all. */
export interface NoTime {
  kind: 'no-time';
}

export const noTime: EntryRule<NoTime> = {
  check({ seconds }) {
    if (seconds > 0) return [];
    const fixes = [{ kind: 'leave-out' } as const];
    return [{ finding: { kind: 'no-time' }, stops: 'until-fixed', fine: null, fixes, offer: 'fix' }];
  },
};
