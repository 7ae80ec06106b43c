import type { Mutant } from './mutant.ts';

const INGEST = ['tests/extension/timeline/store/ingest.test.ts', 'tests/faults/recording.system.test.ts'];
const PORT = [
  'tests/extension/background/capture/helper-port.test.ts',
  'tests/extension/background/capture/recording.test.ts',
  'tests/faults/recording.system.test.ts',
];

/** What brings each sample into the timeline exactly once. */
export const CAPTURE: readonly Mutant[] = [
  {
    name: 'acknowledges samples before they are stored',
    file: 'extension/background/capture/intake.ts',
    from: '      const result = await store({',
    to: "      line.send({ type: 'ack', journal: batch.journal, seq: batch.items.at(-1)?.seq ?? 0 });\n      const result = await store({",
    tests: PORT,
  },
  {
    name: 'acknowledges where the storage failed',
    file: 'extension/background/capture/intake.ts',
    from: "      return { kind: 'failed', trouble: storeTrouble(error) };\n    }\n  };",
    to: "      line.send({ type: 'ack', journal: batch.journal, seq: batch.items.at(-1)?.seq ?? 0 });\n      return { kind: 'failed', trouble: storeTrouble(error) };\n    }\n  };",
    tests: PORT,
  },
  {
    name: 'takes what a closed port left behind',
    file: 'extension/background/capture/intake.ts',
    from: 'if (!line.open || ended || era !== since) return null;',
    to: '',
    tests: [...PORT, 'tests/faults/profiles.test.ts'],
  },
  {
    name: 'keeps no place reached in the journal',
    file: 'extension/timeline/store/ingest.ts',
    from: "put({ journal: batch.journal, seq: last.seq, fold: state }, 'cursor')",
    to: "put({ journal: batch.journal, seq, fold: state }, 'cursor')",
    tests: INGEST,
  },
  {
    name: 'stores a sample twice that comes twice',
    file: 'extension/timeline/store/ingest.ts',
    from: 'item.seq > seq);',
    to: 'item.seq >= seq);',
    tests: INGEST,
  },
  {
    name: 'stores what comes after a gap',
    file: 'extension/timeline/store/ingest.ts',
    from: 'if (oldest.seq > seq + 1 && oldest.seq > first) {',
    to: 'if (oldest.seq < 0) {',
    tests: INGEST,
  },
  {
    name: 'carries a window over into another journal',
    file: 'extension/timeline/store/ingest.ts',
    from: 'const before = goesOn ? known : undefined;',
    to: 'const before = stored;',
    tests: INGEST,
  },
  {
    name: 'cuts seconds that an approved entry holds',
    file: 'extension/timeline/store/ingest.ts',
    from: 'cleared: withoutAll(change.cleared, inEntries) });',
    to: 'cleared: change.cleared });',
    tests: [...INGEST, 'tests/extension/timeline/store/entries.test.ts'],
  },
  {
    name: 'writes without waiting for the disk',
    file: 'extension/timeline/store/transaction.ts',
    from: "durability: 'strict'",
    to: "durability: 'relaxed'",
    tests: ['tests/extension/timeline/model/store-error.test.ts'],
  },
  {
    name: 'keeps half of an act that failed',
    file: 'extension/timeline/store/transaction.ts',
    from: '      tx.abort();',
    to: '',
    tests: [
      ...INGEST,
      'tests/extension/timeline/store/undo.test.ts',
      'tests/extension/timeline/store/decide-items.test.ts',
    ],
  },
  {
    name: 'waits for ever for a storage that does not open',
    file: 'extension/timeline/store/open.ts',
    from: "timer = setTimeout(() => reject(new StoreError(blocked ? 'blocked' : 'hanging')), OPEN_TIMEOUT_MS);",
    to: 'void reject;',
    tests: ['tests/extension/timeline/model/store-error.test.ts'],
  },
  {
    name: 'keeps what went to another profile meanwhile',
    file: 'extension/timeline/store/ingest.ts',
    from: 'if (!cursor || cursor.journal !== journal || cursor.seq <= seq) return false;',
    to: 'if (cursor) return false;',
    tests: [...INGEST, 'tests/faults/profiles.test.ts'],
  },
  {
    name: 'starts the helper in a busy loop',
    file: 'extension/background/capture/connection.ts',
    from: 'else wait = Math.min(wait * 2, MAX_WAIT_MS);',
    to: '',
    tests: PORT,
  },
  {
    name: 'records before the attorney agreed',
    file: 'extension/background/capture/recording.ts',
    from: '    start: async (): Promise<void> => {\n      if (await hasAgreed()) await port.connect();',
    to: '    start: async (): Promise<void> => {\n      await port.connect();',
    tests: PORT,
  },
  {
    name: 'leaves out nothing that the firm leaves out',
    file: 'extension/background/capture/recording.ts',
    from: 'exclusions: [...configuration.exclusions, ...firms]',
    to: 'exclusions: configuration.exclusions',
    tests: [...PORT, 'tests/extension/background/settings/effective.test.ts'],
  },
];
