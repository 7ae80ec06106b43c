import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startByMacos } from '../../../helper/relay/start-own.ts';

describe('a recorder that macOS starts', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function start(knows: boolean, metAfter: number, opens = false) {
    const asked: string[][] = [];
    const began = Date.now();
    const started = startByMacos({
      uid: 501,
      ask(args) {
        asked.push([...args]);
        return Promise.resolve(knows);
      },
      open: () => Promise.resolve(opens),
      isMet: () => Promise.resolve(Date.now() - began >= metAfter),
    });
    return { asked, started };
  }

  it('is asked for by the name of its job, and is ready once it is met', async () => {
    const { asked, started } = start(true, 700);
    await vi.advanceTimersByTimeAsync(700);
    expect(await started).toEqual({ kind: 'ready' });
    expect(asked).toEqual([['kickstart', 'gui/501/com.matterline.helper']]);
  });

  it('is that of the bundle where launchd knows of none, and none where there is no bundle either', async () => {
    expect(await start(false, 0, true).started).toEqual({ kind: 'ready' });
    expect(await start(false, 0).started).toBeNull();
  });

  it('has failed where it is not met in ten seconds', async () => {
    const { started } = start(true, Number.POSITIVE_INFINITY);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await started).toMatchObject({ kind: 'failed' });
  });
});
