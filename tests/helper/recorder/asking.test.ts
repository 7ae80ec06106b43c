import { describe, expect, it } from 'vitest';
import type { FrontWindow } from '../../../helper/observe/index.ts';
import { createTestHub, createWire } from '../sessions/session-wire.ts';
import { createStage, OPEN, windowOf } from '../stage.ts';

const SECRET = 'Qx7Zp';
const profile = (number: number) => `${number}1111111-2222-4333-8444-555555555555`;

/** A recorder with profiles of browsers, each of a process, that answer as a test says; null: not at all. */
function connected(profiles: { browser: string; process?: number | null; says: boolean | null; protocol?: number }[]) {
  const stage = createStage();
  const shared = createTestHub(stage);
  const wires = profiles.map(({ browser, process = null, protocol = 1 }, index) => {
    const wire = createWire(stage, shared, process);
    wire.hello(null, protocol, profile(index), browser);
    return wire;
  });
  wires[0]?.send({ type: 'configure', ...OPEN });
  const answered = wires.map(() => 0);
  const answer = () => {
    for (const [index, wire] of wires.entries()) {
      const asks = wire.said.filter(({ type }) => type === 'ask');
      for (const ask of asks.slice(answered[index])) {
        answered[index] = (answered[index] ?? 0) + 1;
        const says = profiles[index]?.says ?? null;
        if ('id' in ask && says !== null) wire.send({ type: 'answer', id: ask.id, own: says });
      }
    }
  };
  const pass = async (milliseconds: number) => {
    for (let left = milliseconds; left > 0; left -= 10) {
      stage.pass(10);
      answer();
      for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
    }
  };
  const show = async (app: string, pid: number | null, title = SECRET, id = 'w') => {
    const window: FrontWindow = { id, pid, owner: null, dialogue: false };
    stage.see(windowOf(title, app), window);
    await pass(7_000);
    const last = stage.held().findLast(({ kind }) => kind !== 'alive');
    return last?.kind === 'window' ? `${last.app}: ${last.title}` : last?.kind === 'away' ? last.why : last?.kind;
  };
  const asked = () => wires.map((wire) => wire.said.filter(({ type }) => type === 'ask').length > 0);
  return { stage, wires, show, pass, asked, profiles };
}

