import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createMentions } from '../../../../extension/background/drafts/mentions.ts';
import { keptDay } from '../kept-day.ts';

it('what a note names is known of all that are looked for, however many were before', async () => {
  const { timeline, tagger } = await keptDay([]);
  const mentions = createMentions(timeline, tagger, () => undefined);
  const first = 'Lease as in 00041-Acme';
  await mentions.search([first, ...Array.from({ length: 499 }, (_, at) => `Note ${at}`)]);
  await mentions.search([first, 'one more', 'and one more']);
  expect(mentions.known(first)).not.toEqual([]);
});
