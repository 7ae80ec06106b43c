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

/** What stands on keys. */
export const keyCaps = {
  control: (key: string) => `Ctrl ${key}`,
  shift: (key: string) => `⇧ ${key}`,
  escape: 'Esc',
  delete: 'Del',
};
