/**
 * What a window was used for, as far as its program and title tell. `document`: something that can be written there;
 * `sheet`: likewise, but not prose; `reading`: something that can only be looked at; `unclear`: words, and no more.
 */
export type TaskKind =
  | 'document'
  | 'sheet'
  | 'reading'
  | 'mail'
  | 'call'
  | 'meeting'
  | 'chat'
  | 'research'
  | 'docket'
  | 'filing'
  | 'unclear';

/** What one window was about. */
export interface Task {
  kind: TaskKind;
  /** The same for two titles exactly if they are the same thing: one document in two programs, one thread of mail. */
  key: string;
  /** What it is called, cleaned, in the title's own words; empty where the title says nothing. */
  subject: string;
  /** With whom, where the title names somebody; else empty. */
  person: string;
}
