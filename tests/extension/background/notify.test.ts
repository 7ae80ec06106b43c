import { describe, expect, it } from 'vitest';
import { createChanged } from '../../../extension/background/notify.ts';

/** Pages and badge that answer when they are let, and timers that run when they are told to. */
function stage() {
  const timers: { act: () => void; ms: number }[] = [];
  const told: ((failed?: Error) => void)[] = [];
  const badges: ((failed?: Error) => void)[] = [];
  const waits = (list: ((failed?: Error) => void)[]) =>
    new Promise<void>((resolve, reject) => {
      list.push((failed) => (failed ? reject(failed) : resolve()));
    });
  const changed = createChanged({
    tellPages: () => waits(told),
    showBadge: () => waits(badges),
    later: (act, ms) => timers.push({ act, ms }),
  });
  const rest = () => new Promise(setImmediate);
  const run = async () => {
    for (const { act } of timers.splice(0)) act();
    await rest();
  };
  return { changed, told, badges, run, rest };
}

describe('a change', () => {
  it('is told after the answer to whoever asked for it, and once for many', async () => {
    const { changed, told, run } = stage();
    changed();
    changed();
    expect(told).toHaveLength(0);
    await run();
    expect(told).toHaveLength(1);
  });

  it('that comes while pages are told is told again, once', async () => {
    const { changed, told, run, rest } = stage();
    changed();
    await run();
    changed();
    changed();
    await run();
    expect(told).toHaveLength(1);
    told[0]?.();
    await rest();
    await run();
    told[1]?.();
    await rest();
    await run();
    expect(told).toHaveLength(2);
  });

  it('is told also after one that could not be told', async () => {
    const { changed, told, run, rest } = stage();
    changed();
    await run();
    told[0]?.(new Error('no page'));
    await rest();
    changed();
    await run();
    expect(told).toHaveLength(2);
  });

  it('shows one badge after another, also where one fails', async () => {
    const { changed, badges, run, rest } = stage();
    changed();
    await run();
    changed();
    await run();
    expect(badges).toHaveLength(1);
    badges[0]?.(new Error('no'));
    await rest();
    expect(badges).toHaveLength(2);
  });
});
