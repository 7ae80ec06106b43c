import { describe, expect, it } from 'vitest';
import { isUnmarkedBrowser } from '../../../../shared/index.ts';

describe('a browser whose private windows bear no mark', () => {
  it.each([
    'Chromium',
    'Chromium-browser',
    'chromium-browser-chromium',
    'org.chromium.Chromium',
    'ungoogled-chromium',
    'Google-chrome',
    'Google-chrome-beta',
    'google-chrome-unstable',
    'com.google.Chrome',
    'chrome',
    'Microsoft-edge',
    'microsoft-edge-dev',
    'com.microsoft.Edge',
    'msedge',
    'Brave-browser',
    'brave',
    'com.brave.Browser',
    'Vivaldi-stable',
    'Vivaldi-snapshot',
    'vivaldi',
    'Opera',
    'opera-beta',
    'Yandex-browser',
    'yandex-browser-beta',
    'Thorium-browser',
    'Epiphany',
    'org.gnome.Epiphany',
    'Arc',
    'Dia',
    'DuckDuckGo',
    'ChatGPT Atlas',
    'Google Chrome',
    'Brave Browser',
    'Microsoft Edge',
  ])('is %s', (app) => {
    expect(isUnmarkedBrowser(app)).toBe(true);
  });

  it.each([
    'firefox',
    'Navigator',
    'firefox-esr',
    'librewolf',
    'Tor Browser',
    'Browser',
    'DB Browser for SQLite',
    'Caja File Browser',
    'Writer',
    'XTerm',
    'Code',
    'Ledger',
    'Knowledge Base',
    'Cooperation',
    'Bravery Awards',
    'Safari',
    'ArcGIS Pro',
    'Archive Utility',
    'Dialpad',
    'Media',
    'Atlas',
    '',
  ])('is not %s', (app) => {
    expect(isUnmarkedBrowser(app)).toBe(false);
  });
});
