import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectionHandlers } from '../../../../extension/background/connection/handlers.ts';
import { createHandlers, type HandlerParts } from '../../../../extension/background/handlers.ts';
import { createTaggers } from '../../../../extension/background/matching/tagger.ts';
import { createSync } from '../../../../extension/background/sync/sync.ts';
import { type Outbox, outbox } from '../outbox.ts';
import { settingsCalls } from '../settings-calls.ts';

let stage: Outbox;
let parts: HandlerParts;
let changes: number;
beforeEach(async () => {
  stage = await outbox();
  changes = 0;
  const changed = () => {
    changes += 1;
  };
  const { timeline, connections, poster, clock } = stage;
  const now = () => clock.at;
  const taggers = createTaggers(timeline);
  const sync = createSync(timeline, connections, {
    now,
    wakeAt: () => undefined,
    mattersChanged: () => taggers.forget(),
    changed,
  });
  const recording = {
    facts: () => ({ view: { kind: 'recording' }, platform: null, version: null, remarks: [] }),
    settings: async () => ({
      idleAfterMinutes: 10,
      exclusions: [],
      paused: false,
      resumeAt: null,
      keepCapturing: true,
    }),
  };
  parts = {
    timeline,
    taggers,
    connections,
    sync,
    poster,
    recording,
    faults: () => [],
    redirectUri: '',
    managed: async () => ({}),
    now,
    changed,
  } as unknown as HandlerParts;
});
afterEach(() => stage.close());

const connection = async () => (await createHandlers(parts)['state.read']({})).connection;

describe('a connection that Clio refuses', () => {
  it('says so with the number of entries that wait, keeps them, and sends each once after signing in again', async () => {
    for (let count = 0; count < 7; count += 1) await stage.approved();
    stage.sandbox.revokeTokens();
    await parts.poster.run();
    expect(await connection()).toMatchObject({ state: 'sign-in', trouble: { kind: 'sign-in' }, waiting: 7 });
    expect(stage.sandbox.activities()).toEqual([]);
    expect(await stage.connections.renew()).toEqual({ ok: true });
    await parts.poster.run();
    expect(await connection()).toMatchObject({ state: 'connected', trouble: null, waiting: 0 });
    expect(stage.sandbox.activities()).toHaveLength(7);
  });
});

describe('a connection whose region the browser does not let us talk to any more', () => {
  it('says so, rather than that Clio does not answer', async () => {
    stage.permission.granted = false;
    expect(await connection()).toMatchObject({ state: 'connected', trouble: { kind: 'no-permission' } });
    stage.permission.granted = true;
    expect(await connection()).toMatchObject({ trouble: null });
  });
});

describe('the properties, as a page asks for them', () => {
  it('come with the categories of the account once Clio was asked for them', async () => {
    const { 'properties.read': read } = connectionHandlers(parts);
    expect((await read({})).categories).toBeNull();
    await parts.sync.run();
    expect((await read({})).categories?.map(({ name }) => name)).toContain('Research');
  });

  it('are effective at once: titles are read anew, and every page hears of it', async () => {
    const { 'properties.read': read } = connectionHandlers(parts);
    const effects = { matches: () => parts.taggers.forget() };
    const { 'settings.change': change } = settingsCalls(parts.timeline, { effects, changed: parts.changed });
    const before = await parts.taggers.current();
    await change({ showClosedCases: true });
    expect(await parts.taggers.current()).not.toBe(before);
    expect(changes).toBeGreaterThan(0);
    expect(await read({})).toMatchObject({ showClosedCases: true, addSummaryToNarrative: false });
  });
});

describe('a check of the application', () => {
  const check = () => connectionHandlers(parts)['application.check']({});
  it('names what is missing', async () => {
    expect(await check()).toEqual({ ok: true, missing: [] });
    stage.sandbox.withhold('contacts', 'all');
    expect(await check()).toMatchObject({ ok: true, missing: [{ area: 'Contacts', write: false }] });
  });

  it('says why nothing can be told', async () => {
    stage.sandbox.revokeTokens();
    expect(await check()).toEqual({ ok: false, trouble: { kind: 'sign-in' } });
    await stage.connections.remove();
    expect(await check()).toEqual({ ok: false, trouble: { kind: 'sign-in' } });
  });
});
