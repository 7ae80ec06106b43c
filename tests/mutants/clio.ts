import type { Mutant } from './mutant.ts';

const PAGING = 'tests/extension/clio/lists.test.ts';
const ALL = [PAGING, 'tests/extension/clio/matters.test.ts', 'tests/extension/clio/client.test.ts'];

/** What is believed of what comes over the network. */
export const CLIO: readonly Mutant[] = [
  {
    name: 'follows a page’s link to another host, with the token',
    file: 'extension/clio/links.ts',
    from: ' && url.host === home.host',
    to: '',
    tests: ALL,
  },
  {
    name: 'follows a link to another folder of Clio’s host',
    file: 'extension/clio/links.ts',
    from: 'url.pathname.startsWith(',
    to: 'url.pathname.concat(',
    tests: ALL,
  },
  {
    name: 'follows a link over plain HTTP',
    file: 'extension/clio/links.ts',
    from: 'url.protocol === home.protocol && ',
    to: '',
    tests: ALL,
  },
  {
    name: 'reads the same page for ever',
    file: 'extension/clio/paging.ts',
    from: 'if (link !== null && link === next) return',
    to: "if (link === '') return",
    tests: ALL,
  },
  {
    name: 'takes all of an account where a filter was ignored',
    file: 'extension/clio/paging.ts',
    from: 'answer.value.items.filter(({ id }) => asked.has(id))',
    to: 'answer.value.items',
    tests: ALL,
  },
  {
    name: 'asks again before Clio said it may',
    file: 'extension/clio/limits.ts',
    from: 'const pause = Math.max(retryAfter(headers, clio), backOff);',
    to: 'const pause = Math.min(retryAfter(headers, clio), backOff);',
    tests: ['tests/extension/clio/limits.test.ts'],
  },
  {
    name: 'lets a sync take the requests that a posting needs',
    file: 'extension/clio/limits.ts',
    from: "priority === 'post' ? 0 : (window?.reserve ?? 0)",
    to: '0',
    tests: ['tests/extension/clio/limits.test.ts'],
  },
  {
    name: 'believes a look-up with a record that cannot be read',
    file: 'extension/clio/reconcile.ts',
    from: 'if (answer.value.malformed.length > 0) return',
    to: 'if (answer.value.malformed.length < 0) return',
    tests: ['tests/extension/clio/reconcile.test.ts'],
  },
  {
    name: 'calls nothing found what could be the entry, changed by hand',
    file: 'extension/clio/reconcile.ts',
    from: "if (others.length === 0) return { found: 'none' };",
    to: "if (others.length >= 0) return { found: 'none' };",
    tests: ['tests/extension/clio/reconcile.test.ts'],
  },
  {
    name: 'takes the first of several equal entries in Clio',
    file: 'extension/clio/reconcile.ts',
    from: 'exact.length <= 1 + equals',
    to: 'exact.length >= 1 + equals',
    tests: ['tests/extension/clio/reconcile.test.ts'],
  },
  {
    name: 'believes a sign-in that somebody else began',
    file: 'extension/clio/authorization.ts',
    from: "if (expected.state === '' || only('state') !== expected.state)",
    to: "if (expected.state === '')",
    tests: ['tests/extension/clio/sign-in.test.ts'],
  },
  {
    name: 'takes a code from a foreign address',
    file: 'extension/clio/authorization.ts',
    from: "if (!same) return { ok: false, why: 'foreign-redirect' };",
    to: '',
    tests: ['tests/extension/clio/sign-in.test.ts'],
  },
  {
    name: 'takes any page that says yes for Clio',
    file: 'extension/clio/tokens.ts',
    from: 'if (textOf(fields?.access_token) === null) return failure(astray(answer.value, false));',
    to: '',
    tests: ['tests/extension/clio/sign-in.test.ts', 'tests/extension/clio/whose-word.test.ts'],
  },
  {
    name: 'counts a token’s life from when its answer arrived',
    file: 'extension/clio/tokens.ts',
    from: 'expiresAt: askedAt + lifetime * 1000,',
    to: 'expiresAt: door.now() + lifetime * 1000,',
    tests: ['tests/extension/clio/sign-in.test.ts'],
  },
];
