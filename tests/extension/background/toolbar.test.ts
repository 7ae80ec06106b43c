import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { type ToolbarFacts, toolbar } from '../../../extension/background/badge.ts';
import { browserName, profileId } from '../../../extension/background/capture/profile.ts';
import { recordingSign } from '../../../extension/background/capture/recording-sign.ts';
import type { HelperView, RemarkView } from '../../../extension/messages/helper.ts';
import { createTimeline } from '../../../extension/timeline/index.ts';
import type { JournalTrouble } from '../../../shared/index.ts';

const NOON = new Date(2026, 10, 23, 12).getTime();

describe('the toolbar', () => {
  const MINUTE = 60_000;
  const done: ToolbarFacts = {
    signIn: false,
    needsAttention: 0,
    onTheWay: 0,
    untagged: 0,
    olderDays: 0,
    recording: null,
    timer: null,
  };
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

  it.each([
    [0, false, '0:00'],
    [12 * MINUTE, false, '0:12'],
    [65 * MINUTE + 59_999, false, '1:05'],
    [599 * MINUTE, false, '9:59'],
    [600 * MINUTE, false, '▸10h'],
    [59 * MINUTE, true, '59m?'],
    [245 * MINUTE, true, '4h?'],
    [1439 * MINUTE, true, '23h?'],
  ])('shows a timer that has run for %i ms, asked about: %s, as “%s”', (ran, doubt, shown) => {
    expect(text({ timer: { ran, doubt }, untagged: 12 * MINUTE, olderDays: 2 })).toBe(shown);
    expect(shown.length).toBeLessThanOrEqual(4);
  });

  it('shows a timer before a pause and untagged time, and after what goes wrong or is on its way', () => {
    const timer = { ran: 12 * MINUTE, doubt: false };
    const paused = recordingSign({ kind: 'paused', until: null }, [], NOON);
    const blind = recordingSign({ kind: 'blind', why: 'wayland' }, [], NOON);
    expect(text({ timer, signIn: true })).toBe('!');
    expect(text({ timer, recording: blind })).toBe('!');
    expect(text({ timer, onTheWay: 2 })).toBe('2↑');
    const said = toolbar({ ...done, timer, recording: paused, untagged: 5 * MINUTE, olderDays: 1 });
    expect(said.text).toBe('0:12');
    for (const word of ['a timer runs, 12 m so far', 'until you resume', '5 m of today', '1 earlier day'])
      expect(said.title).toContain(word);
  });

  it('shows nothing once all is done', () => {
    expect(toolbar(done)).toMatchObject({ text: '', title: 'Matterline' });
  });

  const busy = { untagged: 5 * MINUTE, onTheWay: 3, olderDays: 1 };
  const signOf = (view: HelperView, remarks: RemarkView[] = []) => recordingSign(view, remarks, NOON);
  const journal = (trouble: JournalTrouble): RemarkView => ({ kind: 'journal', trouble });

  /** What the helper may be doing: what the button says then, whatever else there is to say. Null: nothing of it. */
  const STATES: [HelperView, string | null, string | null][] = [
    [{ kind: 'recording' }, null, null],
    [{ kind: 'connecting' }, null, null],
    [{ kind: 'blind', why: 'clock' }, null, null],
    [{ kind: 'off' }, 'OFF', 'until you agree'],
    [{ kind: 'paused', until: null }, 'II', 'until you resume'],
    [{ kind: 'paused', until: NOON + 30 * MINUTE }, 'II', '12:30'],
    [{ kind: 'elsewhere', who: 'Firefox 140.0' }, '→', 'recorded in Firefox.'],
    [{ kind: 'elsewhere', who: null }, '→', 'another browser profile'],
    [{ kind: 'blind', why: 'wayland' }, '!', 'desktop session'],
    [{ kind: 'blind', why: 'permission' }, '!', 'does not let the helper see'],
    [{ kind: 'blind', why: 'remote' }, '!', 'remote desktop'],
    [{ kind: 'blind', why: 'display' }, '!', 'reach the desktop'],
    [{ kind: 'blind', why: 'observer' }, '!', 'in front'],
    [{ kind: 'missing' }, '!', 'not installed'],
    [{ kind: 'forbidden' }, '!', 'not allowed'],
    [{ kind: 'stopped' }, '!', 'keeps stopping'],
    [{ kind: 'silent' }, '!', 'does not answer'],
    [{ kind: 'unreadable' }, '!', 'cannot be read'],
    [{ kind: 'version', theirs: 2 }, '!', 'different releases'],
    ...(['blocked', 'hanging', 'refused', 'newer', 'full', 'lost'] as const).map(
      (trouble): [HelperView, string, string] => [{ kind: 'store', trouble }, '!', 'nothing can be stored'],
    ),
  ];
  it.each(STATES)('of a helper with %j says “%s” and %s', (view, badge, words) => {
    const shown = toolbar({ ...done, untagged: 5 * MINUTE, recording: signOf(view) });
    expect(shown.text).toBe(badge ?? '5m');
    if (words !== null) expect(shown.title).toContain(words);
    // What is wrong has its next step beside it.
    if (badge !== null) expect(shown.title).toMatch(/[Cc]lick to/);
    expect(shown.text.length).toBeLessThanOrEqual(4);
    expect(shown.title.split('\n')[0]?.length).toBeLessThan(130);
    const red = toolbar({ ...done, needsAttention: 1 }).colour;
    expect(shown.colour === red).toBe(badge === '!');
  });

  it.each(['memory', 'filling', 'dropped', 'damaged'] as const)('says that recording is at risk: %s', (trouble) => {
    const shown = toolbar({ ...done, ...busy, recording: signOf({ kind: 'recording' }, [journal(trouble)]) });
    expect(shown).toMatchObject({ text: 'REC!', title: expect.stringMatching(/^Matterline: .*\. .*\.$/) });
    expect(signOf({ kind: 'missing' }, [journal(trouble)])?.text).toBe('!');
  });

  it('says first that nothing is recorded, then what needs the attorney; a pause comes after both', () => {
    const stopped = toolbar({ ...done, ...busy, needsAttention: 2, recording: signOf({ kind: 'missing' }) });
    expect(stopped).toMatchObject({ text: '!', title: expect.stringContaining('\n2 entries need you') });
    const paused = { ...busy, recording: signOf({ kind: 'paused', until: null }) };
    expect(toolbar({ ...done, ...paused, needsAttention: 1 })).toMatchObject({
      text: '!',
      title: expect.stringContaining('\npaused'),
    });
    expect(toolbar({ ...done, ...paused })).toMatchObject({ text: '3↑', title: expect.stringContaining('\npaused') });
    expect(text({ ...paused, onTheWay: 0 })).toBe('II');
  });

  it('is red only where the attorney alone can go on, and says so before all else', () => {
    const red = toolbar({ ...done, ...busy, needsAttention: 2 });
    expect(red).toEqual({ text: '!', colour: '#b3261e', title: 'Matterline: 2 entries need you' });
    expect(toolbar({ ...done, ...busy, signIn: true, needsAttention: 2 })).toMatchObject({
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
