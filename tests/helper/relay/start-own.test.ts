import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startByLaunchd } from '../../../helper/relay/start-own.ts';

describe('a recorder that launchd starts', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function start(knows: boolean, metAfter: number) {
    const asked: string[][] = [];
    const began = Date.now();
    const started = startByLaunchd({
      uid: 501,
      ask(args) {
        asked.push([...args]);
        return Promise.resolve(knows);
      },
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

  it('is none where launchd knows of none', async () => {
    expect(await start(false, 0).started).toBeNull();
  });

  it('has failed where it is not met in ten seconds', async () => {
    const { started } = start(true, Number.POSITIVE_INFINITY);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await started).toMatchObject({ kind: 'failed' });
  });
});
