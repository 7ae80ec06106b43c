/** A key with what it does, as the help lists it. */
export interface KeyLine {
  keys: readonly string[];
  does: string;
}

/** All keys of the review, in the order in which they are needed. */
export const KEY_GROUPS: readonly { title: string; lines: readonly KeyLine[] }[] = [
  {
    title: 'Move',
    lines: [
      { keys: ['j', 'k'], does: 'Next, previous; arrows too' },
      { keys: ['[', ']'], does: 'Day before, day after' },
      { keys: ['t'], does: 'Today' },
      { keys: ['g'], does: 'Go to a date' },
      { keys: ['w'], does: 'The week' },
      { keys: ['Ctrl F'], does: 'Search days' },
      { keys: ['p'], does: 'What was posted' },
    ],
  },
  {
    title: 'Give a matter',
    lines: [
      { keys: ['1', '2', '3'], does: 'Take a suggestion' },
      { keys: ['⇧ 1'], does: 'Take it and remember' },
      { keys: ['/'], does: 'Choose any matter' },
      { keys: ['r'], does: 'Make a rule of it' },
      { keys: ['d'], does: 'Divide between matters' },
    ],
  },
  {
    title: 'Items',
    lines: [
      { keys: ['x'], does: 'Choose; tick to send' },
      { keys: ['⇧ ↓'], does: 'Choose several' },
      { keys: ['n'], does: 'Not client work' },
      { keys: ['h'], does: 'Hide' },
      { keys: ['s'], does: 'Split at a time' },
      { keys: ['m'], does: 'Join' },
      { keys: ['o'], does: 'Note' },
      { keys: ['Del'], does: 'Delete' },
      { keys: ['a'], does: 'Add time by hand' },
    ],
  },
  {
    title: 'Entries',
    lines: [
      { keys: ['⏎'], does: 'Edit the narrative' },
      { keys: ['Esc'], does: 'Leave it' },
      { keys: ['⇥'], does: 'Next blank in it' },
      { keys: ['b'], does: 'Billable, non-billable, no charge' },
      { keys: ['c'], does: 'Category' },
      { keys: ['e'], does: 'Change the time' },
      { keys: ['f'], does: 'Take the fix offered' },
      { keys: ['Ctrl ⏎'], does: 'Send' },
    ],
  },
  {
    title: 'Anything',
    lines: [
      { keys: ['u'], does: 'Undo; Ctrl Z too' },
      { keys: ['⇧ u'], does: 'Redo; Ctrl Y too' },
      { keys: ['.'], does: 'Hide names, show names' },
      { keys: ['?'], does: 'These keys' },
    ],
  },
];
