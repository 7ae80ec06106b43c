import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { HelperMessage, Reply } from '../../../shared/index.ts';
import { createRelayStage, type Relay, type RelayStage } from '../relay-stage.ts';

const NAME = 'matterline-2026-12-01.matterline-backup';

describe('the real helper and a folder of the attorney’s', () => {
  let stage: RelayStage;
  let folder: string;
  let last = 0;
  beforeAll(async () => {
    stage = await createRelayStage();
    folder = join(stage.helper.home, 'Safe');
  });
  afterEach(() => stage.clear());
  afterAll(() => stage.remove());

  async function ask(relay: Relay, method: string, params: object): Promise<unknown> {
    last += 1;
    const id = last;
    relay.send({ type: 'request', id, method, params });
    const isReply = (message: HelperMessage): message is Reply => message.type === 'reply' && message.id === id;
    const reply = await relay.until(isReply);
    return 'fault' in reply ? reply.fault.code : reply.value;
  }

  it('writes in pieces of full frames, keeps the last good one through a death, and goes on after it', async () => {
    mkdirSync(folder);
    const first = stage.relay();
    first.hello();
    expect(await ask(first, 'place.name', { place: 'back-up', path: folder })).toBeNull();
    const bytes = Buffer.alloc(1_000_000, 'sealed ');
    for (let from = 0; from < bytes.length; from += 180_000) {
      const data = bytes.subarray(from, from + 180_000);
      const params = { place: 'back-up', name: NAME, from, data: data.toString('base64') };
      expect(await ask(first, 'file.write', { ...params, last: from + data.length === bytes.length })).toBeNull();
    }
    const half = { place: 'back-up', name: NAME, from: 0, data: 'AAAA', last: false };
    expect(await ask(first, 'file.write', half)).toBeNull();
    first.child.kill('SIGKILL');
    await first.ended;
    expect(readFileSync(join(folder, NAME)).equals(bytes)).toBe(true);

    const next = stage.relay();
    next.hello();
    expect(await ask(next, 'place.look', { place: 'back-up' })).toMatchObject({ path: folder });
    expect(await ask(next, 'file.list', { place: 'back-up' })).toMatchObject([{ name: NAME, bytes: 1_000_000 }]);
    expect(await ask(next, 'file.read', { place: 'back-up', name: NAME, from: 900_000 })).toMatchObject({
      data: bytes.subarray(900_000).toString('base64'),
    });
    expect(await ask(next, 'file.write', half)).toBeNull();
    // A browser that leaves: nothing half-written stays of its own.
    await next.close();
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toHaveLength(1);
    expect(readFileSync(join(folder, NAME)).equals(bytes)).toBe(true);
  });

  it('refuses what is broken, and asks the recorder to keep nothing', async () => {
    const relay = stage.relay();
    relay.hello();
    expect(await ask(relay, 'file.read', { place: '../x', name: NAME, from: 0 })).toBe('bad-request');
    expect(await ask(relay, 'file.write', { place: 'kept', name: 'x.txt', from: 0, data: '', last: true })).toBe(
      'bad-request',
    );
    expect(await ask(relay, 'file.write', { place: 'kept', name: NAME, from: 0, data: 'AAAA', last: true })).toBeNull();
    expect(await ask(relay, 'file.list', { place: 'kept' })).toMatchObject([{ name: NAME, bytes: 3 }]);
    expect(existsSync(join(stage.data, 'kept'))).toBe(true);
  });
});
