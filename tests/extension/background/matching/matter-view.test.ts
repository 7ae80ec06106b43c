import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { matterView } from '../../../../extension/background/matching/matter-view.ts';
import { createTaggers } from '../../../../extension/background/matching/tagger.ts';
import { keptDay, SMITH } from '../kept-day.ts';

it('a matter is shown by what Clio said of it; of one that is not on this computer there is its id alone', async () => {
  const { timeline } = await keptDay([]);
  const tagger = await createTaggers(timeline).current();
  await tagger.load([SMITH, 4711]);
  expect(matterView(tagger, SMITH)).toMatchObject({ id: SMITH, number: '00012-Smith' });
  expect(matterView(tagger, 4711)).toMatchObject({ id: 4711, number: null, client: null, description: '' });
});
