import type { Remembered } from '../../messages/matching.ts';

/** What just happened, for the line above the button. */
export interface StatusMessage {
  text: string;
  tone: 'plain' | 'bad';
  /** It can be undone. */
  undo: boolean;
  /** It can be made a rule. */
  always?: Remembered;
}

/** A message that asks for nothing. */
export function plainMessage(text: string): StatusMessage {
  return { text, tone: 'plain', undo: false };
}

/** What was done, with the way to undo it. */
export function undoableMessage(text: string): StatusMessage {
  return { text, tone: 'plain', undo: true };
}

/** What went wrong, with the next step. */
export function failureMessage(text: string): StatusMessage {
  return { text, tone: 'bad', undo: false };
}
