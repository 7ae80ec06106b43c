import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = normalize(join(import.meta.dirname, '../..'));
/** Where answers over the network are read, and nowhere else. */
const READERS = ['client', 'limits', 'once', 'refusals', 'tokens', 'transport', 'whose'].map(
  (name) => `extension/clio/${name}.ts`,
);

/** What only a reader of answers writes: HTTP statuses, headers, bodies, and the names that Clio gives its errors. */
const SIGNS: readonly [string, RegExp][] = [
  ['compares with an HTTP status', /(?<!\.length\s*)(?:===|!==|[<>]=?|case)\s*[2-5]\d\d\b(?!_)/],
  ['reads a status code', /\b(?:statusCode|statusText)\b|\b(?:response|reception|answer)(?:\.value)?\.status\b/i],
  ['reads headers', /\.headers\b|\bHeaders\b/],
  ['reads a body', /(?:\b(?:response|reply|answer|reception)\w*|\))\.(?:json|text|arrayBuffer|blob)\(\)/i],
  ['knows a name of an error', /invalid_(?:grant|token|client)|unauthorized_client|\berror_description\b/],
  ['chooses by a message', /\.message\s*(?:===|!==|\.(?:includes|startsWith|match|test)\b)|\.test\([^)]*\.message\)/],
];

function sources(): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'extension'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return listed.split('\n').filter((path) => /\.tsx?$/.test(path) && !READERS.includes(path));
}

/** The lines of a file that are code. */
function linesOf(path: string): string[] {
  const text = readFileSync(join(ROOT, path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return text.split('\n').map((line) => line.replace(/\/\/.*/, ''));
}

describe('what Clio answers', () => {
  it('is read in a few files alone; all others choose by the closed list of problems', () => {
    const found = sources().flatMap((path) =>
      linesOf(path).flatMap((line) =>
        SIGNS.filter(([, sign]) => sign.test(line)).map(([what]) => `${path} ${what}: ${line.trim()}`),
      ),
    );
    expect(found).toEqual([]);
  });

  it('would be noticed elsewhere', () => {
    const code = [
      'if (response.status === 429) wait();',
      'case 422:',
      'reply.headers.get("retry-after")',
      'await response.json()',
      'await (await fetch(url)).text()',
      'error.message.includes("billed")',
      "type === 'invalid_grant'",
    ];
    for (const line of code)
      expect(
        SIGNS.some(([, sign]) => sign.test(line)),
        line,
      ).toBe(true);
  });
});
