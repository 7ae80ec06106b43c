// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { TimerView } from '../../../../extension/messages/timer.ts';
import { at, day, need, PIER, row, SMITH } from '../../../e2e/parts/fed-parts.ts';
import { FULL } from '../../../e2e/parts/fed-views.ts';
import { reviewPage } from '../review-page.ts';

vi.mock('../../../../extension/platform.ts', async () => ({
  browser: (await import('../../ui/made-up-worker.ts')).browser,
}));

const page = reviewPage();
const MINUTE = 60_000;
/** What the clock of the page says. */
const NOW = Date.UTC(2026, 10, 23, 17);
const SINCE = NOW - 65 * MINUTE;
const running = (more: Partial<NonNullable<TimerView['running']>> = {}): TimerView => ({
  running: {
    matter: PIER,
    title: 'Closing call',
    since: SINCE,
    absent: { away: 0, unknown: 0 },
    doubt: null,
    ...more,
  },
  ended: null,
});
const said = (element: Element | null) => element?.textContent?.replaceAll('\u202f', ' ') ?? '';
const ofTimer = (asked: Awaited<ReturnType<typeof page.show>>) =>
  asked.flatMap(({ call, params: { at: _, ...params } }) => (call.startsWith('timer.') ? [[call, params]] : []));

describe('the timer on the page', () => {
  it('says its matter, what it is for and since when, and goes on by the second without being read aloud', async () => {
    await page.show(day({ timer: running() }));
    const bar = page.find('section.timer');
    for (const word of ['10472-0001', 'since 3:55 PM', 'Closing call']) expect(said(bar)).toContain(word);
    const figure = page.find('.timer-figure');
    expect(figure.getAttribute('aria-hidden')).toBe('true');
    expect(bar.querySelector('[role="status"], [aria-live]')).toBeNull();
    const before = said(figure);
    expect(before).toMatch(/^1:05:0\d$/);
    await act(async () => {
      await vi.advanceTimersByTimeAsync(1000);
    });
    expect(said(figure)).not.toBe(before);
  });

  it('is stopped by its button and by its key', async () => {
    const asked = await page.show(day({ timer: running() }), (call) =>
      call === 'timer.stop' ? { kind: 'stopped', seconds: 3900 } : undefined,
    );
    await page.click(page.find('section.timer button'));
    await page.press('T', document.body);
    const stop = ['timer.stop', { until: null, since: SINCE, absence: 'ask' }];
    expect(ofTimer(asked)).toEqual([stop, stop]);
    expect(said(page.find('.status-line'))).toContain('Timer stopped: 1 h 5 m for 10472-0001');
  });

  it.each([
    [{ kind: 'stopped', seconds: 29 }, 'Timer stopped: less than a minute for 10472-0001'],
    [{ kind: 'stopped', seconds: 0 }, 'There was no time to count.'],
    [{ kind: 'none' }, 'That timer had stopped already.'],
  ])('says what came of stopping: %o', async (answer, words) => {
    await page.show(day({ timer: running() }), (call) => (call === 'timer.stop' ? answer : undefined));
    await page.press('T', document.body);
    expect(said(page.find('.status-line'))).toContain(words);
  });

  it.each([
    ['Keep it all', 'keep'],
    ['Leave that out', 'leave'],
  ])('asks what becomes of absence, and does as is said: %s', async (button, absence) => {
    const asked = await page.show(day({ timer: running() }), (call, params) => {
      if (call !== 'timer.stop') return undefined;
      const asks = { kind: 'asks', absent: { away: 12 * MINUTE, unknown: 5 * MINUTE } };
      return (params as { absence: string }).absence === 'ask' ? asks : { kind: 'stopped', seconds: 60 };
    });
    await page.press('T', document.body);
    expect(said(page.find('dialog[open]'))).toContain('For 12 m of it, nobody was at the computer.');
    expect(said(page.find('dialog[open]'))).toContain('For 5 m of it, nothing was recorded.');
    await page.click(page.button(button));
    expect(ofTimer(asked).at(-1)).toEqual(['timer.stop', { until: null, since: SINCE, absence }]);
    expect(page.all('dialog[open]')).toEqual([]);
  });

  it('is asked about where it may have been forgotten, and ends when nobody was there any more', async () => {
    const doubt = { why: 'away' as const, start: NOW - 45 * MINUTE, end: NOW };
    const asked = await page.show(day({ timer: running({ doubt }) }), (call) =>
      call === 'timer.stop' ? { kind: 'stopped', seconds: 60 } : undefined,
    );
    expect(said(page.find('.timer-doubt'))).toContain('Does the timer go on?');
    await page.click(page.button('It goes on'));
    const [, stopAt] = page.all('.timer-doubt button');
    await page.click(stopAt ?? document.body);
    expect(ofTimer(asked)).toEqual([
      ['timer.confirm', { what: 'goes-on' }],
      ['timer.stop', { until: doubt.start, since: SINCE, absence: 'ask' }],
    ]);
  });

  it('is told of where it ended by itself, until that was seen', async () => {
    const ended = { matter: SMITH, start: at(14), end: at(24) };
    const asked = await page.show(day({ today: '2026-11-24', timer: { running: null, ended } }));
    expect(said(page.find('.timer'))).toContain(
      'The timer on 00012-Smith, from Mon, Nov 23, 2:00 PM, ended at 12:00 AM with the day.',
    );
    await page.click(page.button('OK'));
    expect(ofTimer(asked)).toEqual([['timer.confirm', { what: 'seen' }]]);
  });
});

describe('a timer', () => {
  it('is started by its key on the matter of the entry that has the focus', async () => {
    const [card] = FULL.cards;
    const asked = await page.show(FULL, (call) => (call === 'timer.start' ? { kind: 'none' } : undefined));
    await page.press('T', page.find('[data-stop="card"]'));
    expect(ofTimer(asked)).toEqual([
      ['timer.start', { matter: card?.matter.id, title: '', since: null, absence: 'ask' }],
    ]);
    expect(said(page.find('.status-line'))).toContain('runs');
  });

  it('asks for its matter elsewhere', async () => {
    const asked = await page.show(day({ needs: [need([row('Word', 'Lease', at(9), 12)])] }));
    await page.press('T', page.find('[data-stop="need"]'));
    expect(said(page.find('dialog[open]'))).toContain('Start a timer');
    expect(ofTimer(asked)).toEqual([]);
  });
});
