import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createObserver, type Observer, type ObserverEvent } from '../../../helper/observe/index.ts';
import { openXClient, type XClient } from '../../helper/x-client.ts';
import { missingPrograms, startXServer, type XServer } from '../../helper/x-server.ts';

const missing = missingPrograms(['Xvfb', 'openbox']);
if (missing.length > 0) console.warn(`skipped: windows whose numbers come again need ${missing.join(', ')}`);

/** A program with its windows. */
interface Running {
  client: XClient;
  windows: number[];
}

/** What an observer says last, as the title in front: null for no window. Waits until that is what a test expects. */
function follower() {
  let last: ObserverEvent | null = null;
  let look: () => void = () => undefined;
  const title = () => (last?.kind === 'window' ? (last.app === '' ? null : last.title) : (last?.kind ?? 'silent'));
  return {
    sink(told: ObserverEvent) {
      last = told;
      look();
    },
    title,
    /** Resolves once `title` is said and stays; the error names what was said instead. */
    says(expected: string | null): Promise<void> {
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          look = () => undefined;
          reject(new Error(`It says ${JSON.stringify(title())}, and ${JSON.stringify(expected)} is in front.`));
        }, 5_000);
        look = () => {
          if (title() !== expected) return;
          clearTimeout(late);
          look = () => undefined;
          resolve();
        };
        look();
      });
    },
  };
}

describe.skipIf(missing.length > 0)('a window is none of another one that had its number', () => {
  let x: XServer;
  let observer: Observer;
  let eye: ReturnType<typeof follower>;
  const clients: XClient[] = [];

  beforeEach(async () => {
    x = await startXServer();
    eye = follower();
    observer = createObserver({ system: 'linux', env: { DISPLAY: x.display, XDG_SESSION_TYPE: 'x11' } });
  });
  afterEach(async () => {
    await observer.stop();
    for (const client of clients.splice(0)) await client.close();
    await x.stop();
  });

  const open = async () => {
    const client = await openXClient(x.display);
    clients.push(client);
    return client;
  };
  const shut = (client: XClient) => {
    clients.splice(clients.indexOf(client), 1);
    return client.close();
  };
  /** A window manager in the test's hands, which says what it is told to and nothing else. */
  const withHand = async () => {
    const hand = await open();
    await hand.manage();
    hand.activate(0);
    await hand.done();
    observer.start(eye.sink, 600_000);
    await eye.says(null);
    return hand;
  };

  it('follows the titles of each, and its end, when the only window closes and another one opens', async () => {
    await x.manage();
    observer.start(eye.sink, 600_000);
    await eye.says(null);
    const numbers = new Set<number>();
    for (const round of ['first', 'second', 'third']) {
      const program = await open();
      const window = program.create(round);
      numbers.add(window);
      program.map(window);
      await eye.says(round);
      program.rename(window, `${round}, page 2`);
      await eye.says(`${round}, page 2`);
      await shut(program);
      await eye.says(null);
    }
    expect(numbers.size).toBe(1);
  });

  it('follows the next one also where nobody says anew which window is in front', async () => {
    const hand = await withHand();
    const first = await open();
    const window = first.create('first');
    first.map(window);
    await first.done();
    hand.activate(window);
    await eye.says('first');
    await shut(first);
    await eye.says(null);
    const second = await open();
    expect(second.create('second')).toBe(window);
    second.map(window);
    await eye.says('second');
    second.rename(window, 'second, page 2');
    await eye.says('second, page 2');
  });

  it('hears the end of a second window manager whose window has the number of the first', async () => {
    const windows = await open();
    const window = windows.create('under a manager');
    windows.map(window);
    observer.start(eye.sink, 600_000);
    await eye.says('blind');
    for (let round = 0; round < 3; round += 1) {
      const hand = await open();
      await hand.manage();
      hand.activate(window);
      await eye.says('under a manager');
      await shut(hand);
      await eye.says('blind');
    }
  });

  it('does not count a window that went into the tray, and counts it when it is back', async () => {
    const hand = await withHand();
    const program = await open();
    const window = program.create('Chat');
    program.map(window);
    await program.done();
    hand.activate(window);
    await eye.says('Chat');
    program.withdraw(window);
    await eye.says(null);
    program.rename(window, 'Chat (2)');
    program.map(window);
    await eye.says('Chat (2)');
  });

  /** Lets programs do whatever comes, and looks in between whether what is said is what is in front. */
  async function anything(manager: XClient | null, agrees: () => Promise<void>, runs: number): Promise<void> {
    const act = fc.record({
      what: fc.constantFrom('create', 'map', 'withdraw', 'destroy', 'rename', 'front', 'none', 'restart'),
      program: fc.nat(1),
      which: fc.nat(2),
    });
    let count = 0;
    const perform = async ({ what, which }: { what: string; which: number }, running: Running) => {
      const { client, windows } = running;
      const window = windows[which % Math.max(windows.length, 1)] ?? 0;
      count += 1;
      if (what === 'create') {
        windows.push(client.create(`window ${count}`));
        if (which > 0) client.map(windows.at(-1) ?? 0);
      } else if (what === 'restart') {
        await shut(client);
        Object.assign(running, { client: await open(), windows: [] });
      } else if (what === 'none') manager?.activate(0);
      else if (window === 0) return;
      else if (what === 'map') client.map(window);
      else if (what === 'withdraw') client.withdraw(window);
      else if (what === 'rename') client.rename(window, `window ${count}`);
      else if (what === 'destroy') {
        client.destroy(window);
        windows.splice(windows.indexOf(window), 1);
      } else {
        await client.done();
        manager?.activate(window);
      }
    };
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 6, maxLength: 24 }), async (acts) => {
        const programs: Running[] = [];
        for (let index = 0; index < 2; index += 1) programs.push({ client: await open(), windows: [] });
        for (const next of acts) {
          const running = programs[next.program];
          if (running) await perform(next, running);
          // Some acts come close behind one another, some after the observer has seen the one before.
          if (count % 3 > 0) continue;
          for (const { client } of programs) await client.done();
          await agrees();
        }
        for (const { client } of programs) await shut(client);
        await agrees();
      }),
      { numRuns: runs },
    );
  }

  it('says what is in front after whatever windows do, and whatever a window manager says of them', async () => {
    const hand = await withHand();
    await anything(hand, async () => eye.says(await hand.front()), 40);
  });

  it('says what is in front after whatever windows do under a real window manager', async () => {
    await x.manage();
    const witness = await open();
    observer.start(eye.sink, 600_000);
    await eye.says(null);
    // When a window manager has done all it will do is not to be heard, so it is asked until both agree.
    const agrees = async () => {
      const late = Date.now() + 5_000;
      for (;;) {
        const front = await witness.front();
        if (eye.title() === front) return;
        if (Date.now() > late) expect(eye.title()).toBe(front);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    };
    await anything(null, agrees, 10);
  });
});
