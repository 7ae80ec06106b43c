import type { Interval, Timeline } from '../../timeline/index.ts';

/**
 * The deleted time of which the helper is told with each hello: that of which samples may still come, and the instant
 * from which on the window in front has lost its title and waits to be told anew.
 */
export async function forgottenTime(timeline: Timeline): Promise<Interval[]> {
  const [forgotten, cursor] = await Promise.all([timeline.read('forgotten'), timeline.read('cursor')]);
  if (forgotten && forgotten.length > 0) return forgotten;
  const open = cursor?.fold.open;
  return open && 'title' in open && open.title === '' ? [{ start: open.start, end: open.start }] : [];
}
