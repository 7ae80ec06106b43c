import { expect, it } from 'vitest';
import { createWire } from '../../../extension/background/connection/wire.ts';
import { offlinePlatform } from './offline-platform.ts';

it('a browser that tells nothing of its connections is waited for as long as its clock says, and no longer', async () => {
  let now = 0;
  const { rules, timings } = offlinePlatform({
    connectNative: () => {
      throw new Error('There is none.');
    },
    lastError: () => undefined,
    now: () => now,
    later: (act, ms) => {
      now += ms;
      act();
    },
  });
  await createWire(rules, 'own', timings).heard('https://app.clio.com/api');
  expect(now).toBeGreaterThan(0);
});
