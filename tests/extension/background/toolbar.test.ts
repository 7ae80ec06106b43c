import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { badgeText } from '../../../extension/background/badge.ts';
import { browserName, profileId } from '../../../extension/background/self.ts';
import { createTimeline } from '../../../extension/timeline/index.ts';

describe('the toolbar', () => {
  const MINUTE = 60_000;
  const cases: [number, string][] = [
    [0, ''],
    [MINUTE - 1, ''],
    [MINUTE, '1m'],
    [59 * MINUTE + 59_999, '59m'],
    [60 * MINUTE, '1.0h'],
    [90 * MINUTE, '1.5h'],
    [599 * MINUTE, '9.9h'],
    [600 * MINUTE, '10h'],
    [1439 * MINUTE, '23h'],
  ];
  it.each(cases)('shows %i ms of untagged time as “%s”', (ms, text) => {
    expect(badgeText(ms)).toBe(text);
  });

  it('marks a pause only where that hides no untagged time', () => {
    expect(badgeText(0, true)).toBe('II');
    expect(badgeText(5 * MINUTE, true)).toBe('5m');
  });

  it('never shows more than the four characters it has room for', () => {
    for (let minutes = 0; minutes <= 25 * 60; minutes += 1)
      expect(badgeText(minutes * MINUTE).length).toBeLessThanOrEqual(4);
  });
});

describe('this browser', () => {
  const chromium =
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36';
  const cases: [string, string][] = [
    [chromium, 'Chrome 130'],
    [`${chromium} Edg/130.0.2849.46`, 'Edge 130'],
    [`${chromium} OPR/115.0.0.0`, 'Opera 115'],
    [`${chromium} Vivaldi/7.0`, 'Vivaldi 7'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox 140'],
    ['', 'Browser'],
    ['Something else', 'Browser'],
  ];
  it.each(cases)('with the user agent “%s” is called %s', (agent, name) => {
    expect(browserName(agent)).toBe(name);
  });

  it('keeps the name of its profile for good', async () => {
    const first = createTimeline('profile');
    const name = await profileId(first);
    expect(name).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    await first.close();
    expect(await profileId(createTimeline('profile'))).toBe(name);
    expect(await profileId(createTimeline('other profile'))).not.toBe(name);
  });
});
