import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { CONNECTION, reviewStage } from '../review-stage.ts';

it('shows nothing of what another account was told to have for the day', async () => {
  const stage = await reviewStage([[400, '00012-Smith brief']]);
  const warned = async () =>
    (await stage.day()).cards.flatMap(({ finding }) => (finding?.kind === 'in-clio' ? [finding.seconds] : []));
  const matter = (await stage.day()).cards[0]?.matter.id ?? 0;
  stage.inClio = [{ matter, seconds: 600, timer: false }];
  stage.clock.at += 61_000;
  const told = stage.told();
  await stage.day();
  await told;
  expect(await warned()).toEqual([600]);
  // Clio cannot be asked at this moment, so that nothing new is known.
  stage.inClio = null;
  stage.connection = { ...CONNECTION, user: { id: 43, name: 'Bo', email: 'bo@firm.example' } };
  expect(await warned()).toEqual([]);
});
