import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { type Argument, type Expression, parseSync, Visitor } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

const ROOT = normalize(join(import.meta.dirname, '../..'));
/** The one place where a promise is let go. */
const PLACE = 'extension/background/faults/';

/** Whether a function does nothing at all, whatever it is told. */
function isDeaf(callback: Argument | undefined): boolean {
  if (callback?.type !== 'ArrowFunctionExpression') return false;
  const { body } = callback;
  return body.type === 'BlockStatement'
    ? body.body.length === 0
    : (body.type === 'Identifier' && body.name === 'undefined') || (body.type === 'Literal' && body.value === null);
}

/** Whether a statement is a promise whose failure is thrown away. */
function swallows(expression: Expression): boolean {
  const call = expression.type === 'ChainExpression' ? expression.expression : expression;
  if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return false;
  const { property } = call.callee;
  return property.type === 'Identifier' && ['then', 'catch'].includes(property.name) && isDeaf(call.arguments.at(-1));
}

/** The lines of a source in which a promise is let go. Linting sees to those that nobody waits for and nothing marks. */
function unawaitedIn(path: string, text: string): string[] {
  const found: number[] = [];
  new Visitor({
    UnaryExpression: (node) => {
      if (node.operator === 'void') found.push(node.start);
    },
    ExpressionStatement: (node) => {
      if (swallows(node.expression)) found.push(node.start);
    },
  }).visit(parseSync(path, text).program);
  return found.map((at) => `${path}:${text.slice(0, at).split('\n').length}`);
}

function sources(): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'extension/background'], { cwd: ROOT });
  // What was just deleted is still listed.
  const paths = listed.toString().split('\n');
  return paths.filter((path) => path.endsWith('.ts') && !path.startsWith(PLACE) && existsSync(join(ROOT, path)));
}

describe('a promise of the worker that nobody awaits', () => {
  it('goes through the one place that keeps what fails', () => {
    expect(sources().length).toBeGreaterThan(20);
    expect(sources().flatMap((path) => unawaitedIn(path, readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
  });

  it('would be noticed elsewhere', () => {
    const text = [
      'void post();',
      'button.onClick = () => void post();',
      'post().catch(() => undefined);',
      'post?.().then(done, () => {});',
      'made.catch(() => forget());',
      "unawaited('posting', post());",
      'const posted = await post().catch(() => null);',
      'return post().finally(done);',
    ].join('\n');
    expect(unawaitedIn('a.ts', text)).toEqual(['a.ts:1', 'a.ts:2', 'a.ts:3', 'a.ts:4']);
  });
});
