import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { ADA, BEN, type SandboxOptions } from '../../../clio-sandbox/index.ts';
import { type Outbox, outbox, SECONDS } from '../outbox.ts';

let box: Outbox;
async function start(options: SandboxOptions = {}): Promise<void> {
  box = await outbox(options);
}
afterEach(() => box.close());

describe('an approved entry', () => {
  it('is in Clio once, exactly as it was approved', async () => {
    await start();
    const { id, matter } = await box.approved();
    await box.poster.run();
    expect(box.sandbox.activities()).toMatchObject([
      {
        matterId: matter,
        userId: ADA,
        date: '2026-11-23',
        quantity: SECONDS,
        note: 'Draft motion to compel',
        nonBillable: false,
        noCharge: false,
      },
    ]);
    const [activity] = box.sandbox.activities();
    expect(await box.entry(id)).toMatchObject({
      state: 'posted',
      clioId: activity?.id,
      inClio: 720,
      postedAt: box.clock.at,
      reasons: [],
    });
  });

  const charges = [
    ['billable', false, false],
    ['non-billable', true, false],
    ['no-charge', true, true],
  ] as const;
  it.each(charges)('that is %s is so in Clio', async (charge, nonBillable, noCharge) => {
    await start();
    await box.approved({ charge });
    await box.poster.run();
    expect(box.sandbox.activities()).toMatchObject([{ nonBillable, noCharge }]);
  });

  it('is sent once by two runs at the same time, and not again by later ones', async () => {
    await start();
    await box.approved();
    await Promise.all([box.poster.run(), box.poster.run()]);
    await box.poster.run();
    await box.nextWorker().run();
    expect([box.posts(), box.sandbox.activities().length]).toEqual([1, 1]);
  });

  it('is on disk as being sent before the request leaves', async () => {
    await start();
    const { id } = await box.approved();
    const real = box.network.fetch;
    const states: string[] = [];
    box.network.fetch = async (input, init) => {
      if (init?.method === 'POST') states.push((await box.entry(id)).state);
      return real(input, init);
    };
    await box.poster.run();
    expect(states).toEqual(['sending']);
  });

  it('that comes while another is sent goes too, without being asked for again', async () => {
    await start();
    await box.approved();
    const real = box.network.fetch;
    let more: Promise<void> | null = null;
    box.network.fetch = async (input, init) => {
      const first = more === null;
      if (first) {
        await box.approved({ narrative: 'Second' });
        more = box.poster.run();
      }
      return real(input, init);
    };
    await box.poster.run();
    await more;
    expect(box.sandbox.activities().map(({ note }) => note)).toEqual(['Draft motion to compel', 'Second']);
  });

  it('reviewed for another user is not sent under this one’s name, and the others go on', async () => {
    await start();
    const bens = await box.approved({ user: BEN, narrative: 'Ben’s time' });
    await box.approved();
    await box.poster.run();
    expect(box.sandbox.activities().map(({ note }) => note)).toEqual(['Draft motion to compel']);
    expect(await box.entry(bens.id)).toMatchObject({ state: 'approved' });
    expect(box.poster.trouble()).toEqual({ kind: 'other-user', name: 'Ada Park', account: null });
  });
});

describe('entries that are being sent', () => {
  it('wait from the moment on in which another user is connected', async () => {
    await start();
    await box.approved();
    const { id } = await box.approved({ narrative: 'Second' });
    const real = box.network.fetch;
    box.network.fetch = async (input, init) => {
      const answer = await real(input, init);
      if (init?.method !== 'POST' || !String(input).includes('/activities.json')) return answer;
      box.network.fetch = real;
      box.sandbox.signInAs(BEN);
      await box.connect();
      return answer;
    };
    await box.poster.run();
    expect(box.sandbox.activities().map(({ note }) => note)).toEqual(['Draft motion to compel']);
    expect(await box.entry(id)).toMatchObject({ state: 'approved' });
  });
});

describe('an entry that Clio refuses', () => {
  it('is kept with Clio’s reason, and the others go on', async () => {
    await start();
    const refused = await box.approved({ matter: 999 });
    const fine = await box.approved();
    await box.poster.run();
    expect(await box.entry(refused.id)).toMatchObject({
      state: 'refused',
      reasons: [{ code: 'refused', why: { code: 'said', said: expect.stringMatching(/./) } }],
      clioId: null,
    });
    expect(await box.entry(fine.id)).toMatchObject({ state: 'posted' });
    await box.poster.run();
    expect(box.posts()).toBe(2);
  });

  it('before it is even sent, because it cannot be right, is kept with the reason', async () => {
    await start();
    const { id } = await box.approved({ seconds: 0 });
    await box.poster.run();
    expect(await box.entry(id)).toMatchObject({
      state: 'refused',
      reasons: [{ code: 'refused', why: { code: 'invalid', attribute: 'seconds' } }],
    });
    expect(box.posts()).toBe(0);
  });
});

describe('an entry that may not be sent', () => {
  it('is refused and says so where the others come through, which do not wait for it', async () => {
    await start();
    const { id } = await box.approved({ narrative: 'Not allowed' });
    await box.approved();
    const real = box.network.fetch;
    box.network.fetch = async (input, init) => {
      const forbids = typeof init?.body === 'string' && init.body.includes('Not allowed');
      const error = { type: 'ForbiddenError', message: 'your role lacks this' };
      return forbids ? Response.json({ error }, { status: 403 }) : real(input, init);
    };
    await box.poster.run();
    expect(box.sandbox.activities().map(({ note }) => note)).toEqual(['Draft motion to compel']);
    expect(await box.entry(id)).toMatchObject({
      state: 'refused',
      reasons: [
        {
          code: 'refused',
          why: { code: 'forbidden', said: expect.stringMatching(/your role lacks this/), area: 'Activities' },
        },
      ],
    });
  });

  it('waits with all others where the application lacks the scope, and names it', async () => {
    await start();
    const first = await box.approved();
    const second = await box.approved({ narrative: 'Second' });
    box.sandbox.setScopes({ activities: 'read' });
    await box.poster.run();
    expect([(await box.entry(first.id)).state, (await box.entry(second.id)).state]).toEqual(['approved', 'approved']);
    expect(box.poster.trouble()).toMatchObject({ kind: 'forbidden', scope: { area: 'Activities', write: true } });
  });
});

