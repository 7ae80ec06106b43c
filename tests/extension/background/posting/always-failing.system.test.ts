import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { createPostedWatch } from '../../../../extension/background/posting/follow-changes.ts';
import { createPoster, type Poster } from '../../../../extension/background/posting/poster.ts';
import { requestChange, requestRetry, requestTakeBack } from '../../../../extension/background/posting/requests.ts';
import { createSync } from '../../../../extension/background/sync/sync.ts';
import { type Outbox, outbox } from '../outbox.ts';

let box: Outbox;
afterEach(() => box.close());

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The workers of a day: each is ended when it has nothing to do, and the alarm that always rings starts the next one. */
function workers() {
  let alarm = Number.POSITIVE_INFINITY;
  let poster: Poster = box.poster;
  const wakeAt = (at: number) => {
    alarm = Math.min(alarm, Math.max(at, box.clock.at + 1000));
  };
  async function awake(): Promise<void> {
    const now = () => box.clock.at;
    const connections = box.restarted();
    const changed = () => undefined;
    alarm = Number.POSITIVE_INFINITY;
    poster = createPoster(box.timeline, connections, { now, wakeAt, changed });
    const sync = createSync(box.timeline, connections, { now, wakeAt, mattersChanged: changed, changed });
    await sync.runIfDue();
    await poster.runIfDue();
    await createPostedWatch(box.timeline, connections, { now, changed }).runIfDue();
  }
  return {
    poster: () => poster,
    /** Lets time pass, with a worker that starts every so often besides its alarms. */
    async pass(ms: number, every: number): Promise<void> {
      const end = box.clock.at + ms;
      let next = box.clock.at;
      while (box.clock.at < end) {
        await awake();
        next = Math.max(next + every, box.clock.at + 1);
        box.clock.at = Math.min(end, Math.max(box.clock.at + 1, Math.min(alarm, next)));
      }
    },
  };
}

const trouble = () =>
  new Response('<h1>Internal Server Error</h1>', { status: 500, headers: { 'content-type': 'text/html' } });
const clioSays = (status: number) => () =>
  Response.json({ error: { type: 'SomeError', message: 'Not this one.' } }, { status });

/** Answers what fits with a status of trouble, without Clio hearing of it. */
function refuseAll(fits: (method: string, url: string, body: string) => boolean, says = trouble): () => number {
  const real = box.network.fetch;
  let count = 0;
  box.network.fetch = async (input, init) => {
    const body = typeof init?.body === 'string' ? init.body : '';
    if (!fits(init?.method ?? 'GET', String(input), body)) return real(input, init);
    count += 1;
    return says();
  };
  return () => count;
}

