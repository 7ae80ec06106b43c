import { describe, expect, it } from 'vitest';
import type { DayView } from '../../../extension/messages/day.ts';
import { lastSeen } from '../../../extension/welcome/latest.ts';
import { systemOf } from '../../../extension/welcome/system.ts';

const row = (title: string, to: number) => ({ app: 'Writer', title, to });
const matter = { id: 7 };
const view = {
  needs: [{ rows: [row('Research', 40), row('', 90)] }],
  cards: [{ matter, rows: [row('Brief', 50), row('Letter', 20)] }],
  small: [{ matter, rows: [row('Memo', 10)] }],
  excluded: [
    row('News', 60),
    row('Matterline options — Mozilla Firefox', 80),
    row('Welcome to Matterline - Chromium', 70),
  ],
} as unknown as DayView;

describe('the windows in front last', () => {
  it('come with their matters, the last one first, without the page’s own and those without a title', () => {
    expect(lastSeen(view).map(({ title, matter }) => [title, matter?.id ?? null])).toEqual([
      ['News', null],
      ['Brief', 7],
      ['Research', null],
      ['Letter', 7],
    ]);
  });
});

describe('the system', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
      'windows',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
      'macos',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'linux'],
    [
      'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
      null,
    ],
    ['Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', null],
    ['Mozilla/5.0 (X11; OpenBSD amd64; rv:140.0) Gecko/20100101 Firefox/140.0', null],
  ])('of %s', (userAgent, system) => expect(systemOf(userAgent)).toBe(system));
});
