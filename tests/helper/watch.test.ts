import { describe, expect, it } from 'vitest';
import { readable } from '../../helper/watch.ts';
import { AWAY, BLIND, type Event } from '../../shared/index.ts';

const AT = new Date(2026, 10, 30, 14, 5, 9).getTime();
const BEFORE = new Date(2026, 10, 30, 13, 55).getTime();

describe('what is watched, for a person', () => {
  it.each<[string, Event, string | null]>([
    ['a window', { kind: 'window', app: 'Word', title: 'Brief' }, '14:05:09  Word  Brief'],
    ['no window', { kind: 'window', app: '', title: '' }, '14:05:09  (no window in front)'],
    [
      'a call by the microphone',
      { kind: 'window', app: 'Word', title: 'Brief', microphone: 'Zoom' },
      '14:05:09  Word  Brief  (microphone: Zoom)',
    ],
    [
      'nobody, and since when',
      { kind: 'away', why: 'idle', since: BEFORE },
      '14:05:09  (away: nobody touched keyboard or mouse, since 13:55:00)',
    ],
    ['nothing new', { kind: 'alive' }, null],
  ])('is a line with its time: %s', (_name, event, line) => {
    expect(readable({ seq: 1, at: AT, ...event })).toBe(line);
  });

  it('is said in words, whatever the reason', () => {
    const reasons = [
      ...AWAY.map((why) => ({ kind: 'away', why }) as const),
      ...BLIND.map((why) => ({ kind: 'blind', why }) as const),
    ];
    for (const event of reasons) expect(readable({ seq: 1, at: AT, ...event })).toMatch(/: \p{L}+(?: \p{L}+){2,}\)$/u);
  });
});