describe('the profiles that are asked about a browser window', () => {
  it('are all those that its own process started, the holder or not', async () => {
    const { show, asked } = connected([
      { browser: 'Chrome 156', process: 7, says: false },
      { browser: 'Chrome 156', process: 7, says: true },
      { browser: 'Chrome 156', process: 8, says: false },
      { browser: 'Firefox 140', process: 9, says: false },
    ]);
    expect(await show('Chromium', 7, 'Page')).toBe('Chromium: Page');
    expect(asked()).toEqual([true, true, false, false]);
  });

  it('make it private when none of them knows it', async () => {
    const { show, stage } = connected([
      { browser: 'Chrome 156', process: 7, says: false },
      { browser: 'Chrome 156', process: 7, says: false },
      { browser: 'Chrome 156', process: 8, says: true },
    ]);
    expect(await show('Chromium', 7)).toBe('excluded');
    expect(JSON.stringify(stage.held())).not.toContain(SECRET);
  });

  it('cannot make it private while one of them does not answer', async () => {
    const { show } = connected([
      { browser: 'Chrome 156', process: 7, says: false },
      { browser: 'Chrome 156', process: 7, says: null },
    ]);
    expect(await show('Chromium', 7)).toBe('Chromium: ');
  });

  it('are nobody where another process has them, or another browser', async () => {
    const { show, asked } = connected([
      { browser: 'Chrome 156', process: 8, says: true },
      { browser: 'Firefox 140', process: 9, says: true },
      { browser: 'Firefox 140', process: null, says: true },
    ]);
    expect(await show('Chromium', 7)).toBe('Chromium: ');
    expect(asked()).toEqual([false, false, false]);
  });

  it.each([
    ['Chrome 156', 'Google-chrome', true],
    ['Edge 156', 'Microsoft-edge', true],
    ['Edge 156', 'msedge', true],
    ['Brave 156', 'brave', true],
    ['Opera 115', 'Opera', true],
    ['Vivaldi 7', 'Vivaldi-stable', true],
    ['Chrome 156', 'Brave-browser', false],
    ['Edge 156', 'chrome', false],
  ])('are those of %s for %s where no process is known: %s', async (browser, app, its) => {
    const { show } = connected([{ browser, says: false }]);
    expect(await show(app, null)).toBe(its ? 'excluded' : `${app}: `);
  });

  it('are those of an older relay, which names no process, too', async () => {
    const { show } = connected([{ browser: 'Chrome 120', says: true }]);
    expect(await show('Chromium', 7, 'Page')).toBe('Chromium: Page');
  });

  it('are none that speak another version of the wire', async () => {
    const { show, asked } = connected([
      { browser: 'Firefox 140', says: null },
      { browser: 'Chrome 156', process: 7, says: true, protocol: 2 },
    ]);
    expect(await show('Chromium', 7)).toBe('Chromium: ');
    expect(asked()).toEqual([false, false]);
  });

  it('are asked once they have come', async () => {
    const { show, pass, profiles, stage } = connected([{ browser: 'Firefox 140', says: null }]);
    expect(await show('Chromium', 7, 'Page')).toBe('Chromium: ');
    const late = createWire(stage, createTestHub(stage), 7);
    late.hello(null, 1, profile(5), 'Chrome 156');
    expect(profiles).toHaveLength(1);
    stage.pass(10);
    const ask = late.said.find(({ type }) => type === 'ask');
    expect(ask).toEqual({ type: 'ask', id: 1 });
    late.send({ type: 'answer', id: 1, own: true });
    await pass(50);
    expect(stage.held().findLast(({ kind }) => kind === 'window')).toMatchObject({ title: 'Page' });
  });

  it('are not believed for an answer to an earlier question, or to none', async () => {
    const { wires, show, pass, stage } = connected([{ browser: 'Chrome 156', process: 7, says: null }]);
    stage.see(windowOf('Page', 'Chromium'), { id: 'w', pid: 7, owner: null, dialogue: false });
    await pass(260);
    for (const id of [0, 2, 99]) wires[0]?.send({ type: 'answer', id, own: true });
    await pass(100);
    expect(stage.held()).toEqual([]);
    expect(await show('Chromium', 7)).toBe('Chromium: ');
  });

  it('bring back nothing of a time that is deleted while they are asked', async () => {
    const { wires, pass, stage } = connected([{ browser: 'Chrome 156', process: 7, says: true }]);
    stage.see(windowOf(SECRET, 'Chromium'), { id: 'w', pid: 7, owner: null, dialogue: false });
    await pass(200);
    const until = stage.now();
    wires[0]?.send({ type: 'forget', from: until - 60_000, until });
    const before = stage.held().length;
    stage.see(windowOf('Page', 'Chromium'), { id: 'w', pid: 7, owner: null, dialogue: false });
    await pass(1_000);
    const kept = stage.held();
    expect(kept.slice(before).every(({ at }) => at >= until)).toBe(true);
    expect(kept.at(-1)).toMatchObject({ kind: 'window', title: 'Page' });
    expect(JSON.stringify(kept)).not.toContain(SECRET);
  });

  it('are silent once they have left', async () => {
    const { wires, pass, stage } = connected([{ browser: 'Chrome 156', process: 7, says: null }]);
    stage.see(windowOf(SECRET, 'Chromium'), { id: 'w', pid: 7, owner: null, dialogue: false });
    await pass(260);
    wires[0]?.hangUp();
    await pass(6_000);
    expect(stage.held()).toMatchObject([{ kind: 'window', app: 'Chromium', title: '' }]);
  });
});
