import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../extension/messages/language.ts';

const ROOT = normalize(join(import.meta.dirname, '../..'));
const MAX_FILES = 30;

/**
 * The floors of each room, the lowest first: a folder imports only from floors below its own, so that those on one
 * floor do not know one another. The files that lie in the room itself stand on top of all.
 */
const FLOORS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  helper: [
    ['words'],
    ['base', 'journal'],
    ['local', 'microphone', 'x11'],
    ['install', 'observe', 'places', 'relay'],
    ['doctor', 'recorder'],
    ['sessions'],
  ],
  packaging: [['stores']],
  shared: [['wire'], ['titles']],
  'shared/titles': [['fold'], ['private', 'wording'], ['programs'], ['read']],
  'extension/background': [
    ['faults', 'settings'],
    ['capture', 'matching'],
    ['connection', 'places'],
    ['sync', 'posting', 'firm'],
    ['drafts'],
    ['review'],
    ['data', 'reminders', 'reports', 'unsent'],
  ],
  'extension/billing': [['entry', 'time'], ['titles', 'report'], ['telling'], ['narrative'], ['rules']],
  'extension/matching': [['model', 'text'], ['names'], ['numbers', 'suggestions'], ['evidence'], ['rules']],
  'extension/options': [['parts'], ['billing', 'connections', 'data', 'matching', 'recording'], ['firm']],
  'extension/popup': [['model'], ['state'], ['components'], ['commands'], ['day', 'views'], ['dialogs'], ['shell']],
  'extension/reports': [['model'], ['state'], ['parts']],
  'extension/timeline': [['model'], ['questions', 'store']],
  'extension/ui': [['asking', 'words'], ['sharing']],
  'extension/ui/words': [['formats'], ['en'], LANGUAGES.filter((language) => language !== 'en')],
};

function listed(...folders: string[]): string[] {
  const lines = execFileSync('git', ['ls-files', '-co', '--exclude-standard', ...folders], { cwd: ROOT }).toString();
  // What was just deleted is still listed.
  return lines.split('\n').filter((path) => path !== '' && existsSync(join(ROOT, path)));
}

/** The files of the source that a source imports, types included, as paths from the root. */
function importsOf(path: string, text: string): string[] {
  const { module } = parseSync(path, text);
  const names = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1)),
  ];
  return names
    .filter((name) => name.startsWith('.'))
    .map((name) => normalize(join(dirname(path), name)).replaceAll('\\', '/'));
}

/** Every set of files that reach one another by their imports: Tarjan's strongly connected components of more than one. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const numbers = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const number = numbers.size;
    numbers.set(file, number);
    let low = number;
    open.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!numbers.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, lowest.get(next) ?? numbers.get(next) ?? low);
    }
    lowest.set(file, low);
    if (low === number) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1 || graph.get(file)?.includes(file)) circles.push(circle.sort());
    }
    return low;
  };
  for (const file of graph.keys()) if (!numbers.has(file)) visit(file);
  return circles;
}

/** The imports from one folder of a room to another that is not below it, and what the table does not know. */
function upwardsIn(
  room: string,
  floors: readonly (readonly string[])[],
  graph: ReadonlyMap<string, readonly string[]>,
): string[] {
  const inside = (path: string) => path.startsWith(`${room}/`);
  const folderOf = (path: string) => path.slice(room.length + 1).match(/^[^/]+(?=\/)/)?.[0] ?? null;
  const floorOf = (folder: string | null) =>
    folder === null ? floors.length : floors.findIndex((floor) => floor.includes(folder));
  const files = [...graph.keys()].filter(inside);
  const folders = [...new Set(files.map(folderOf))];
  const unknown = folders.filter((folder) => floorOf(folder) < 0).map((folder) => `${room}/${folder} has no floor`);
  const gone = floors
    .flat()
    .filter((folder) => !folders.includes(folder))
    .map((folder) => `${room}/${folder} is on a floor and nowhere else`);
  const upwards = files.flatMap((from) =>
    (graph.get(from) ?? [])
      .filter((to) => inside(to) && folderOf(to) !== folderOf(from) && floorOf(folderOf(to)) >= floorOf(folderOf(from)))
      .map((to) => `${from} imports ${to}`),
  );
  return [...unknown, ...gone, ...upwards];
}

const sources = listed('shared', 'helper', 'extension', 'packaging').filter((path) => /\.(?:ts|tsx|mjs)$/.test(path));
const graph = new Map(sources.map((path) => [path, importsOf(path, readFileSync(join(ROOT, path), 'utf8'))]));

describe('the tree of the source', () => {
  it('has no circle of imports, types included', () => {
    expect(graph.size).toBeGreaterThan(20);
    expect(circlesIn(graph)).toEqual([]);
  });

  it('would show a circle', () => {
    const circles = circlesIn(
      new Map([
        ['a', ['b', 'd']],
        ['b', ['c']],
        ['c', ['a']],
        ['d', []],
        ['e', ['e', 'a']],
      ]),
    );
    expect(circles).toEqual([['a', 'b', 'c'], ['e']]);
  });

  it.each(Object.entries(FLOORS))('lets no folder of %s import one above it', (room, floors) => {
    expect(upwardsIn(room, floors, graph)).toEqual([]);
  });

  it('would show an import upwards, beside, and of the files on top, and a folder without a floor', () => {
    const room = new Map([
      ['room/low/a.ts', ['room/high/b.ts', 'room/beside/c.ts', 'room/index.ts', 'room/low/d.ts', 'elsewhere/e.ts']],
      ['room/high/b.ts', ['room/low/a.ts']],
      ['room/beside/c.ts', []],
      ['room/new/f.ts', []],
      ['room/index.ts', ['room/high/b.ts', 'room/low/a.ts']],
    ]);
    expect(
      upwardsIn(
        'room',
        [
          ['low', 'beside'],
          ['high', 'gone'],
        ],
        room,
      ),
    ).toEqual([
      'room/new has no floor',
      'room/gone is on a floor and nowhere else',
      'room/low/a.ts imports room/high/b.ts',
      'room/low/a.ts imports room/beside/c.ts',
      'room/low/a.ts imports room/index.ts',
    ]);
  });

  it('knows the floors of every room that has folders, and of no other but a folder of a room that has some again', () => {
    const rooms = new Set<string>();
    const inner = new Set<string>();
    for (const path of sources) {
      const folders = path.split('/').slice(0, -1);
      const outermost = path.startsWith('extension/') ? 2 : 1;
      for (let depth = outermost; depth < folders.length; depth++)
        (depth === outermost ? rooms : inner).add(folders.slice(0, depth).join('/'));
    }
    const known = Object.keys(FLOORS).sort();
    expect(known.filter((room) => !inner.has(room))).toEqual([...rooms].sort());
  });

  it(`has no folder of more than ${MAX_FILES} files, tests included`, () => {
    const counts = new Map<string, number>();
    for (const path of listed('shared', 'helper', 'extension', 'packaging', 'tests'))
      counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
    const full = [...counts].flatMap(([folder, count]) => (count > MAX_FILES ? [folder] : []));
    expect(full).toEqual([]);
  });
});
