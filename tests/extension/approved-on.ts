import type { Entry, Interval } from '../../extension/timeline/index.ts';

/** An entry that the attorney approved on a stretch of time and that has not left yet; what is given counts. */
export function approvedOn(part: Interval, { id, ...change }: Partial<Entry> & Pick<Entry, 'id'>): Entry {
  return {
    id,
    revision: 1,
    day: '2026-11-23',
    matter: 7,
    user: 1,
    parts: [part],
    seconds: Math.round((part.end - part.start) / 1000),
    narrative: 'Draft motion',
    category: null,
    charge: 'billable',
    state: 'approved',
    approvedAt: part.start,
    sentAt: null,
    lookups: [],
    clioId: null,
    inClio: null,
    postedAt: null,
    reasons: [],
    ...change,
  };
}
