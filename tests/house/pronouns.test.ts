import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Words for one person, by themselves or within a name in code. */
const PRONOUN = /(?<!\p{L})(?:she|hers?|herself)(?!\p{Ll})|(?<!\p{Lu})(?:She|Hers?|Herself)(?!\p{Ll})/u;
/** This file alone has to name the words. */
const THIS = 'tests/house/pronouns.test.ts';

function texts(): string[] {
  return execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
    .split('\n')
    .filter((path) => /\.(?:tsx?|mjs|md|html|css|ya?ml)$/.test(path) && path !== THIS && existsSync(join(ROOT, path)));
}

describe('whoever uses this', () => {
  it('is the attorney or you, in every source and document', () => {
    const found = texts().flatMap((path) =>
      readFileSync(join(ROOT, path), 'utf8')
        .split('\n')
        .flatMap((line, at) => (PRONOUN.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : [])),
    );
    expect(found).toEqual([]);
  });

  it.each(['as she wrote it', 'She posts', 'a rule of hers', 'her own', 'needHer', 'hersOnly', 'isHers'])(
    'is found under another word: %s',
    (text) => expect(text).toMatch(PRONOUN),
  );

  it.each([
    'Whether',
    'other',
    'there',
    'Sheriff',
    'createMatcherOn',
    'OtherMatter',
    'sheet',
    'here',
    'Heritage',
    'Früher',
  ])('is not meant by %s', (text) => expect(text).not.toMatch(PRONOUN));
});
