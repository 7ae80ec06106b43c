import { describe, expect, it } from 'vitest';
import { privateRule } from '../../../../shared/index.ts';

describe('a private window', () => {
  it.each([
    ['Chrome', '00512-Harlow - Search - Google Chrome (Incognito)'],
    ['Chrome without a page', 'Google Chrome (Incognito)'],
    ['Chromium', 'News - Chromium (Incognito)'],
    ['Chrome in German', 'Suche - Google Chrome (Inkognito)'],
    ['Chrome in French', 'Recherche - Google Chrome (Navigation privée)'],
    ['Chrome in Spanish', 'Buscar - Google Chrome (Incógnito)'],
    ['Chrome in Italian', 'Cerca - Google Chrome (In incognito)'],
    ['Chrome in Portuguese', 'Pesquisa - Google Chrome (Anônima)'],
    ['Chrome in Czech', 'Hledat - Google Chrome (Anonymní)'],
    ['Chrome in Russian', 'Поиск - Google Chrome (Инкогнито)'],
    ['Chrome in Turkish', 'Arama - Google Chrome (Gizli)'],
    ['Chrome in Japanese', '検索 - Google Chrome (シークレット モード)'],
    ['Chrome in Japanese, full-width brackets', '検索 - Google Chrome（シークレット）'],
    ['Chrome in Chinese', '搜索 - Google Chrome (无痕模式)'],
    ['Chrome in Chinese, traditional', '搜尋 - Google Chrome (無痕模式)'],
    ['Chrome in Korean', '검색 - Google Chrome (시크릿 모드)'],
    ['Edge', 'Portal - [InPrivate] - Microsoft\u200b Edge'],
    ['Edge with more pages', 'Portal and 2 more pages - [InPrivate] - Microsoft Edge'],
    ['Brave', 'News - Brave (Private)'],
    ['Brave with Tor', 'News - Brave (Private with Tor)'],
    ['Vivaldi', 'News - Vivaldi (Private Window)'],
    ['Opera', 'News - Opera (Private)'],
    ['Firefox', 'News — Mozilla Firefox Private Browsing'],
    ['Firefox without a page', 'Mozilla Firefox Private Browsing'],
    ['an older Firefox', 'News - Mozilla Firefox (Private Browsing)'],
    ['Firefox in German', 'Nachrichten — Mozilla Firefox Privater Modus'],
    ['Firefox in Dutch', 'Nieuws — Mozilla Firefox Privénavigatie'],
    ['Firefox in Polish', 'Wiadomości — Mozilla Firefox Tryb prywatny'],
    ['Firefox in Ukrainian', 'Новини — Mozilla Firefox Приватний перегляд'],
    ['Firefox in decomposed letters', 'Page — Mozilla Firefox Navigation prive\u0301e'],
    ['Firefox on macOS', 'News — Private Browsing'],
    ['a very long page', `${'x'.repeat(200_000)} - Google Chrome (Incognito)`],
  ])('is known by the words of %s', (_, title) => {
    expect(privateRule(title)).toBe('private-window');
  });

  it.each([
    ['Safari', 'Private Browsing — News'],
    ['Arc', 'News — Incognito'],
    ['Safari', 'Nieuws — Privémodus'],
    ['com.apple.Safari', 'Navigation privée — Compte'],
    ['Firefox', 'Nachrichten — Privater Modus'],
    ['Safari', 'News — Private Browsing'],
  ])('is known where %s names only the mode', (app, title) => {
    expect(privateRule(title, app)).toBe('private-window');
  });

  it.each([
    ['a document about it', 'Private Browsing policy 00512-Harlow.docx - Word'],
    ['a document named for it', 'Incognito - Word'],
    ['a page about it', 'Incognito (film) - Encyclopedia - Google Chrome'],
    ['a page with the browser in its name', 'How Google Chrome (Incognito) works - Google Chrome'],
    ['a page named for the mode', 'Private Browsing — Mozilla Firefox'],
    ['a mail about it', 'Re: InPrivate - Message (HTML)'],
    ['a private limited company', '00512-Harlow (Private) - Word'],
    ['a window of the browser', '00512-Harlow - Google Chrome'],
    ['a window of Edge', 'Portal - Work - Microsoft\u200b Edge'],
    ['a guest', 'Portal - Google Chrome (Guest)'],
    ['no title', ''],
  ])('is not %s', (_, title) => {
    expect(privateRule(title)).toBeNull();
  });
});

describe('Tor Browser', () => {
  it('is known by title or application', () => {
    expect(privateRule('News — Tor Browser')).toBe('tor-browser');
    expect(privateRule('News', 'Tor Browser')).toBe('tor-browser');
  });

  it('is known by its title with a channel, and under another name by its long dash', () => {
    expect(privateRule('News — Tor Browser Alpha')).toBe('tor-browser');
    expect(privateRule('News — Tor Browser Nightly', 'firefox')).toBe('tor-browser');
    expect(privateRule('News - Tor Browser', 'firefox')).toBe('tor-browser');
    expect(privateRule('Harlow - lease — Tor Browser', 'some-fork')).toBe('tor-browser');
    expect(privateRule('Tor Browser', 'some-fork')).toBe('tor-browser');
  });
});

describe('a password manager', () => {
  it.each([
    '1Password',
    '1Password 7',
    '1Password.exe',
    'com.1password.1password',
    'Bitwarden',
    'com.bitwarden.desktop',
    'KeePassXC',
    'org.keepassxc.KeePassXC',
    'KeePass.exe',
    'KeePass2',
    'LastPass',
    'Dashlane',
    'Enpass.app',
    'Proton Pass',
    'NordPass',
    'Keeper Password Manager',
    '/usr/bin/keepassxc',
    'C:\\Program Files\\KeePassXC\\KeePassXC.exe',
    '1password-beta',
    '1Password for Safari',
    'Bitwarden-Beta',
    'com.agilebits.onepassword7',
    'com.agilebits.onepassword-osx',
    'com.callpod.keepermac.lite',
    'Keeper Password Manager & Digital Vault',
    'KeePassDX',
    'KeePassium',
    'me.proton.pass.electron',
    'Passwords',
    'com.apple.Passwords',
    'Passwords and Keys',
    'org.gnome.World.Secrets',
    'QtPass',
    'stpass.exe',
    'True Key',
    'Zoho Vault',
    'Psono',
    'Padloc',
    'Elpass',
  ])('is known as the application %s', (app) => {
    expect(privateRule('anything', app)).toBe('password-manager');
  });

  it.each(['firm.kdbx - KeePass', '1Password — All Vaults'])('is known where %s is of what runs programs', (title) => {
    expect(['mono-sgen', 'Electron', 'java.exe'].map((app) => privateRule(title, app))).toEqual(
      Array(3).fill('password-manager'),
    );
  });

  it.each(['1Password — All Vaults', 'Bitwarden', 'firm.kdbx - KeePassXC', 'firm.kdb - KeePass Password Safe'])(
    'is known by its title: %s',
    (title) => {
      expect(privateRule(title)).toBe('password-manager');
    },
  );

  it.each([
    ['Record Keeper', 'Word'],
    ['Pricing - Dashlane', 'Safari'],
    ['Bitwarden licence review 00512-Harlow.docx - Word', 'Word'],
    ['firm.kdbx', 'Finder'],
    ['Letter', 'C:\\KeePass files\\Quokka.exe'],
  ])('is not "%s" in %s', (title, app) => {
    expect(privateRule(title, app)).toBeNull();
  });
});
