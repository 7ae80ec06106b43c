import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

const ROOT = normalize(join(import.meta.dirname, '../..'));

/** Folders with a door: whoever is outside imports their index.ts and nothing else. */
const ROOMS = [
  'shared',
  'helper',
  'helper/base',
  'helper/observe',
  'helper/doctor',
  'helper/install',
  'helper/journal',
  'helper/local',
  'helper/microphone',
  'helper/recorder',
  'helper/places',
  'helper/relay',
  'helper/sessions',
  'helper/words',
  'helper/x11',
  'extension/background',
  'extension/timeline',
  'extension/matching',
  'extension/billing',
  'extension/clio',
  'extension/firm',
  'extension/sealing',
  'extension/backup',
  'extension/imports',
  'extension/popup',
  'extension/options',
  'extension/reports',
  'extension/ui',
  'extension/example',
  'extension/ui/asking',
  'extension/ui/words',
  'extension/welcome',
];
/** Folders without a door, on purpose: who imports one of their files names the contract that it speaks. */
const OPEN = ['extension/messages'];
/**
 * The doors of worker and review wire them to the browser at once. What shows both over a made-up day makes them itself, by
 * these files.
 */
const WIRED_ANEW = {
  by: 'extension/example',
  from: [
    'extension/background/capture/connection.ts',
    'extension/background/faults/unawaited.ts',
    'extension/background/platform.ts',
    'extension/background/services.ts',
    'extension/popup/page.tsx',
    'extension/popup/state/first-reading.ts',
  ],
};
/** Where the browser's interface comes from: for the worker and, without the polyfill itself, for pages. */
const POLYFILLED = ['extension/background/browser.ts', 'extension/platform.ts'];
/** Rooms that know no browser API, and none of the others but those that {@link STANDS_ON} names. */
const PURE = [
  'extension/timeline',
  'extension/matching',
  'extension/billing',
  'extension/clio',
  'extension/firm',
  'extension/sealing',
  'extension/backup',
  'extension/imports',
];
/** The one package each pure room may use. */
const PURE_PACKAGES: Record<string, string[]> = {
  'extension/timeline': ['idb', 'valibot'],
  'extension/billing': ['valibot'],
  'extension/firm': ['valibot'],
  'extension/imports': ['valibot'],
};
/** The pure rooms that a pure room may know: a firm's files hold rules of billing, and are sealed as back-ups are. */
const STANDS_ON: Record<string, string[]> = {
  'extension/firm': ['extension/billing', 'extension/sealing'],
  'extension/backup': ['extension/sealing'],
};

