import { describe, expect, it } from 'vitest';
import { dueNow, type Occasion } from '../../../../extension/background/reminders/due.ts';

const MONDAY = '2026-11-23';
const TUESDAY = '2026-11-24';
const FIVE = 17 * 60;
const NONE = { today: false, week: false };

const at = (over: Partial<Occasion>): Occasion => ({
  remindAt: FIVE,
  today: TUESDAY,
  date: over.today ?? TUESDAY,
  minute: FIVE,
  reminded: {},
  ...over,
});

describe('what the attorney may be told now', () => {
  it.each<[string, Partial<Occasion>, { today: boolean; week: boolean }]>([
    ['nothing where no reminder is wanted', { remindAt: null, today: MONDAY }, NONE],
    ['nothing before the hour', { minute: FIVE - 1 }, NONE],
    ['the day from its minute on', {}, { today: true, week: false }],
    ['the day late in the evening', { minute: 1439 }, { today: true, week: false }],
    ['the day once', { reminded: { today: TUESDAY } }, NONE],
    ['the next day again', { reminded: { today: MONDAY } }, { today: true, week: false }],
    ['the day that goes on after midnight', { date: '2026-11-25', minute: 30 }, { today: true, week: false }],
    ['nothing of a day whose date is another one by a clock that was set', { date: '2026-11-20', minute: 1200 }, NONE],
    ['last week on Monday morning', { today: MONDAY, minute: 8 * 60 }, { today: false, week: true }],
    ['last week not in the night', { today: MONDAY, minute: 30 }, NONE],
    ['last week once', { today: MONDAY, minute: 8 * 60, reminded: { week: MONDAY } }, NONE],
    [
      'last week not on Monday’s night that is Tuesday by the clock',
      { today: MONDAY, date: TUESDAY, minute: 480 },
      { today: true, week: false },
    ],
    ['both on a Monday evening where nobody was there before', { today: MONDAY }, { today: true, week: true }],
  ])('%s', (_, over, due) => expect(dueNow(at(over))).toEqual(due));
});
