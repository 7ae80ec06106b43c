import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { type ToolbarFacts, toolbar } from '../../../extension/background/badge.ts';
import { browserName, profileId } from '../../../extension/background/self.ts';
import { createTimeline } from '../../../extension/timeline/index.ts';

describe('the toolbar', () => {
  const MINUTE = 60_000;
  const done: ToolbarFacts = { signIn: false, needHer: 0, onTheWay: 0, untagged: 0, olderDays: 0, paused: false };
  const text = (facts: Partial<ToolbarFacts>) => toolbar({ ...done, ...facts }).text;
  const cases: [number, string, string][] = [
    [0, '', '•'],
    [MINUTE - 1, '', '•'],
    [MINUTE, '1m', '1m•'],
    [59 * MINUTE + 59_999, '59m', '59m•'],
    [60 * MINUTE, '1.0h', '1h•'],
    [90 * MINUTE, '1.5h', '1h•'],
    [599 * MINUTE, '9.9h', '9h•'],
    [600 * MINUTE, '10h', '10h•'],
    [1439 * MINUTE, '23h', '23h•'],
  ];
  it.each(cases)(
    'shows %i ms of untagged time as “%s”, and as “%s” while older days wait',
    (untagged, alone, older) => {
      expect([text({ untagged }), text({ untagged, olderDays: 2 })]).toEqual([alone, older]);
    },
  );

  it('shows nothing once all is done, and a pause only where that hides nothing', () => {
    expect(text({})).toBe('');
    expect(text({ paused: true })).toBe('II');
    expect(text({ paused: true, untagged: 5 * MINUTE })).toBe('5m');
    expect(text({ paused: true, olderDays: 1 })).toBe('•');
  });

  it('is red only where she alone can go on, and says so before all else', () => {
    const busy = { untagged: 5 * MINUTE, onTheWay: 3, olderDays: 1 };
    const red = toolbar({ ...done, ...busy, needHer: 2 });
    expect(red).toEqual({ text: '!', colour: '#b3261e', title: 'Matterline: 2 entries need you' });
    expect(toolbar({ ...done, ...busy, signIn: true, needHer: 2 })).toMatchObject({
      colour: red.colour,
      title: 'Matterline: sign in to Clio again',
    });
    const { text: way, colour } = toolbar({ ...done, ...busy });
    expect([way, colour === red.colour]).toEqual(['3↑', false]);
  });

  it('never shows more than the four characters it has room for', () => {
    for (let minutes = 0; minutes <= 25 * 60; minutes += 1)
      for (const olderDays of [0, 1])
        expect(text({ untagged: minutes * MINUTE, olderDays }).length).toBeLessThanOrEqual(4);
    expect(text({ onTheWay: 1000 }).length).toBeLessThanOrEqual(4);
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
    [`${chromium} Not=A?Brand/24 Chromium/130 Brave/130`, 'Brave 130'],
    [`${chromium} YaBrowser/25.2.0.0`, 'Yandex 25'],
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
