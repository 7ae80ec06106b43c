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
