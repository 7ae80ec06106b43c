import type { Purpose } from '../programs/kinds.ts';
import type { Robot } from '../wording/robots.ts';

/** Half-open, in UTF-16 units of the title as given. */
export interface Range {
  start: number;
  end: number;
}

/** What a piece of a title is that does not tell what the window is about. */
export type PieceKind =
  | 'program'
  | 'site'
  | 'web-app'
  | 'profile'
  | 'private'
  | 'tabs'
  | 'group'
  | 'remote'
  | 'host'
  | 'state'
  | 'finished'
  | 'counter'
  | 'clock'
  | 'change'
  | 'reply'
  | 'forward'
  | 'gateway'
  | 'robot'
  | 'path'
  | 'library'
  | 'document-id'
  | 'version'
  | 'copy'
  | 'legend'
  | 'page'
  | 'ending'
  | 'owner'
  | 'mailbox'
  | 'search'
  | 'results';

/** A piece that was taken out of a title. */
export interface Piece extends Range {
  kind: PieceKind;
}

/** A part of what a title is about: what stands between two separators. */
export interface TitlePart extends Range {
  /** In the title's own letters, its encodings undone, without the pieces that were taken out of it. */
  text: string;
}

/**
 * What the window shows. `thing`: something that has a name, as a document, a message, a page; `untitled`: something
 * without a name yet; `mailbox`: a folder of mail, or a view of a mail program; `search`: what a search found; `place`:
 * a beginning, a list, a setting, a dialog; `nothing`: no more than the program's own name.
 */
export type Shows = 'thing' | 'untitled' | 'mailbox' | 'search' | 'place' | 'nothing';

/** A call, a meeting or a chat. */
export interface Talk {
  kind: 'call' | 'meeting' | 'chat';
  /** The window shows the call itself, so that somebody talks while it is in front. Never a chat. */
  live: boolean;
  /** With whom, where the title names somebody. */
  person: TitlePart | null;
  /** What it is called, where that says something. */
  subject: TitlePart | null;
}

/** A title taken apart. */
export interface TitleParts {
  /** What the window is about, in order; empty where nothing else than the pieces stands in the title. */
  subject: readonly TitlePart[];
  /** Everything that was taken out, in order. */
  pieces: readonly Piece[];
  /** What the window is for, from what stands furthest in: the site before the browser; null where nothing tells. */
  purpose: Purpose | null;
  /** The document cannot be written to now, whatever the program can. */
  readOnly: boolean;
  /** The paper was signed, filed or sent, by its name: nobody writes it any more. */
  finished: boolean;
  /** It shows how two versions differ: a program made it, and nobody writes it. */
  compared: boolean;
  /** The title begins as a reply or a forwarded message does. */
  reply: boolean;
  /** Mail that no person wrote. */
  robot: Robot | null;
  shows: Shows;
  /** A page's whole title, folded, without the browser around it; empty for a file and for what no browser shows. */
  page: string;
  talk: Talk | null;
}
