/** Which rule says that a window is private. Never says anything of the title itself. */
export type PrivateRule = 'private-window' | 'tor-browser' | 'password-manager';

/** How browsers name themselves at the end of a window's title. */
const BROWSERS = [
  'google chrome',
  'google chrome beta',
  'google chrome dev',
  'google chrome canary',
  'chrome',
  'chromium',
  'brave',
  'brave browser',
  'vivaldi',
  'opera',
  'opera gx',
  'opera one',
  'microsoft edge',
  'microsoft edge beta',
  'microsoft edge dev',
  'edge',
  'mozilla firefox',
  'firefox',
  'firefox developer edition',
  'firefox nightly',
  'firefox beta',
  'nightly',
  'librewolf',
  'waterfox',
  'safari',
  'yandex browser',
  'yandex',
  'samsung internet',
  'duckduckgo',
] as const;

/** The wording of a private window, by language; folded as {@link plainly} does. */
const WORDINGS = {
  any: ['inprivate', 'private', 'tor', 'private with tor'],
  en: ['incognito', 'private browsing', 'private window', 'incognito mode'],
  de: ['inkognito', 'inkognitomodus', 'privater modus', 'privates surfen', 'privates fenster', 'privat'],
  fr: ['navigation privée', 'navigation privee', 'fenêtre privée', 'fenetre privee', 'privé', 'privee', 'privée'],
  es: ['incógnito', 'incognito', 'navegación privada', 'navegacion privada', 'ventana privada', 'privada', 'privado'],
  it: ['in incognito', 'navigazione in incognito', 'navigazione anonima', 'navigazione privata', 'finestra anonima'],
  pt: [
    'anônima',
    'anónima',
    'navegação anônima',
    'navegação anónima',
    'navegação privativa',
    'navegação privada',
    'janela anônima',
    'janela anónima',
    'janela privativa',
    'privativa',
    'modo de navegação anónima',
  ],
  nl: ['incognitovenster', 'privénavigatie', 'privevenster', 'privévenster', 'privé', 'privémodus', 'privénavigatie'],
  pl: ['tryb incognito', 'okno incognito', 'tryb prywatny', 'przeglądanie prywatne', 'prywatne', 'okno prywatne'],
  sv: ['inkognitofönster', 'inkognitoläge', 'privat surfning', 'privat webbläsning', 'privat fönster'],
  da: ['inkognitotilstand', 'privat browsing', 'privat vindue', 'inkognitovindue'],
  no: ['inkognitomodus', 'privat nettlesing', 'privat surfing', 'privat vindu', 'inkognitovindu'],
  fi: ['incognito-tila', 'yksityinen selaus', 'yksityinen ikkuna', 'yksityinen'],
  cs: ['anonymní', 'anonymní režim', 'anonymní okno', 'anonymní prohlížení', 'soukromé prohlížení', 'soukromé okno'],
  ru: ['инкогнито', 'режим инкогнито', 'приватный просмотр', 'частный доступ', 'приватное окно', 'приватный'],
  uk: [
    'анонімний перегляд',
    'режим анонімного перегляду',
    'приватний перегляд',
    'інкогніто',
    'режим інкогніто',
    'приватне вікно',
  ],
  tr: ['gizli', 'gizli mod', 'gizli gezinti', 'gizli pencere', 'özel', 'özel gezinti', 'özel dolaşma'],
  ja: [
    'シークレット',
    'シークレット モード',
    'シークレットモード',
    'シークレット ウィンドウ',
    'プライベートブラウジング',
    'プライベート ブラウズ',
    'プライベートブラウズ',
    'プライベート',
    'プライベートウィンドウ',
  ],
  zh: [
    '无痕',
    '无痕模式',
    '无痕浏览',
    '隐身模式',
    '隐身窗口',
    '隐私浏览',
    '隐私浏览模式',
    '隐私模式',
    '隐私窗口',
    '私密浏览',
    '無痕',
    '無痕模式',
    '無痕式視窗',
    '無痕視窗',
    '隱私瀏覽',
    '隱私瀏覽模式',
    '隱私視窗',
    '私密瀏覽',
    '私密瀏覽模式',
  ],
  ko: ['시크릿', '시크릿 모드', '시크릿 창', '사생활 보호', '사생활 보호 모드', '개인정보 보호 브라우징', '비공개'],
} as const;

/** Password managers by the name of their application, letters and digits only, without a version. */
const MANAGERS: ReadonlySet<string> = new Set([
  '1password',
  'authpass',
  'bitwarden',
  'buttercup',
  'dashlane',
  'enpass',
  'gnomesecrets',
  'keepass',
  'keepassx',
  'keepassxc',
  'keeper',
  'keeperpasswordmanager',
  'keeperdesktop',
  'keeweb',
  'keychainaccess',
  'kwalletmanager',
  'lastpass',
  'macpass',
  'nordpass',
  'passbolt',
  'passwordsafe',
  'pwsafe',
  'protonpass',
  'roboform',
  'seahorse',
  'stickypassword',
  'strongbox',
]);

/** Managers whose own windows end, or with a dash begin, with their name. */
const TITLED =
  '1password|bitwarden|keepassxc|keepassx|keepass|lastpass|dashlane|enpass|proton pass|nordpass|roboform|keeweb|macpass';

const PLAIN = /^[ -~]*$/;

/** Lower case, compatibility forms and format characters gone, dashes and blanks alike. */
function plainly(text: string): string {
  if (PLAIN.test(text)) return text.trim().toLowerCase();
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Dash}/gu, (dash) => (dash === '-' ? dash : '—'))
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

