import type { Day } from '../../shared/index.ts';
import type { ForeignWindow } from '../imports/index.ts';

/** What taking windows over would do. Milliseconds. */
export interface ImportPreview {
  /** The time they tell of, without what is left out. */
  time: number;
  /** Of that, what is free: the rest is here already. */
  free: number;
  /** Private, or excluded by the attorney. */
  leftOut: number;
}

/** An import that was made. */
export interface ImportView {
  id: string;
  at: number;
  file: string;
  /** The time that it filled lies between these instants, and is so long. */
  from: number;
  to: number;
  time: number;
  /** It is unsent work of this day that was brought back; then it has no file. */
  unsent?: Day;
}

/** How what another program recorded is taken over; a page reads the file and sends its windows some at a time. */
export interface ImportCalls {
  'import.preview': { params: { windows: ForeignWindow[] }; value: ImportPreview };
  /** Takes windows over, all under one import; the time that was filled. Once more, it fills nothing. */
  'import.take': { params: { id: string; file: string; windows: ForeignWindow[] }; value: number };
  'imports.read': { params: Record<string, never>; value: ImportView[] };
  /** Deletes for good what an import filled; `held` where a legal hold forbids it. */
  'import.drop': { params: { id: string }; value: 'done' | 'held' };
}
