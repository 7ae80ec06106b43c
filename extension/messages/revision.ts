/**
 * How far the worker had come: what it keeps and shows is the same for one revision. A worker that is started anew counts
 * from the beginning, under a name of its own.
 */
export interface Revision {
  worker: string;
  count: number;
}

/** Whether what was read at one revision shows all that was there at another. Of another worker nothing is known. */
export function covers(read: Revision | null, news: Revision | null): boolean {
  return read !== null && news !== null && read.worker === news.worker && read.count >= news.count;
}
