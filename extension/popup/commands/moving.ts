import { addDays } from '../../../shared/index.ts';
import { popup } from '../../ui/words/index.ts';
import type { ReviewContext } from '../state/review-context.ts';
import { openReports } from '../state/surface.ts';
import type { Command } from './command.ts';
import { moveFocus } from './focus-stops.ts';
import { also, moving, onDay, press } from './makers.ts';

const { labels } = popup.commands;

function toggleView({ shown, show }: ReviewContext, view: 'week' | 'history'): void {
  show(shown === view ? 'day' : view);
}

/** Moving on the day, to other days and to other views. */
export const MOVING = {
  next: moving([press('j'), also('ArrowDown', { shift: false })], ['move', 'nextPrevious'], () => moveFocus(1)),
  previous: moving([press('k'), also('ArrowUp', { shift: false })], ['move', 'nextPrevious'], () => moveFocus(-1)),
  dayBefore: onDay([press('[')], ['move', 'dayBeforeAfter'], ({ day, go }) => go(addDays(day.day, -1))),
  dayAfter: onDay([press(']')], ['move', 'dayBeforeAfter'], ({ day, go }) => {
    const next = addDays(day.day, 1);
    if (day.day !== day.today) void go(next === day.today ? null : next);
  }),
  today: onDay([press('t')], ['move', 'today'], ({ go }) => go(null)),
  goToDate: onDay([press('g')], ['move', 'goToDate'], ({ setOver }) => setOver({ kind: 'date' }), labels.goToDate),
  week: onDay([press('w')], ['move', 'week'], (review) => toggleView(review, 'week'), labels.week),
  search: onDay(
    [press('f', { control: true, typing: true })],
    ['move', 'search'],
    ({ show }) => show('search'),
    labels.search,
  ),
  history: onDay([press('p')], ['move', 'history'], (review) => toggleView(review, 'history'), labels.history),
  reports: onDay([press('v')], ['move', 'reports'], () => openReports(), labels.reports),
} satisfies Record<string, Command>;
