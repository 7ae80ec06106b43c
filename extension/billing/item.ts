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
  /** Where the title holds the number of a matter: no narrative ever shows these characters. */
  marks: readonly Range[];
  /** Milliseconds. */
  worked: number;
  matter: number;
  /** The category she gave it, or null: then its matter's default counts. */
  category: number | null;
}

/** An item that needs a matter yet. */
export type LooseItem = Omit<Item, 'matter' | 'category'>;