describe('an entry that Clio always answers with trouble', () => {
  it('is sent five times, ever later, and then asked about; the others go on', async () => {
    box = await outbox();
    const { id } = await box.approved({ narrative: 'Poison' });
    const sent = refuseAll((method, _, body) => method === 'POST' && body.includes('Poison'));
    const { pass, poster } = workers();
    await pass(30 * MINUTE, 5 * MINUTE);
    expect(poster().trouble()).toEqual({ kind: 'ailing' });
    const other = await box.approved({ narrative: 'Fine' });
    await pass(DAY, 5 * MINUTE);
    expect([sent(), (await box.entry(other.id)).state]).toEqual([5, 'posted']);
    expect(await box.entry(id)).toMatchObject({ state: 'approved', reasons: [{ code: 'never-confirmed' }] });
    expect(poster().trouble()).toEqual({ kind: 'held', many: 1 });
    expect(await poster().facts()).toBeNull();

    box.network.fetch = globalThis.fetch;
    expect(await requestRetry(box.timeline, id, {})).toEqual({ ok: true });
    await poster().run();
    expect(box.sandbox.activities().map(({ note }) => note)).toEqual(['Fine', 'Poison']);
    expect([(await box.entry(id)).reasons, poster().trouble()]).toEqual([[], null]);
  });

  it('rests as long though each worker is ended and the next one started', async () => {
    box = await outbox();
    await box.approved();
    const sent = refuseAll((method, url) => method === 'POST' && url.includes('/activities'));
    await workers().pass(2 * 60 * MINUTE, MINUTE / 2);
    expect(sent()).toBe(5);
  });

  it.each([
    ['a change', 'PATCH'],
    ['taking it back', 'DELETE'],
  ] as const)('%s is tried five times and then asked about; the entry is in Clio as it was', async (_, method) => {
    box = await outbox();
    const { id } = await box.approved();
    await box.poster.run();
    if (method === 'PATCH') await requestChange(box.timeline, id, { narrative: 'Other words' });
    else await requestTakeBack(box.timeline, id);
    const sent = refuseAll((asked) => asked === method);
    const { pass, poster } = workers();
    await pass(DAY, 10 * MINUTE);
    const state = method === 'PATCH' ? 'changing' : 'taking-back';
    const code = method === 'PATCH' ? 'change-never-confirmed' : 'removal-never-confirmed';
    expect([sent(), await box.entry(id)]).toEqual([5, expect.objectContaining({ state, reasons: [{ code }] })]);
    expect(poster().trouble()).toEqual({ kind: 'held', many: 1 });
    box.network.fetch = globalThis.fetch;
    expect(await requestRetry(box.timeline, id, {})).toEqual({ ok: true });
    await poster().run();
    expect(box.sandbox.activities().map(({ note }) => note)).toEqual(method === 'PATCH' ? ['Other words'] : []);
  });

  it.each([
    ['is in trouble', trouble],
    ['forbids it', clioSays(403)],
    ['takes its fields for wrong', clioSays(400)],
    ['finds it invalid', clioSays(422)],
  ])('that cannot be read before a change because Clio %s does not keep the next one', async (_, says) => {
    box = await outbox();
    const poison = await box.approved();
    const fine = await box.approved({ narrative: 'Second' });
    await box.poster.run();
    for (const { id } of [poison, fine]) await requestTakeBack(box.timeline, id);
    const { clioId } = await box.entry(poison.id);
    refuseAll((_, url) => url.includes(`/activities/${clioId}.json`), says);
    const { pass, poster } = workers();
    await pass(30 * MINUTE, 5 * MINUTE);
    expect(box.sandbox.activities().map(({ id }) => id)).toEqual([clioId]);
    expect(poster().trouble()).not.toBeNull();
  });
});

describe('a failure that never ends', () => {
  const KINDS = [
    '5xx-before',
    'page',
    'gateway',
    'bare',
    'html403',
    '429',
    '429-bare',
    '401',
    'cut',
    'half',
    'garbage',
  ];
  const ON = ['post', 'write', 'read', 'api', 'token', 'all'];
  const EACH = KINDS.flatMap((kind) => ON.map((on) => [kind, on] as const));
  const isRead = ({ method }: { method: string }) => method === 'GET';

  it.each(EACH)('%s on %s costs few requests a day, of each kind', async (kind, on) => {
    box = await outbox();
    await box.approved();
    await box.approved({ narrative: 'Second' });
    const first = await box.approved({ narrative: 'Third' });
    await box.poster.run();
    await requestChange(box.timeline, first.id, { narrative: 'Changed' });
    for (const narrative of ['Fourth', 'Fifth']) await box.approved({ narrative });
    // A day's course: the token's time is up as well.
    box.sandbox.expireTokens();
    box.sandbox.requests.length = 0;
    box.sandbox.fault(`kinds=${kind};on=${on};status=404`);
    await workers().pass(DAY, 20 * MINUTE);
    const { requests } = box.sandbox;
    const writes = requests.filter((request) => !isRead(request) && request.path.startsWith('/api/'));
    const renewals = requests.filter(({ path }) => path === '/oauth/token');
    const reads = requests.filter(isRead);
    expect({ writes: writes.length, renewals: renewals.length, reads: reads.length }).toEqual({
      writes: expect.toSatisfy((count: number) => count <= 80),
      renewals: expect.toSatisfy((count: number) => count <= 500),
      reads: expect.toSatisfy((count: number) => count <= 700),
    });
  });
});
