import { describe, expect, it } from 'vitest';
import { privateRule } from '../../../../shared/index.ts';

/**
 * Titles that the accessibility interface of macOS gives for private windows. English ones: what programs that leave out
 * private windows on a Mac look for (of Chrome seen with macOS 26 by screenpipe, of Safari, Brave and Firefox by others);
 * other languages: the same form with the words of Apple's Safari User Guide for Mac.
 */
const PRIVATE: readonly (readonly [app: string, title: string])[] = [
  ['Safari', 'Bank account, Private Browsing'],
  ['Safari', 'Start Page, Private Browsing'],
  ['Safari', 'Private Browsing'],
  ['Safari Technology Preview', 'Bank account, Private Browsing'],
  ['Safari', 'Smith, Jones, and others, Private Browsing'],
  ['Safari', 'Konto, Privates Surfen'],
  ['Safari', 'Compte, Navigation privée'],
  ['Safari', 'Cuenta, Navegación privada'],
  ['Safari', 'Conto, Navigazione privata'],
  ['Safari', 'Konto, Przeglądanie prywatne'],
  ['Safari', 'Konto, Privat surfning'],
  ['Safari', 'Tài khoản, Duyệt riêng tư'],
  ['Safari', '口座、プライベートブラウズ'],
  ['Safari', '계좌, 개인정보 보호 브라우징'],
  ['Safari', '账户，无痕浏览'],
  ['Google Chrome', 'Privacy - Wikipedia - Google Chrome (Incognito)'],
  ['Google Chrome', 'New Tab – Google Chrome Beta (Incognito)'],
  ['Microsoft Edge', 'Search - Bing - Microsoft Edge (InPrivate)'],
  ['Brave Browser', 'News - Brave (Private)'],
  ['Brave Browser', 'News - Brave (Private with Tor)'],
  ['Firefox', 'Bank account — Private Browsing'],
  ['Firefox', 'Mozilla Firefox Private Browsing'],
];

const ORDINARY: readonly (readonly [app: string, title: string])[] = [
  ['Safari', 'Bank account'],
  ['Safari', 'Private Browsing, explained'],
  ['Safari', 'Harlow v. Browsing, Private'],
  ['Google Chrome', 'Tabs, Private Browsing - Google Chrome'],
  ['Google Chrome', 'Clio - Google Chrome - Ann (Harlow LLP)'],
  ['Firefox', 'Windows, Private Browsing'],
  ['Microsoft Word', 'Terms, Private Browsing'],
  ['Mail', 'Re: your question, Private Browsing'],
];

describe('a window on macOS', () => {
  it.each(PRIVATE)('of %s is private: %s', (app, title) => {
    expect(privateRule(title, app)).toBe('private-window');
    expect(privateRule(title.replaceAll(' ', '\u00a0').normalize('NFD'), app)).toBe('private-window');
  });

  it.each(ORDINARY)('of %s is not: %s', (app, title) => {
    expect(privateRule(title, app)).toBeNull();
  });

  it.each(['1Password', 'Passwords', 'Keychain Access', 'Bitwarden', 'Strongbox', 'LastPass'])(
    'of %s is a password manager’s, by the name of its bundle',
    (app) => {
      expect(privateRule('All Items', app)).toBe('password-manager');
    },
  );

  it('of Tor Browser is left out by the name of its bundle', () => {
    expect(privateRule('News', 'Tor Browser')).toBe('tor-browser');
  });
});