function listed(...folders: string[]): string[] {
  const lines = execFileSync('git', ['ls-files', '-co', '--exclude-standard', ...folders], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  // What was just deleted is still listed.
  return lines.split('\n').filter((path) => path !== '' && existsSync(join(ROOT, path)));
}

function sources(): string[] {
  return listed('shared', 'helper', 'extension', 'packaging').filter((path) => /\.(?:ts|tsx|mjs)$/.test(path));
}

interface Import {
  from: string;
  to: string;
}

/** Every static and literal dynamic import; relative ones as paths from the root. */
function importsOf(path: string): Import[] {
  const { module } = parseSync(path, readFileSync(join(ROOT, path), 'utf8'));
  const names = [
    ...module.staticImports.map((item) => item.moduleRequest.value),
    ...module.staticExports.flatMap((item) => item.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
  ];
  return names.map((name) => ({
    from: path,
    to: name.startsWith('.') ? normalize(join(dirname(path), name)).replaceAll('\\', '/') : name,
  }));
}

function roomOf(path: string): string {
  const inside = ROOMS.filter((room) => path.startsWith(`${room}/`));
  return inside.sort((a, b) => b.length - a.length)[0] ?? dirname(path);
}

const all = sources().flatMap(importsOf);
const broken = (rule: (item: Import) => boolean) => all.filter(rule).map((item) => `${item.from} imports ${item.to}`);
const within = (path: string, room: string) => path.startsWith(`${room}/`);

describe('the house', () => {
  it('has something to check', () => {
    expect(all.length).toBeGreaterThan(20);
  });

  it('lets imports run one way: shared knows nobody but valibot, helper and extension know only shared', () => {
    expect(broken(({ from, to }) => within(from, 'shared') && !within(to, 'shared') && to !== 'valibot')).toEqual([]);
    expect(broken(({ from, to }) => within(from, 'helper') && within(to, 'extension'))).toEqual([]);
    expect(broken(({ from, to }) => within(from, 'extension') && within(to, 'helper'))).toEqual([]);
  });

  it('lets nobody know how packages are made, which know the helper by its doors and by its build', () => {
    expect(broken(({ from, to }) => !within(from, 'packaging') && within(to, 'packaging'))).toEqual([]);
    const known = (to: string) => /^helper\/[^/]+\/index\.ts$/.test(to) || to === 'helper/build.mjs';
    expect(broken(({ from, to }) => within(from, 'packaging') && within(to, 'helper') && !known(to))).toEqual([]);
  });

  it('lets nobody know the page with the made-up day, which stands above all', () => {
    expect(broken(({ from, to }) => !within(from, WIRED_ANEW.by) && within(to, WIRED_ANEW.by))).toEqual([]);
  });

  it('keeps tests out of the product', () => {
    expect(broken(({ to }) => within(to, 'tests'))).toEqual([]);
  });

  it('keeps timeline, matching, billing, clio and firm unknown to the pages and to the worker, and firm to the others', () => {
    const known = (room: string, to: string) => [room, ...(STANDS_ON[room] ?? [])].some((place) => within(to, place));
    expect(
      broken(({ from, to }) => PURE.some((room) => within(from, room) && within(to, 'extension') && !known(room, to))),
    ).toEqual([]);
    expect(
      broken(({ from, to }) =>
        PURE.some(
          (room) =>
            within(from, room) &&
            !['shared', 'extension'].some((place) => within(to, place)) &&
            !(PURE_PACKAGES[room] ?? []).includes(to),
        ),
      ),
    ).toEqual([]);
  });

  it('keeps pages and worker apart: they share messages, what is pure, and the browser', () => {
    const PAGES = ['extension/popup', 'extension/options', 'extension/reports', 'extension/welcome', 'extension/ui'];
    const apart = (one: string, other: string) => broken(({ from, to }) => within(from, one) && within(to, other));
    for (const page of PAGES) {
      expect(apart(page, 'extension/background')).toEqual([]);
      // The worker shows a badge and its tooltip: the words for them stand in the same catalogue.
      expect(
        apart('extension/background', page).filter((line) => !line.includes(' imports extension/ui/words/')),
      ).toEqual([]);
    }
    // They may share what is in the interface's own room; that knows none of them.
    const alone = PAGES.filter((page) => page !== 'extension/ui');
    for (const page of alone) {
      for (const other of alone) if (page !== other) expect(apart(page, other)).toEqual([]);
      expect(apart('extension/ui', page)).toEqual([]);
    }
  });

  it('lets messages know neither pages nor worker, nor the browser', () => {
    expect(
      broken(
        ({ from, to }) =>
          within(from, 'extension/messages') &&
          !within(to, 'shared') &&
          !within(to, 'extension/messages') &&
          !PURE.some((room) => within(to, room)),
      ),
    ).toEqual([]);
  });

  it('knows every folder that there is', () => {
    const folders = sources().map((path) => dirname(path));
    const topmost = folders.filter((folder) => /^(?:helper|extension)\/[^/]+$/.test(folder));
    const doors = sources().filter((path) => path.endsWith('/index.ts'));
    const unknown = [...topmost, ...doors.map((path) => dirname(path))].filter(
      (folder) => ![...ROOMS, ...OPEN].includes(folder),
    );
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('has each test where its source is', () => {
    const folders = new Set(sources().flatMap((path) => [dirname(path), dirname(dirname(path))]));
    const tests = listed('tests/shared', 'tests/helper', 'tests/extension').filter((path) =>
      /\.test\.tsx?$/.test(path),
    );
    const homeless = tests.filter((path) => !folders.has(dirname(path).replace(/^tests\//, '')));
    expect(homeless).toEqual([]);
  });

  it('enters each folder by its door', () => {
    expect(
      broken(({ from, to }) => {
        const room = roomOf(to);
        if (within(from, WIRED_ANEW.by) && WIRED_ANEW.from.includes(to)) return false;
        return ROOMS.includes(room) && !within(from, room) && /\.(?:ts|tsx)$/.test(to) && to !== `${room}/index.ts`;
      }),
    ).toEqual([]);
  });

  it('imports the browser polyfill in browser.ts of the worker alone, and its types in platform.ts', () => {
    expect(broken(({ from, to }) => to.startsWith('webextension-polyfill') && !POLYFILLED.includes(from))).toEqual([]);
  });

  it('draws charts in reports alone: no other page carries what draws them', () => {
    expect(all.some(({ to }) => to.startsWith('d3-'))).toBe(true);
    expect(broken(({ from, to }) => to.startsWith('d3-') && !within(from, 'extension/reports'))).toEqual([]);
  });

  it('has the timeline import the database in its store alone, and nothing of the store in its model', () => {
    const [room, model, store] = ['extension/timeline', 'extension/timeline/model', 'extension/timeline/store'];
    expect(broken(({ from, to }) => to === 'idb' && within(from, room) && !within(from, store))).toEqual([]);
    expect(broken(({ from, to }) => within(from, model) && within(to, store))).toEqual([]);
  });
});
