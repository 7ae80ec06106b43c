import type { Range } from './item.ts';

/** Something a narrative leaves open, because no title said it. */
export interface Blank extends Range {
  /** What it may be filled with, as printed in it; empty where only she can know. */
  choices: string[];
}
