import { afterAll, describe, expect, it, vi } from 'vitest';
import { timeField } from '../../../../extension/popup/model/hours-text.ts';
import { typedTimes, type Window } from '../../../../extension/popup/model/wall-times.ts';
import { comesTwice, dayBounds, dayOf, instantsAt } from '../../../../shared/index.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const home = process.env.TZ;
/** Makes it be so in a zone. */
const inZone = (zone: string) => {
  process.env.TZ = zone;
};
afterAll(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

/** The day on which the clock is set back, the one on which it is set forward, and a time that this one has not. */
const ZONES: [zone: string, back: string, forward: string, missing: string, twice: number][] = [
  ['America/New_York', '2026-11-01', '2026-03-08', '02:30', 60],
  ['Europe/Berlin', '2026-10-25', '2026-03-29', '02:30', 60],
  ['America/Santiago', '2026-04-04', '2026-09-06', '00:30', 60],
  ['Australia/Lord_Howe', '2026-04-05', '2026-10-04', '02:15', 30],
  ['Europe/Dublin', '2026-10-25', '2026-03-29', '01:30', 60],
  ['America/Havana', '2026-11-01', '2026-03-08', '00:30', 60],
  ['America/St_Johns', '2026-11-01', '2026-03-08', '02:30', 60],
  ['Pacific/Chatham', '2026-04-05', '2026-09-27', '03:00', 60],
  ['Antarctica/Troll', '2026-10-25', '2026-03-29', '01:30', 120],
];
const STEADY = ['Asia/Kathmandu', 'Asia/Kolkata', 'UTC', 'Pacific/Kiritimati', 'Pacific/Marquesas'];
const wholeDay = (day: string): Window => dayBounds(day);

/** Every minute of the hours around an instant, and of the other hours some. */
function minutesOf({ start, end }: Window, around: number): number[] {
  const minutes = Array.from({ length: (end - start) / MINUTE }, (_, index) => start + index * MINUTE);
  return minutes.filter((at, index) => Math.abs(at - around) < 5 * HOUR || index % 11 === 0);
}

describe.each(ZONES)('in %s', (zone, back, forward, missing, twice) => {
  it('every minute of the day that has an hour twice is written, found and chosen again', () => {
    inZone(zone);
    const window = wholeDay(back);
    const minutes = minutesOf(window, firstTwice(window.start, window.end));
    const odd = minutes.filter((at) => {
      const { times } = typedTimes(timeField(at), window);
      return !times.includes(at) || times.length !== (comesTwice(at) ? 2 : 1);
    });
    expect(odd).toEqual([]);
    expect(minutes.filter(comesTwice)).toHaveLength(2 * twice);
    for (let at = window.start + 1000; at < window.end; at += 397_000)
      expect(typedTimes(timeField(at, true), window).times).toContain(at);
  });

  it('a time that the clock is set over does not exist, and all others of that day do once', () => {
    inZone(zone);
    const window = wholeDay(forward);
    expect(typedTimes(missing, window)).toEqual({ times: [], missing: true });
    const odd = minutesOf(window, window.start).filter((at) => {
      const { times, missing } = typedTimes(timeField(at), window);
      return times.join() !== String(at) || missing;
    });
    expect(odd).toEqual([]);
  });

  it('reads both times of the hour that comes twice apart, and no other time otherwise', async () => {
    inZone(zone);
    vi.resetModules();
    await import('../../../speak-english.ts');
    const { clockRange, clockText } = await import('../../../../extension/ui/format.ts');
    const plain = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });
    const { start, end } = wholeDay(back);
    const said = new Set<string>();
    const odd: string[] = [];
    for (let at = start; at < end; at += MINUTE) {
      const text = clockText(at);
      if (said.has(text)) odd.push(`${text} is said of two instants`);
      said.add(text);
      if (!comesTwice(at) && text !== plain.format(at)) odd.push(`${text} is ${plain.format(at)}`);
    }
    expect(odd).toEqual([]);
    const [one = 0, other = 0] = instantsAt(back, clockOf(firstTwice(start, end)));
    expect(clockRange(one, other)).toBe(`${clockText(one)} – ${clockText(other)}`);
    expect(clockRange(one, one)).toBe(clockText(one));
  });
});

/** The first instant whose time comes again. */
function firstTwice(start: number, end: number): number {
  for (let at = start; at < end; at += MINUTE) if (comesTwice(at)) return at;
  throw new Error('no time comes twice');
}

function clockOf(at: number) {
  const date = new Date(at);
  return { hours: date.getHours(), minutes: date.getMinutes(), seconds: date.getSeconds() };
}

describe.each(STEADY)('in %s', (zone) => {
  it('every minute of every day is there once', () => {
    inZone(zone);
    const window = wholeDay('2026-11-01');
    const odd = minutesOf(window, window.start).filter(
      (at) => comesTwice(at) || typedTimes(timeField(at), window).times.join() !== String(at),
    );
    expect(odd).toEqual([]);
  });
});

describe('what is written of a stretch', () => {
  it('that lies in the second of two like hours, is in it', () => {
    inZone('America/New_York');
    const [first = 0, second = 0] = instantsAt('2026-11-01', { hours: 1, minutes: 30, seconds: 0 });
    expect(second - first).toBe(HOUR);
    const inSecond = { start: second - 10 * MINUTE, end: second + 10 * MINUTE };
    expect(typedTimes('01:30', inSecond).times).toEqual([second]);
    const inFirst = { start: first - 10 * MINUTE, end: first + 10 * MINUTE };
    expect(typedTimes('01:30', inFirst).times).toEqual([first]);
    expect(typedTimes('01:30', { start: first - HOUR, end: second + HOUR }).times).toEqual([first, second]);
  });

  it('is never at its edges or outside', () => {
    inZone('America/New_York');
    const { start } = dayBounds('2026-11-23');
    const item = { start: start + 9 * HOUR, end: start + 10 * HOUR };
    expect(typedTimes('09:00', item, 'inside').times).toEqual([]);
    expect(typedTimes('10:00', item, 'inside').times).toEqual([]);
    expect(typedTimes('11:00', item, 'inside')).toEqual({ times: [], missing: false });
    expect(typedTimes('09:00', item, 'start').times).toEqual([item.start]);
    expect(typedTimes('10:00', item, 'end').times).toEqual([item.end]);
    expect(typedTimes('', item).times).toEqual([]);
  });

  it('past midnight is that of the next date', () => {
    inZone('America/New_York');
    const { end } = dayBounds('2026-11-23');
    const item = { start: end - HOUR, end: end + HOUR };
    expect(typedTimes('00:30', item).times).toEqual([end + HOUR / 2]);
    expect(dayOf(end + HOUR / 2)).toBe('2026-11-24');
  });

  it('on a day that went on in another zone, is asked for where both dates have it', () => {
    inZone('Europe/Berlin');
    const { start, end } = dayBounds('2026-11-23');
    // Worked in New York until its evening, which is the next date here.
    const { times } = typedTimes('02:00', { start, end: end + 5 * HOUR });
    expect(times).toEqual([start + 2 * HOUR, end + 2 * HOUR]);
  });
});
