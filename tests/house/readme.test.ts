import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../extension/background/capture/recording-settings.ts';
import { FIRST_LOOK, SECOND_LOOK } from '../../extension/background/posting/look-up.ts';
import { isOutOfTries } from '../../extension/background/posting/tries.ts';
import { REGISTRY, type Setting } from '../../extension/background/settings/registry.ts';
import { FIELDS } from '../../extension/billing/rules/all.ts';
import { SMALL_TIME } from '../../extension/billing/rules/terms.ts';
import { UNDO_FOR } from '../../extension/timeline/store/decision-log.ts';
import { USAGE } from '../../helper/arguments.ts';
import { MAX_JOURNAL_BYTES } from '../../helper/journal/index.ts';
import { FIRST_QUESTION_MS, MAX_HELD_MS } from '../../helper/recorder/discretion.ts';
import { CALL_LIMIT_MS } from '../../helper/recorder/presence.ts';

const ROOT = join(import.meta.dirname, '../..');
/** A page as one line, so that a sentence may go over several. */
const pageOf = (name: string) => readFileSync(join(ROOT, name), 'utf8').replace(/\s+/g, ' ');
const README = pageOf('README.md');

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const WORDS: Record<number, string> = { 1: 'one', 3: 'three', 5: 'five', 10: 'ten', 20: 'twenty', 30: 'thirty' };
const word = (count: number) => WORDS[count] ?? String(count);

describe('the README', () => {
  const scripts = Object.keys(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts);

  it('names every command that there is, and no other', () => {
    const named = [...README.matchAll(/`?npm (?:run )?(start|test(?!:)|(?<=run )[\w:-]+)/g)].map(
      ([, name = '']) => name,
    );
    expect([...new Set(named)].sort()).toEqual(scripts.sort());
  });

  it('leaves what may be asked of the helper to the page beside it, whole', () => {
    const options = (text: string) => new Set([...text.matchAll(/(?<![\w-])--[a-z][\w-]+/g)].map(([option]) => option));
    const known = options(USAGE);
    const page = pageOf('helper/README.md');
    const rest = [...known].filter((option) => !['--version', '--help'].includes(option));
    expect(rest.filter((option) => !options(page).has(option))).toEqual([]);
    expect([...options(page)].filter((option) => !known.has(option))).toEqual([]);
  });

  it.each([
    ['how long an answer is awaited', 'PRIVACY.md', `no answer comes within ${word(MAX_HELD_MS / 1000)} seconds`],
    [
      'how soon it is asked',
      'PRIVACY.md',
      `it takes ${FIRST_QUESTION_MS === 250 ? 'a quarter of a second' : FIRST_QUESTION_MS} or more`,
    ],
    [
      'when an entry is looked up',
      'README.md',
      `after ${word(FIRST_LOOK / MINUTE)} minute and after ${word(SECOND_LOOK / MINUTE)}`,
    ],
    [
      'how often it is tried',
      'README.md',
      `after ${word([1, 2, 3, 4, 5, 6].find((doubts) => isOutOfTries({ doubts })) ?? 0)} tries`,
    ],
    ['how long what was deleted can be brought back', 'PRIVACY.md', `for ${word(UNDO_FOR / DAY)} days`],
    ['how large the journal gets', 'helper/README.md', `${MAX_JOURNAL_BYTES / 1024 / 1024} MB at most`],
    [
      'when somebody is away',
      'helper/README.md',
      `${word(readSettings(undefined).idleAfterMinutes)} minutes (or what you set)`,
    ],
    ['how long a call counts', 'helper/README.md', `for up to ${word(CALL_LIMIT_MS / MINUTE)} minutes after it`],
  ])('says %s as the program has it', (_, page, words) => {
    expect(pageOf(page).toLowerCase()).toContain(words.toLowerCase());
  });
});

describe('the page on billing', () => {
  it('says what is small time as the program has it', () => {
    expect(pageOf('extension/billing/README.md').toLowerCase()).toContain(
      `less than ${word(SMALL_TIME / MINUTE)} minutes for a matter on a day`,
    );
  });
});

describe('the pages', () => {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  const paths = listed.split('\n').filter((path) => path !== '' && existsSync(join(ROOT, path)));
  const pages = paths.filter((path) => path.endsWith('.md'));

  it.each(pages)('%s links to what there is', (page) => {
    const links = [...readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)];
    const gone = links
      .map(([, to = '']) => normalize(join(dirname(page), to)))
      .filter((to) => !existsSync(join(ROOT, to)));
    expect(gone).toEqual([]);
  });

  it.each(['ARCHITECTURE.md', 'CONTRIBUTING.md'])('%s names files that there are', (page) => {
    const text = readFileSync(join(ROOT, page), 'utf8');
    // Whole paths and the ends of paths; a pattern or a made-up name of an example is none.
    const named = [...text.matchAll(/`((?:[\w-]+\/)*[\w-]+\.(?:tsx?|mjs|json))`/g)].map(([, path = '']) => path);
    const examples = ['extension/timeline/store/x.ts'];
    const unknown = named.filter((name) => !paths.some((path) => path === name || path.endsWith(`/${name}`)));
    expect(unknown.filter((name) => !examples.includes(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(3);
  });

  it('ARCHITECTURE.md names folders that there are', () => {
    const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
    const named = [...text.matchAll(/`((?:extension|helper|shared|tests)(?:\/[\w-]+)+)`/g)].map(
      ([, path = '']) => path,
    );
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('the page for administrators', () => {
  const page = pageOf('extension/firm/README.md');

  it('names every rule for entries that a firm may set', () => {
    expect(FIELDS.map(({ name }) => name).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('names every setting that a firm may set', () => {
    const settings: Setting[] = Object.values(REGISTRY);
    const names = settings.flatMap(({ firm }) => firm ?? []);
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
