import { describe, expect, it } from 'vitest';
import { keepFaultsIn } from '../../../extension/background/faults/unawaited.ts';
import { createNews } from '../../../extension/background/notify.ts';
import { createRevisions } from '../../../extension/background/revisions.ts';
import type { News } from '../../../extension/messages/calls.ts';

/** Pages that answer when they are let, and timers that run when they are told to. */
function stage() {
  const timers: { act: () => void; ms: number }[] = [];
  const told: { news: News; answer: (failed?: Error) => void }[] = [];
  let badges = 0;
  const { changed, showOn, onChanged } = createNews({
    revisions: createRevisions('worker'),
    tellPages: (news) =>
      new Promise<void>((resolve, reject) => {
        told.push({ news, answer: (failed) => (failed ? reject(failed) : resolve()) });
      }),
    later: (act, ms) => timers.push({ act, ms }),
  });
  showOn({
    update: async () => {
      badges += 1;
      throw new Error('no toolbar');
    },
    grew: async () => undefined,
  });
  const faults: string[] = [];
  keepFaultsIn((where) => faults.push(where));
  const rest = () => new Promise(setImmediate);
  const run = async () => {
    for (const { act } of timers.splice(0)) act();
    await rest();
  };
  return { changed, onChanged, told, badges: () => badges, faults, run, rest };
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

  it('is heard of within the worker a moment later, once for many', async () => {
    const { changed, onChanged, run } = stage();
    let heard = 0;
    onChanged(() => {
      heard += 1;
    });
    changed();
    changed();
    expect(heard).toBe(0);
    await run();
    expect(heard).toBe(1);
  });

  it('is told with the revision that shows all of it', async () => {
    const { changed, told, run } = stage();
    changed();
    changed();
    await run();
    expect(told[0]?.news).toEqual({ event: 'changed', revision: { worker: 'worker', count: 2 } });
  });

  it('that comes while pages are told is told again, once', async () => {
    const { changed, told, run, rest } = stage();
    changed();
    await run();
    changed();
    changed();
    await run();
    expect(told).toHaveLength(1);
    told[0]?.answer();
    await rest();
    await run();
    told[1]?.answer();
    await rest();
    await run();
    expect(told).toHaveLength(2);
  });

  it('is told also after one that could not be told', async () => {
    const { changed, told, faults, run, rest } = stage();
    changed();
    await run();
    told[0]?.answer(new Error('no page'));
    await rest();
    expect(faults).toContain('pages');
    changed();
    await run();
    expect(told).toHaveLength(2);
  });

  it('shows the badge once for many, also after one that could not be shown', async () => {
    const { changed, badges, faults, run } = stage();
    changed();
    changed();
    await run();
    changed();
    await run();
    expect(badges()).toBe(2);
    expect(faults).toEqual(['badge', 'badge']);
  });
});
