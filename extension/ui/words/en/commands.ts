import { counted } from './format.ts';

const items = (count: number) => counted(count, 'item', 'items');

/** What the review's commands are called in menus and on buttons. */
export const labels = {
  give: 'Give to a matter…',
  giveShort: 'Give…',
  makeRule: 'Make a rule…',
  divide: 'Divide between matters…',
  split: 'Split at a time…',
  note: 'Note…',
  join: 'Join into one item',
  putBack: 'Put back',
  exclude: 'Not client work',
  hide: 'Hide',
  delete: 'Delete',
  chooseSeveral: 'Choose several…',
  moreFor: (name: string) => `More for ${name}`,
  undo: (what: string) => `Undo: ${what}`,
  redo: (what: string) => `Redo: ${what}`,
  week: 'Week',
  goToDate: 'Go to a date…',
  search: 'Search days',
  history: 'What was posted',
  reports: 'Reports',
  addTime: 'Add time by hand',
  startTimer: 'Start a timer…',
  stopTimer: 'Stop the timer',
  timerOn: 'Start a timer on its matter',
  showNames: 'Show names',
  hideNames: 'Hide names',
  keys: 'Keys',
};

/** The status line, once a command is done. */
export const done = {
  excluded: (count: number) => `${items(count)} marked not client work`,
  hidden: (count: number) => `${items(count)} hidden`,
  putBack: (count: number) => `${items(count)} put back`,
  joined: (count: number) => `${items(count)} joined`,
  deleted: (count: number) => `${items(count)} deleted`,
};

/** The list of keys: its groups, and the lines of each. */
export const keyGroups = {
  move: {
    title: 'Move',
    lines: {
      nextPrevious: 'Next, previous; arrows too',
      dayBeforeAfter: 'Day before, day after',
      today: 'Today',
      goToDate: 'Go to a date',
      week: 'The week',
      search: 'Search days',
      history: 'What was posted',
      reports: 'Reports',
    },
  },
  give: {
    title: 'Give a matter',
    lines: {
      take: 'Take a suggestion; on an entry, say who took part',
      takeAndRemember: 'Take it and remember',
      give: 'Choose any matter',
      makeRule: 'Make a rule of it',
      divide: 'Divide between matters',
      takeTogether: 'Take all that are sure, then all that are likely',
      always: 'Always, where the line below offers it',
    },
  },
  items: {
    title: 'Items',
    lines: {
      choose: 'Choose; tick to send',
      chooseSeveral: 'Choose several',
      exclude: 'Not client work',
      hide: 'Hide',
      split: 'Split at a time',
      join: 'Join',
      note: 'Note',
      delete: 'Delete',
      addTime: 'Add time by hand',
      timer: 'Start a timer, stop it',
    },
  },
  entries: {
    title: 'Entries',
    lines: {
      edit: 'Edit the narrative; see each of several items',
      leave: 'Leave it',
      nextBlank: 'Next blank in it',
      charge: 'Billable, non-billable, no charge',
      category: 'Category',
      changeTime: 'Change the time',
      takeFix: 'Take the fix offered',
      send: 'Send',
    },
  },
  anything: {
    title: 'Anything',
    lines: {
      undo: 'Undo; Ctrl Z too',
      redo: 'Redo; Ctrl Y too',
      names: 'Hide names, show names',
      keys: 'These keys',
    },
  },
};

/** What stands on keys. */
export const keyCaps = {
  control: (key: string) => `Ctrl ${key}`,
  shift: (key: string) => `⇧ ${key}`,
  escape: 'Esc',
  delete: 'Del',
};
