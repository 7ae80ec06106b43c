import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createPauses } from '../../../../extension/background/connection/pauses.ts';
import { createTimeline } from '../../../../extension/timeline/index.ts';

it('pauses grow with each failure, also with two at the same time', async () => {
  const timeline = createTimeline('pauses');
  const pauses = createPauses(timeline, () => 1_000_000);
  const untils = await Promise.all([pauses.failed('sync'), pauses.failed('sync'), pauses.failed('watch')]);
  expect(untils[1]).toBeGreaterThan(untils[0]);
  expect(await timeline.read('pauses')).toEqual({
    sync: { failures: 2, until: untils[1] },
    watch: { failures: 1, until: untils[2] },
  });
  await timeline.close();
});
