import type { Mutant } from './mutant.ts';

const ROUND = ['tests/faults/posting.system.test.ts', 'tests/extension/background/posting/poster-doubt.test.ts'];
const POSTER = 'tests/extension/background/posting/poster.test.ts';
const DUPLICATES = 'tests/extension/background/posting/duplicates.test.ts';
const FOLDER = 'extension/background/posting';

/** What keeps an entry from being in Clio twice, under another's name, or not at all. */
export const POSTING: readonly Mutant[] = [
  {
    name: 'sends again blindly what was under way when the worker died',
    file: `${FOLDER}/round.ts`,
    from: "{ state: 'unknown', ...afterDoubt(entry, now()) }",
    to: "{ state: 'approved', ...afterDoubt(entry, now()) }",
    tests: ROUND,
  },
  {
    name: 'takes a request without an answer for one that did nothing',
    file: `${FOLDER}/classify-failure.ts`,
    from: "      return 'unknown';",
    to: "      return 'wait';",
    tests: ROUND,
  },
  {
    name: 'sends again after one look-up that found nothing',
    file: `${FOLDER}/look-up.ts`,
    from: 'if (next.lookups.length < 2) {',
    to: 'if (next.lookups.length < 1) {',
    tests: ROUND,
  },
  {
    name: 'looks up a second time at once, before Clio’s list could have it',
    file: `${FOLDER}/look-up.ts`,
    from: 'export const SECOND_LOOK = 5 * 60_000;',
    to: 'export const SECOND_LOOK = 61_000;',
    tests: ROUND,
  },
  {
    name: 'looks only for what came since the last sending',
    file: `${FOLDER}/send.ts`,
    from: 'sentAt: entry.sentAt ?? time,',
    to: 'sentAt: time,',
    tests: [...ROUND, 'tests/faults/posting-scripts.system.test.ts'],
  },
  {
    name: 'sends what another worker has, or the attorney took back',
    file: `${FOLDER}/send.ts`,
    from: '  if (!sending) return DONE;\n  const answer = await createEntry(context.client, toClio(sending));',
    to: '  const answer = await createEntry(context.client, toClio(sending ?? entry));',
    tests: [POSTER, ...ROUND, 'tests/extension/background/posting/acts-again.test.ts'],
  },
  {
    name: 'drops the entry that Clio refuses back into the queue for ever',
    file: `${FOLDER}/classify-failure.ts`,
    from: "      return 'refused';",
    to: "      return 'wait';",
    tests: [POSTER, 'tests/extension/background/posting/always-failing.system.test.ts'],
  },
  {
    name: 'posts under whoever signed in last',
    file: `${FOLDER}/reviewed-for.ts`,
    from: '  if (entry.user === user.id && !elsewhere) return null;',
    to: '  if (entry.user !== -1) return null;',
    tests: [POSTER, 'tests/extension/background/posting/sender-check.test.ts'],
  },
  {
    name: 'does not ask Clio who it is that sends',
    file: `${FOLDER}/sender-check.ts`,
    from: 'if (self.value.id !== holder.id || self.value.account.id !== connection.account.id)',
    to: 'if (self.value.id < 0)',
    tests: [POSTER, 'tests/extension/background/posting/sender-check.test.ts'],
  },
  {
    name: 'trusts a connection for ever once it was looked at',
    file: `${FOLDER}/sender-check.ts`,
    from: 'Math.abs(now() - at) < TRUSTED_FOR_MS',
    to: 'now() - at < Number.POSITIVE_INFINITY',
    tests: ['tests/extension/background/posting/sender-check.test.ts'],
  },
  {
    name: 'takes an entry that is tied to another one for a duplicate',
    file: `${FOLDER}/duplicates.ts`,
    from: 'const free = found.value.filter(({ id }) => !tied.has(id));',
    to: 'const free = found.value;',
    tests: [DUPLICATES, ...ROUND],
  },
  {
    name: 'removes a duplicate that is on a bill',
    file: `${FOLDER}/duplicates.ts`,
    from: 'stored.onBill === false ? await removeEntry(context.client, stored.id) : null',
    to: 'await removeEntry(context.client, stored.id)',
    tests: [DUPLICATES],
  },
  {
    name: 'removes what is like an entry but was made at another time',
    file: `${FOLDER}/duplicates.ts`,
    from: 'else if (!isRepetition(made, stored)) await',
    to: 'else if (stored.id < 0) await',
    tests: [DUPLICATES],
  },
  {
    name: 'removes at the attorney’s word what changed since it was shown',
    file: `${FOLDER}/decide.ts`,
    from: 'if (!isAsShown(shown, stored.value)) {',
    to: 'if (stored.value.id < 0) {',
    tests: ['tests/extension/background/posting/decide.test.ts', DUPLICATES],
  },
  {
    name: 'takes one entry of Clio for two of ours',
    file: `${FOLDER}/look-up.ts`,
    from: '    tied.add(match.entry.id);',
    to: '',
    tests: [...ROUND, 'tests/faults/posting-scripts.system.test.ts'],
  },
  {
    name: 'forgets the pause of the queue',
    file: `${FOLDER}/round.ts`,
    from: 'const connected = paused || (open.length',
    to: 'const connected = (open.length',
    tests: [POSTER],
  },
];
