import { expect, it } from 'vitest';
import { mayTellTechnical } from '../../../../extension/background/capture/technical.ts';

it.each([
  ['a browser that knows no such question', {}, true],
  ['a Firefox that was allowed it', { data_collection: ['technicalAndInteraction'] }, true],
  ['a Firefox that was refused it', { data_collection: [] }, false],
  ['a Firefox that was allowed other kinds', { data_collection: ['healthInfo'] }, false],
])('what is technical goes to the helper by %s: %j, %s', async (_, granted, may) => {
  expect(await mayTellTechnical({ getAll: async () => granted })).toBe(may);
});
