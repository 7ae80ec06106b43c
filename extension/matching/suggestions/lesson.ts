import type { Features } from './features.ts';

/** Stands for "not client work" among the ids of matters, which Clio counts from 1. */
export const NOT_CLIENT_WORK = 0;

/**
 * Stands for what the attorney left without a matter where the rest of the day was given to matters: mostly not client
 * work, though nobody said so.
 */
export const LEFT = -1;

/** What one tag teaches: a window on a day was this matter's. */
export interface Lesson {
  app: string;
  subject: string;
  /** Clio's id, `NOT_CLIENT_WORK` or `LEFT`. */
  matter: number;
  /** Days since 1970 began. */
  day: number;
  /** The matter right before, where it is known. */
  before: number | null;
}

/** The lesson of a tag. */
export function lessonOf({ app, subject }: Features, matter: number, at: number, before: number | null): Lesson {
  return { app, subject, matter, day: Math.floor(at / 86_400_000), before };
}
