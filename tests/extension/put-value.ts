import type { Timeline, Values } from '../../extension/timeline/index.ts';

/** Keeps a single value whatever was there, as a test that begins with it does. */
export async function putValue<K extends Parameters<Timeline['changeFrom']>[0]>(
  timeline: Timeline,
  key: K,
  value: Values[K],
): Promise<void> {
  await timeline.changeFrom(key, value, () => value);
}
