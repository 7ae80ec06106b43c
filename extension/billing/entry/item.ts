/** Half-open, in UTF-16 units. */
export interface Range {
  start: number;
  end: number;
}

/** All of a day's time with one window title, as far as billing looks at it. */
export interface Item {
  /** The caller's name for it; comes back in whatever the item becomes part of. */
  key: string;
  app: string;
  title: string;
  /** Where the title holds the number of a matter (not a client's name, nor a rule's words): no narrative shows it. */
  marks: readonly Range[];
  /** What the attorney wrote on the item; the note is told in place of the title. */
  note?: string | null;
  /**
   * What it was about, where more is known of that than its title: the same key for what is one task, and whether that
   * says anything of the work.
   */
  task?: { key: string; telling: boolean };
  /** It names another matter's client, and nothing of its own: no narrative shows it. */
  ofOther?: boolean;
  /** Milliseconds. */
  worked: number;
}
