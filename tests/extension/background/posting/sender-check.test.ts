import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { createSenderCheck } from '../../../../extension/background/posting/sender-check.ts';
import { type ClioStage, clioStage } from '../clio-stage.ts';

let stage: ClioStage;
afterEach(() => stage.close());

it('a sender is made sure of also where the clock was set back since the connection was made', async () => {
  stage = await clioStage();
  await stage.connect();
  const current = await stage.connections.current();
  if (!current) throw new Error('there is no connection');
  stage.sandbox.requests.length = 0;
  const check = createSenderCheck(() => stage.clock.at);
  for (const asked of [1, 2]) {
    stage.clock.at -= 24 * 3_600_000;
    expect(await check(current.client, current.connection)).toEqual({ ok: true });
    expect(await check(current.client, current.connection)).toEqual({ ok: true });
    expect(stage.asked()).toEqual(Array(asked).fill('GET /users/who_am_i.json'));
  }
});
