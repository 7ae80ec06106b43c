import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { FILE, managedSchema } from '../../policy-schema.ts';

const WORDS = ['title', 'description', 'type', 'items', 'properties'];

/** The words of JSON Schema in a part of a schema, and in all parts of that. */
function wordsIn(node: unknown): string[] {
  const { items, properties = {}, ...rest } = node as { items?: unknown; properties?: Record<string, unknown> };
  return [
    ...Object.keys(rest),
    ...(items === undefined ? [] : ['items', ...wordsIn(items)]),
    ...Object.values(properties).flatMap((part) => ['properties', ...wordsIn(part)]),
  ];
}

const GOOD: [string, unknown][] = [
  ['nothing', {}],
  ['a region', { region: 'eu' }],
  ['each property', { SHOW_CLOSED_CASES: true, ADD_SUMMARY_TO_NARRATIVE: false, ACTIVITY_TYPES_NON_BILLABLE: 'a, b' }],
  ['a limit on titles', { keepMonths: 24, locked: ['keepMonths'] }],
  ['an exclusion by both', { exclusions: [{ app: 'KeePass', title: 'Vault' }, {}] }],
  [
    'keyword rules',
    {
      rules: [
        { id: 'a', matter: '00012-Smith', words: 'brief' },
        { matterId: 7, pattern: 'b*' },
      ],
    },
  ],
  ['billing rules', { billing: [{ client: 'Smith', oneTask: true, leastMinutes: 0.5, bannedWords: ['attention'] }] }],
  ['a setting of a later version', { later: { anything: [1] } }],
  // What a value may be beyond its type is said by Matterline itself, which leaves out that part alone.
  ['a number that is no limit', { keepMonths: -1 }],
  ['a region that is none', { region: 'moon' }],
];
const WRONG: [string, unknown][] = [
  ['a region', { region: 7 }],
  ['a client id', { clientId: true }],
  ['a property', { SHOW_CLOSED_CASES: 'yes' }],
  ['categories', { ACTIVITY_TYPES_NON_BILLABLE: ['a'] }],
  ['a limit', { keepMonths: 1.5 }],
  ['a list', { exclusions: { app: 'x' } }],
  ['an item', { exclusions: ['x'] }],
  ['a field of an item', { rules: [{ matterId: '7' }] }],
  ['an amount', { billing: [{ leastMinutes: '6' }] }],
  ['phrases', { billing: [{ bannedWords: 'attention' }] }],
  ['a lock', { locked: [1] }],
  ['the whole', []],
];

describe('the schema of a managed policy', () => {
  it('is the one that the definitions of settings give: `npm run policy-schema` writes it', () => {
    expect(readFileSync(FILE, 'utf8')).toBe(`${JSON.stringify(managedSchema(), null, 2)}\n`);
  });

  it('uses no word that Chrome does not know', () => {
    expect(new Set(wordsIn(managedSchema()))).toEqual(new Set(WORDS));
  });

  const takes = new Ajv({ strict: true }).compile(managedSchema());
  it.each(GOOD)('takes %s', (_, policy) => {
    expect(takes(policy)).toBe(true);
  });
  it.each(WRONG)('does not take %s of another type', (_, policy) => {
    expect(takes(policy)).toBe(false);
  });
});
