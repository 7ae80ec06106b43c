import { counted } from './counted.ts';

/** What stands around the day: header, footer, troubles, menus of the page. */
export const shell = {
  header: {
    dayBefore: 'Day before',
    dayAfter: 'Day after',
    today: 'Today',
    todayIs: (day: string) => `Today, ${day}`,
    search: 'Search',
  },
  pageMenu: {
    label: 'Menu',
    openInTab: 'Open in a tab',
    openInPanel: 'Open in the side panel',
    options: 'Options',
  },
  undo: 'Undo',
  selection: {
    label: 'Chosen items',
    count: (items: number) => counted(items, 'item', 'items'),
    more: 'More for these items',
    none: 'Choose none',
  },
};
