import type { Mutant } from './mutant.ts';

const ROUNDING = ['tests/extension/billing/time/rounding.test.ts', 'tests/extension/billing/time/ledger.test.ts'];
const RULES = ['tests/extension/billing/rules/check-entry.test.ts'];
const ENTRIES = ['tests/extension/timeline/store/entries.test.ts'];
const HOLD = [
  'tests/extension/timeline/store/deleted.test.ts',
  'tests/extension/timeline/store/maintenance.test.ts',
  'tests/extension/background/data/retention-handlers.test.ts',
];

/** What the attorney approves, and what becomes of the attorney’s time. */
export const REVIEW: readonly Mutant[] = [
  {
    name: 'says less than Clio will bill',
    file: 'extension/billing/time/rounding.ts',
    from: 'return Math.ceil(seconds / known) * known;',
    to: 'return Math.floor(seconds / known) * known;',
    tests: ROUNDING,
  },
  {
    name: 'loses seconds where time is divided',
    file: 'extension/billing/time/apportion.ts',
    from: 'if (missing <= 0) return floors;',
    to: 'if (missing <= 1) return floors;',
    tests: [...ROUNDING, 'tests/extension/billing/report/report.test.ts'],
  },
  {
    name: 'rounds on another base than Clio does',
    file: 'extension/billing/time/own-rounding.ts',
    from: 'seconds <= 0 || !goesWithClio(own, increment)',
    to: 'seconds <= 0',
    tests: ROUNDING,
  },
  {
    name: 'sends a note that names another matter',
    file: 'extension/billing/rules/mentions.ts',
    from: "stops: by === 'surname' ? 'no' : 'until-confirmed',",
    to: "stops: 'no',",
    tests: RULES,
  },
  {
    name: 'sends what is in Clio already',
    file: 'extension/billing/rules/in-clio.ts',
    from: "stops: 'until-confirmed',",
    to: "stops: 'no',",
    tests: [...RULES],
  },
  {
    name: 'lets a finding pass that nobody confirmed',
    file: 'extension/billing/rules/check-entry.ts',
    from: '!confirmed.has(one.fine.key)',
    to: 'one.fine.key === null',
    tests: RULES,
  },
  {
    name: 'bills a fixed fee by the hour',
    file: 'extension/billing/entry/charge.ts',
    from: "if (fixedFee && fixedFeeIsNonBillable) return { charge: 'non-billable', why: 'fixed-fee' };",
    to: '',
    tests: ['tests/extension/billing/entry/defaults.test.ts'],
  },
  {
    name: 'bills what the firm calls non-billable',
    file: 'extension/billing/entry/charge.ts',
    from: "if (category !== null && nonBillableCategories.has(category)) return { charge: 'non-billable', why: 'category' };",
    to: '',
    tests: ['tests/extension/billing/entry/defaults.test.ts'],
  },
  {
    name: 'appends totals that nobody asked for',
    file: 'extension/billing/narrative/final-note.ts',
    from: 'if (!entry.summary) return narrative;',
    to: '',
    tests: ['tests/extension/billing/narrative/final-note.test.ts'],
  },
  {
    name: 'approves the same seconds twice',
    file: 'extension/timeline/store/entries.ts',
    from: 'if (entry.parts.some((part) => touches(inEntries, part))) clashes.push(entry);',
    to: '',
    tests: ENTRIES,
  },
  {
    name: 'approves another card than was seen',
    file: 'extension/background/review/approval.ts',
    from: ' || !isAsSeen(item, seen)',
    to: '',
    tests: ['tests/extension/background/review/approval.test.ts'],
  },
  {
    name: 'sends a card that is held back',
    file: 'extension/background/review/approval.ts',
    from: 'if (stopsSending(item.findings)) blocked.push(seen.card);',
    to: '',
    tests: ['tests/extension/background/review/approval.test.ts'],
  },
  {
    name: 'takes back to the drafts what is being sent',
    file: 'extension/timeline/store/entries.ts',
    from: "['refused', 'approved', 'deleted'];",
    to: "['refused', 'approved', 'deleted', 'sending'];",
    tests: [...ENTRIES, 'tests/extension/background/posting/decide.test.ts'],
  },
  {
    name: 'changes an entry whose state another one changed meanwhile',
    file: 'extension/timeline/store/entries.ts',
    from: 'entry && expected.includes(entry.state) ? change(entry) : null;',
    to: 'entry ? change(entry) : null;',
    tests: [...ENTRIES, 'tests/faults/posting.system.test.ts'],
  },
  {
    name: 'deletes a day that is on hold',
    file: 'extension/timeline/store/purge.ts',
    from: '    if (hold) return false;\n',
    to: '',
    tests: HOLD,
  },
  {
    name: 'lets a hold end nothing of the retention',
    file: 'extension/timeline/store/maintenance.ts',
    from: '(!retention.hold && (',
    to: '((',
    tests: HOLD,
  },
  {
    name: 'deletes for good what was taken back',
    file: 'extension/timeline/store/maintenance.ts',
    from: "line.act.kind === 'delete' && line.seq <= done)",
    to: "line.act.kind === 'delete')",
    tests: HOLD,
  },
  {
    name: 'retires a day with unsent time',
    file: 'extension/timeline/store/maintenance.ts',
    from: 'cursor.value.unsent || ',
    to: '',
    tests: HOLD,
  },
  {
    name: 'keeps a title in the open span of a day that is deleted',
    file: 'extension/timeline/store/purge.ts',
    from: '  await applyChange(tx, { cleared: gone, fresh: [] });\n  await cutOpen(tx, gone);\n',
    to: '  await applyChange(tx, { cleared: gone, fresh: [] });\n',
    tests: [...HOLD],
  },
  {
    name: 'teaches by time that was deleted',
    file: 'extension/timeline/store/purge.ts',
    from: '  await unlearn(tx, days, true);\n',
    to: '',
    tests: [...HOLD, 'tests/extension/timeline/store/lessons.test.ts'],
  },
];
