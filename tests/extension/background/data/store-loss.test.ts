import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { profileId } from '../../../../extension/background/capture/profile.ts';
import { createStoreLoss, type StoreMark } from '../../../../extension/background/data/store-loss.ts';
import { createTimeline } from '../../../../extension/timeline/index.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
let count = 0;

/** A database with what stands beside it; `empty` is what the browser leaves when it takes it away. */
function stage() {
  count += 1;
  const name = `store-loss-${count}`;
  let timeline = createTimeline(name);
  let mark: StoreMark | null = null;
  const changed = vi.fn();
  const started = () =>
    createStoreLoss({
      timeline,
      mark: {
        get: async () => mark,
        set: async (next) => {
          mark = next;
        },
      },
      now: () => NOON,
      changed,
    });
  const empty = async () => {
    await timeline.close();
    indexedDB.deleteDatabase(name);
    timeline = createTimeline(name);
  };
  return { started, empty, changed, timeline: () => timeline };
}

describe('a database that the browser took away', () => {
  it('is noticed, and said also after the next start of the worker', async () => {
    const { started, empty, changed, timeline } = stage();
    await profileId(timeline());
    await started().look();
    await empty();
    const loss = started();
    await loss.look();
    expect(loss.remarks()).toEqual([{ kind: 'store-lost', at: NOON }]);
    expect(changed).toHaveBeenCalledOnce();
    const later = started();
    await later.look();
    expect(later.remarks()).toEqual([{ kind: 'store-lost', at: NOON }]);
    expect(changed).toHaveBeenCalledOnce();
  });

  it('is noticed once more when it happens again', async () => {
    const { started, empty, changed, timeline } = stage();
    await profileId(timeline());
    await started().look();
    for (let time = 0; time < 2; time++) {
      await empty();
      await started().look();
    }
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('is not thought to be where there never was one, nor where it is still there', async () => {
    const { started, changed, timeline } = stage();
    await started().look();
    await profileId(timeline());
    const loss = started();
    await loss.look();
    await loss.look();
    expect(loss.remarks()).toEqual([]);
    expect(changed).not.toHaveBeenCalled();
  });
});
