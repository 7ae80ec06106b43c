import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

const ROOT = normalize(join(import.meta.dirname, '../..'));
const MAX_LINES = 100;

interface Span {
  start: number;
  end: number;
}

interface Measured extends Span {
  /** Its own name, or that of the variable it is the value of; where it has none, that of the function around it. */
  name: string;
  lines: number;
}

function sources(): string[] {
  const folders = ['shared', 'helper', 'extension', 'packaging'];
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', ...folders], { cwd: ROOT }).toString();
  // What was just deleted is still listed.
  return listed.split('\n').filter((path) => /\.(?:ts|tsx|mjs)$/.test(path) && existsSync(join(ROOT, path)));
}

/** Every function of a source, with its lines from the first to the last, comments and blank ones included. */
function functionsOf(path: string, text: string): Measured[] {
  const found: Measured[] = [];
  const names = new Map<number, string>();
  const measure = (own: string | undefined, { start, end }: Span) => {
    const around = found.findLast((outer) => outer.start <= start && end <= outer.end);
    const name = own ?? names.get(start) ?? around?.name ?? '';
    found.push({ name, start, end, lines: text.slice(start, end).split('\n').length });
  };
  const { program } = parseSync(path, text);
  new Visitor({
    VariableDeclarator: ({ id, init }) => {
      if (id.type === 'Identifier' && init) names.set(init.start, id.name);
    },
    FunctionDeclaration: (node) => measure(node.id?.name, node),
    FunctionExpression: (node) => measure(node.id?.name, node),
    ArrowFunctionExpression: (node) => measure(undefined, node),
  }).visit(program);
  return found;
}

const measured = sources().flatMap((path) =>
  functionsOf(path, readFileSync(join(ROOT, path), 'utf8')).map((one) => ({ ...one, path })),
);

describe('the length of functions', () => {
  it('is measured', () => {
    expect(measured.length).toBeGreaterThan(1_000);
    const text = `function outer() {\n${'  // A comment.\n'.repeat(9)}  const inner = () =>\n    run(() => {});\n}\n`;
    expect(functionsOf('long.ts', text).map(({ name, lines }) => [name, lines])).toEqual([
      ['outer', 13],
      ['inner', 2],
      ['inner', 1],
    ]);
  });

  it(`is ${MAX_LINES} lines at most`, () => {
    const longer = measured.filter(({ lines }) => lines > MAX_LINES);
    expect(longer.map(({ path, name, lines }) => `${path}: ${name} has ${lines} lines`)).toEqual([]);
  });
});
