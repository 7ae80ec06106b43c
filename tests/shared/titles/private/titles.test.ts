import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords, privateRule } from '../../../../shared/index.ts';
import { type AppKind, appKind } from '../../../../shared/titles/private/app.ts';
import { CHROMIUM } from '../../../../shared/titles/private/chromium.ts';
import { FIREFOX } from '../../../../shared/titles/private/firefox.ts';
import { isOrdinary } from '../../../../shared/titles/private/glance.ts';
import { OTHERS } from '../../../../shared/titles/private/others.ts';
import { ruleOfTitle } from '../../../../shared/titles/private/title.ts';
import { runs } from '../../../runs.ts';
import { WORK_TITLES } from '../work-titles.ts';
import { FIREFOX_TITLES } from './firefox-titles.ts';
import { OTHER_TITLES } from './other-titles.ts';

const PRIVATE = [...FIREFOX_TITLES, ...OTHER_TITLES];

/** The same title as other systems and programs write it. */
const WAYS: readonly (readonly [string, (title: string) => string])[] = [
  ['decomposed', (title) => title.normalize('NFD')],
  ['composed', (title) => title.normalize('NFC')],
  ['with blanks that do not break', (title) => title.replaceAll(' ', '\u00a0')],
  ['with double blanks', (title) => title.replaceAll(' ', '  ')],
  ['with invisible spaces', (title) => title.replaceAll(' ', ' \u200b').replaceAll('r', 'r\u2060')],
  ['with marks of direction', (title) => `\u200e${title.replaceAll(' — ', '\u200f — \u2068')}\u2069\u200f`],
  ['with full-width brackets', (title) => title.replace(/ ?\(/g, '（').replaceAll(')', '）')],
  ['with square brackets', (title) => title.replaceAll('(', '[').replaceAll(')', ']')],
  ['without a page', (title) => title.replace(/^.*? [-—] /u, '')],
  ['with another page', (title) => `Harlow – lease — ${title}`],
  ['in capitals', (title) => title.toUpperCase()],
  ['with blanks at the end', (title) => `${title} \n`],
];

describe('a private window', () => {
  it('is tried with enough titles and languages', () => {
    expect(PRIVATE.length).toBeGreaterThan(250);
    expect(new Set(PRIVATE.map(([language]) => language.slice(0, 2))).size).toBeGreaterThan(70);
  });

  it.each(PRIVATE)('is known in %s: %s: %s', (_language, _browser, title) => {
    expect(privateRule(title)).toBe('private-window');
    expect(privateRule(title, 'firefox')).toBe('private-window');
    expect(privateRule(title, 'some-fork')).toBe('private-window');
  });

  it.each(WAYS)('is known by every title %s', (_, way) => {
    expect(PRIVATE.map(([, , title]) => way(title)).filter((title) => privateRule(title) === null)).toEqual([]);
  });

  const wordings = (table: Readonly<Record<string, readonly string[]>>) => Object.values(table).flat();
  it('is known by every wording of Firefox in every form', () => {
    const FORMS = [
      (words: string) => `Page — Mozilla Firefox ${words}`,
      (words: string) => `Page — Mozilla Firefox — ${words}`,
      (words: string) => `Page - Mozilla Firefox (${words})`,
      (words: string) => `Page — Mozilla Firefox-${words}`,
      (words: string) => `Page — Mozilla Firefox: ${words}`,
      (words: string) => `Page — ${words} Mozilla Firefox`,
      (words: string) => `Page — ${words} de Firefox`,
      (words: string) => `Page — ${words} «Mozilla Firefox»`,
      (words: string) => `${words} LibreWolf`,
      (words: string) => `Page — ${words}`,
      (words: string) => `Page — (${words})`,
      (words: string) => `Page — Zen Browser ${words}`,
      (words: string) => words,
    ];
    const missed = wordings(FIREFOX).flatMap((words) =>
      FORMS.map((form) => form(words)).filter((title) => privateRule(title) === null),
    );
    expect(missed).toEqual([]);
  });

  it('is known by every wording of any browser beside the name of a browser', () => {
    const FORMS = [
      (words: string) => `Page - Google Chrome (${words})`,
      (words: string) => `Page - Brave（${words}）`,
      (words: string) => `„Page - Google Chrome“ (${words})`,
      (words: string) => `Page - Chromium(„${words}“)`,
      (words: string) => `Page - [${words}] - Microsoft\u200b Edge`,
      (words: string) => `Page - Opera [${words}]`,
      (words: string) => `Vivaldi (${words})`,
    ];
    const missed = [FIREFOX, CHROMIUM, OTHERS]
      .flatMap(wordings)
      .flatMap((words) => FORMS.map((form) => form(words)).filter((title) => privateRule(title) === null));
    expect(missed).toEqual([]);
  });

  it('is known of a browser nobody listed by its own name', () => {
    expect(privateRule('News — Quokka Private Browsing', 'quokka')).toBe('private-window');
    expect(privateRule('News — Navigation privée de Quokka', 'Quokka')).toBe('private-window');
    expect(privateRule('News — Quokka (Privater Modus)', 'org.example.quokka')).toBe('private-window');
    expect(privateRule('News - Quokka (Incognito)', 'quokka-browser')).toBe('private-window');
    expect(privateRule('News — Private Browsing', 'Quokka')).toBe('private-window');
  });

  it('is every window of a browser that has no others', () => {
    expect(privateRule('News', 'Mullvad Browser')).toBe('private-window');
    expect(privateRule('News', 'mullvadbrowser.exe')).toBe('private-window');
    expect(privateRule('News', 'torbrowser')).toBe('tor-browser');
    expect(privateRule('News', 'org.torproject.torbrowser')).toBe('tor-browser');
  });
});

describe('work', () => {
  it('is tried with enough titles', () => {
    expect(WORK_TITLES.length).toBeGreaterThan(110);
  });

  it.each(WORK_TITLES.map(([title, app]) => ({ title, app })))('is kept: "$title" in $app', ({ title, app }) => {
    expect(privateRule(title, app)).toBeNull();
  });

  it('is every title in a program that is known to be no browser', () => {
    const APPS = ['WINWORD.EXE', 'Microsoft Word', 'Acrobat', 'OUTLOOK.EXE', 'soffice.bin', 'Code', 'Slack'];
    const dropped = [...PRIVATE.map(([, , title]) => title), 'A - LastPass', 'A — Tor Browser', 'A - Mullvad Browser']
      .flatMap((title) => APPS.map((app) => ({ title, app, rule: privateRule(title, app) })))
      .filter(({ rule }) => rule !== null);
    expect(dropped).toEqual([]);
  });
});

describe('a terminal', () => {
  it.each([
    ['News — Mozilla Firefox Private Browsing', 'private-window'],
    ['News - Google Chrome (Incognito)', 'private-window'],
    ['notes - KeePass', null],
    ['ssh host - Tor Browser', null],
    ['less private browsing', null],
  ])('says what runs in it, so that a browser’s own words count and a name alone does not: %s', (title, rule) => {
    expect(privateRule(title, 'XTerm')).toBe(rule);
  });
});

describe('an application', () => {
  it.each<[AppKind, string[]]>([
    ['browser', ['firefox', 'Firefox-esr', 'org.mozilla.firefox', 'Google Chrome', 'google-chrome', 'chrome.exe']],
    [
      'browser',
      ['msedge.exe', 'Microsoft Edge', 'Brave-browser', 'vivaldi-stable', 'Opera', 'Safari', 'zen', 'Zen Browser'],
    ],
    [
      'browser',
      ['Quokka Browser', 'librewolf', 'Chromium-browser', 'Internet Explorer', 'C:\\Apps\\Firefox\\firefox.exe'],
    ],
    ['program', ['Microsoft Word', 'winword', 'libreoffice-writer', 'Adobe Acrobat', 'AcroRd32.exe', 'Preview']],
    ['program', ['thunderbird', 'org.mozilla.Thunderbird', 'Windows Explorer', 'explorer.exe', 'org.gnome.TextEditor']],
    ['unknown', ['Quokka', 'KnowledgeTree', 'Operations Desk', 'zendesk']],
    ['terminal', ['XTerm', 'gnome-terminal-server', 'xfce4-terminal', 'konsole', 'WindowsTerminal.exe', 'iTerm2']],
    ['tor', ['Tor Browser', 'tor-browser', 'TorBrowser.app']],
    ['manager', ['KeePassXC', '1Password 7']],
    ['unnamed', ['', ' ', '\u200b']],
  ])('is told for what it is: %s: %j', (kind, names) => {
    expect(names.map((name) => [name, appKind(name)])).toEqual(names.map((name) => [name, kind]));
  });
});

describe('the glance', () => {
  const KINDS: readonly AppKind[] = ['unnamed', 'unknown', 'browser'];
  const contradicted = (title: string) =>
    KINDS.filter(
      (kind) =>
        ruleOfTitle({ title, app: kind === 'unnamed' ? '' : 'Quokka', kind }) !== null && isOrdinary(title, kind),
    );

  it('never calls a title ordinary for which a rule holds', () => {
    const titles = [...PRIVATE.map(([, , title]) => title), ...WORK_TITLES.map(([title]) => title)];
    const all = titles.flatMap((title) => [title, ...WAYS.map(([, way]) => way(title))]);
    expect(all.filter((title) => contradicted(title).length > 0)).toEqual([]);
  });

  it('never does so for titles put together of their parts', () => {
    const parts = [...PRIVATE.map(([, , title]) => title), ...WORK_TITLES.map(([title]) => title)].flatMap((title) =>
      title.split(/(?<=[ ()[\]—-])/u),
    );
    const ODD = [
      '%20',
      '&amp;',
      '&#41;',
      '%29',
      '’',
      '\u200b',
      '\u00a0',
      'Quokka',
      '1Password',
      'Tor Browser',
      ' - ',
      '.',
    ];
    const LONG = ['x'.repeat(300), ' - '.repeat(90), `${'—'.repeat(239)} `];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...parts, ...ODD), { maxLength: 7 }),
        fc.constantFrom('', ...LONG),
        (some, before) => {
          expect(contradicted(before + some.join(''))).toEqual([]);
        },
      ),
      { numRuns: runs(8_000) },
    );
  });

  it('tells most titles of work by itself', () => {
    const plain = [
      '00894-Cobb witness list - Outlook',
      'Harlow - Google Chrome',
      'News — Mozilla Firefox',
      'lease.docx - Word',
    ];
    expect(plain.filter((title) => !isOrdinary(title, 'unnamed'))).toEqual([]);
  });
});

describe('the tables', () => {
  it('hold no word that folds to nothing or has a dash, a bracket or a quotation mark at its edge', () => {
    const words = [FIREFOX, CHROMIUM, OTHERS].flatMap((table) => Object.values(table).flat());
    expect(words.filter((word) => !/^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(foldedWords(word)))).toEqual([]);
  });
});
