import { DEFAULT_RETENTION, type RetentionSettings, type Timeline } from '../../extension/timeline/index.ts';

/** Changes some of the settings of retention, and of the start of day, as the attorney does. */
export async function changeRetention(
  timeline: Pick<Timeline, 'changeSettings'>,
  change: Partial<RetentionSettings>,
): Promise<void> {
  await timeline.changeSettings(({ keeping = DEFAULT_RETENTION }) => ({ keeping: { ...keeping, ...change } }));
}