describe('where Clio is in trouble', () => {
  it('three requests in a row of unknown outcome are enough: the rest waits rather than share their fate', async () => {
    await start();
    for (let number = 1; number <= 6; number += 1) await box.approved({ narrative: `Entry ${number}` });
    box.sandbox.fault('next=5xx-before*9;on=post');
    await box.poster.run();
    expect([box.posts(), (await box.timeline.entriesIn('approved')).length]).toEqual([3, 3]);
    expect(box.wakes).toEqual([box.clock.at + 60_000]);
  });
});

describe('an entry that cannot be sent now', () => {
  it('waits for the instant that Clio names, and goes then', async () => {
    await start();
    const { id } = await box.approved();
    box.sandbox.fault('429=1');
    await box.poster.run();
    expect([(await box.entry(id)).state, box.wakes]).toEqual(['approved', [box.clock.at + 1000]]);
    expect(box.poster.trouble()).toEqual({ kind: 'limit', until: box.clock.at + 1000 });
    box.clock.at += 1000;
    await box.poster.run();
    expect(box.sandbox.activities()).toHaveLength(1);
    expect(box.poster.trouble()).toBeNull();
  });

  it('waits where the limit is reached in the middle of several, which all arrive once', async () => {
    await start({ limit: 3 });
    for (let number = 1; number <= 4; number += 1) await box.approved({ narrative: `Entry ${number}` });
    const opened = box.clock.at;
    await box.poster.run();
    expect([box.sandbox.activities().length, box.wakes]).toEqual([2, [opened + 60_000]]);
    box.clock.at = opened + 60_000;
    await box.poster.run();
    expect(box.sandbox.activities().map(({ note }) => note)).toEqual(['Entry 1', 'Entry 2', 'Entry 3', 'Entry 4']);
  });

  it('waits while Clio is down, and goes by itself later', async () => {
    await start();
    const { id } = await box.approved();
    box.sandbox.fault('down=1');
    const poster = box.nextWorker();
    await poster.run();
    expect(await box.entry(id)).toMatchObject({ state: 'approved' });
    expect([poster.trouble(), box.wakes]).toEqual([{ kind: 'unreachable' }, [box.clock.at + 5000]]);
    await poster.run();
    expect([poster.trouble(), box.sandbox.activities().length]).toEqual([null, 1]);
  });

  it('is tried ever later the longer Clio is down, up to five minutes', async () => {
    await start();
    await box.approved();
    box.sandbox.fault('down=19');
    const poster = box.nextWorker();
    for (let tries = 1; tries <= 8; tries += 1) await poster.run();
    const later = box.wakes.map((at) => at - box.clock.at);
    expect(later).toEqual([5000, 10_000, 20_000, 40_000, 80_000, 160_000, 300_000, 300_000]);
  });

  it('is in doubt behind the firewall, which may have let it through and stopped the answer alone', async () => {
    await start();
    const { id } = await box.approved();
    box.sandbox.fault('html403=1');
    await box.poster.run();
    expect((await box.entry(id)).state).toBe('unknown');
    for (const minutes of [1, 4]) {
      box.clock.at += minutes * 60_000;
      await box.poster.run();
    }
    expect([(await box.entry(id)).state, box.posts(), box.sandbox.activities().length]).toEqual(['posted', 2, 1]);
  });

  it('goes with a new token where the old one’s time was up', async () => {
    await start();
    await box.approved();
    box.sandbox.expireTokens();
    await box.poster.run();
    expect(box.sandbox.activities()).toHaveLength(1);
  });

  it('waits for a sign-in where the access was withdrawn, and goes after one', async () => {
    await start();
    const { id } = await box.approved();
    box.sandbox.revokeTokens();
    await box.poster.run();
    expect(await box.entry(id)).toMatchObject({ state: 'approved' });
    expect(await box.timeline.read('connection')).toMatchObject({ state: 'sign-in' });
    expect(box.wakes).toEqual([]);
    const before = box.sandbox.requests.length;
    await box.poster.run();
    expect(box.sandbox.requests).toHaveLength(before);

    expect(await box.connections.renew()).toEqual({ ok: true });
    await box.poster.run();
    expect([box.sandbox.activities().length, box.poster.trouble()]).toEqual([1, null]);
  });

  it('waits without a connection', async () => {
    await start();
    const { id } = await box.approved();
    await box.connections.remove();
    await box.poster.run();
    expect(await box.entry(id)).toMatchObject({ state: 'approved' });
  });

  it('and is taken back leaves no trouble behind', async () => {
    await start();
    const { id } = await box.approved();
    box.sandbox.fault('html403=1');
    await box.poster.run();
    await box.timeline.withdraw(id, 1);
    await box.poster.run();
    expect(box.poster.trouble()).toBeNull();
  });

  it('leaves no trouble behind where Clio then answers and refuses it', async () => {
    await start();
    await box.approved({ matter: 999 });
    box.sandbox.fault('html403=1');
    await box.poster.run();
    await box.poster.run();
    expect(box.poster.trouble()).toBeNull();
  });
});
