/** What just happened, for the line above the button. */
export interface Said {
  text: string;
  tone: 'plain' | 'bad';
  /** It can be undone. */
  undo: boolean;
}

/** What is only said. */
export function plainly(text: string): Said {
  return { text, tone: 'plain', undo: false };
}

/** What was done, with the way back. */
export function undoably(text: string): Said {
  return { text, tone: 'plain', undo: true };
}

/** What went wrong, with the next step. */
export function badly(text: string): Said {
  return { text, tone: 'bad', undo: false };
}