const words = [...new Set(Object.values(WORDINGS).flat().map(plainly))];
/** Longest first, so that an alternation takes the whole name. */
const either = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length).join('|');
const wording = either(words);
const browser = either(BROWSERS);

/** "Page - Browser (Wording)", "Page — Browser Wording". */
const AFTER_BROWSER = new RegExp(
  `(?:^|[-—|] )(?:${browser}) ?(?:\\((?:${wording})\\)|\\[(?:${wording})\\]| (?:${wording}))$`,
  'u',
);
/** "Page - [InPrivate] - Browser". */
const BEFORE_BROWSER = new RegExp(`(?:^|[-—] )(?:\\[(?:${wording})\\]|inprivate) [-—] (?:${browser})$`, 'u');
/**
 * "Page — Wording" without a browser's name, as in Firefox and Safari on macOS. Only wordings that say it in full: a
 * page may well end with a lone "private".
 */
const full = either(words.filter((word) => word.includes(' ') || /[\u3040-\u9fff\uac00-\ud7a3]{4}/u.test(word)));
const ALONE = new RegExp(`(?:^|— )(?:${full})$`, 'u');
const ALONE_IN_BROWSER = new RegExp(`(?:^|[-—] )(?:${full})$`, 'u');
const TOR = /(?:^|[-—] )tor browser$/u;
const MANAGER = new RegExp(`^(?:${TITLED})$|^(?:${TITLED}) —|[-—] (?:${TITLED})$`, 'u');

/** The last words that any of the rules could end with: most titles are cleared by this alone. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [
    ...words,
    ...BROWSERS.filter((name) => name.startsWith('microsoft') || name === 'edge'),
    ...TITLED.split('|'),
    'browser',
  ].map((name) => name.slice(name.lastIndexOf(' ') + 1)),
);
/** By the last two letters of those words, which clear most titles for next to nothing. Capitals count as small. */
const LAST_LETTERS = new Uint8Array(1 << 14);
const lettersAt = (text: string, end: number) =>
  ((text.charCodeAt(end - 2) | 0x20) << 7) | (text.charCodeAt(end - 1) | 0x20);
for (const word of LAST_WORDS) if (/^[ -~]{2,}$/.test(word)) LAST_LETTERS[lettersAt(word, word.length)] = 1;
const TAIL = 160;
const BLANK = 0x20;
const BROWSER_APP = /chrom|firefox|safari|brave|vivaldi|opera|edge|librewolf|waterfox|nightly|yandex|duckduckgo/;

/** What an application's name says. */
interface AppTraits {
  manager: boolean;
  tor: boolean;
  browser: boolean;
  named: boolean;
}
/** Applications are few and asked about with every title. */
const knownApps = new Map<string, AppTraits>();
const MOST_APPS = 200;

function traitsOf(app: string): AppTraits {
  const known = knownApps.get(app);
  if (known) return known;
  const name = plainly(app);
  const traits = {
    manager: isManagerApp(name),
    tor: /^tor[ -]?browser/.test(name),
    browser: BROWSER_APP.test(name),
    named: name !== '',
  };
  if (knownApps.size >= MOST_APPS) knownApps.clear();
  knownApps.set(app, traits);
  return traits;
}

function isManagerApp(app: string): boolean {
  return app.split(/[./\\]/).some((part) => {
    const name = part.replace(/[^\p{L}\p{N}]/gu, '');
    return MANAGERS.has(name) || MANAGERS.has(name.replace(/\d+$/, ''));
  });
}

/** Whether a title's last word, brackets aside, is one that the rules could end with; also where that is not plain. */
function mayBePrivate(title: string): boolean {
  let end = title.length;
  for (; end > 0; end--) {
    const code = title.charCodeAt(end - 1);
    if (code !== BLANK && code !== 0x29 && code !== 0x5d) break;
  }
  const [before, last] = [title.charCodeAt(end - 2), title.charCodeAt(end - 1)];
  if (before < 0x7f && last < 0x7f && before !== BLANK && LAST_LETTERS[lettersAt(title, end)] === 0) return false;
  let start = end;
  for (; start > 0 && end - start < TAIL; start--) {
    const code = title.charCodeAt(start - 1);
    if (code >= 0x7f) return true;
    if (code === BLANK || code === 0x28 || code === 0x5b) break;
  }
  return LAST_WORDS.has(title.slice(start, end).toLowerCase());
}

/**
 * Which rule says that this window is private: a private or incognito window of a browser, Tor Browser, or a password
 * manager. Null for none. Only the browser's own words at the end of the title count, so that a document about private
 * browsing is a document like any other.
 *
 * A title cannot tell everything: Chromium browsers on macOS, and on some Linux desktops, put no word into the titles
 * of their incognito windows, and a browser in a language that is not listed here is known by its English words alone.
 */
export function privateRule(title: string, app?: string): PrivateRule | null {
  const traits = app ? traitsOf(app) : null;
  if (traits?.manager) return 'password-manager';
  if (traits?.tor) return 'tor-browser';
  const last = mayBePrivate(title);
  if (!last && !title.includes(' —')) return null;
  const inBrowser = traits?.browser ?? false;
  const tail = plainly(title.length > TAIL ? title.slice(-TAIL) : title);
  if (AFTER_BROWSER.test(tail) || BEFORE_BROWSER.test(tail)) return 'private-window';
  if (inBrowser ? ALONE_IN_BROWSER.test(tail) : !traits?.named && ALONE.test(tail)) return 'private-window';
  if (TOR.test(tail)) return 'tor-browser';
  return !inBrowser && MANAGER.test(tail) ? 'password-manager' : null;
}

/** Whether nothing of this window may be stored; see {@link privateRule}. */
export function isPrivate(title: string, app?: string): boolean {
  return privateRule(title, app) !== null;
}
