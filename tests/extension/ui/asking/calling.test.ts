import { describe, expect, it } from 'vitest';
import { CALL_KINDS, type KeptAct } from '../../../../extension/messages/call-kinds.ts';
import type { CallName } from '../../../../extension/messages/calls.ts';
import type { Revision } from '../../../../extension/messages/revision.ts';
import { CallFailed, createCall, type Line } from '../../../../extension/ui/asking/calling.ts';

const REVISION = { worker: 'worker', count: 7 };

/** A line to a worker that dies so many times before it answers. */
function lineTo(deaths: number, how: 'rejects' | 'nothing' = 'rejects') {
  const sent: { call: string; act?: string }[] = [];
  const kept = new Map<string, KeptAct>();
  const shown: Revision[] = [];
  let waited = 0;
  const line: Line = {
    send: async (message) => {
      sent.push(message as { call: string });
      if (sent.length > deaths) return { value: null, ...('act' in message ? { revision: REVISION } : {}) };
      if (how === 'nothing') return undefined;
      throw new Error('the message channel closed before a response was received');
    },
    keep: async (act) => void kept.set(act.id, act),
    drop: async (id) => void kept.delete(id),
    acted: (revision) => shown.push(revision),
    wait: async (ms) => {
      waited += ms;
    },
    now: () => 7,
  };
  return { line, sent, kept, shown, waited: () => waited };
}
const names = (kind: string) => (Object.keys(CALL_KINDS) as CallName[]).filter((name) => CALL_KINDS[name] === kind);

describe('a call whose answer does not come because the worker ended', () => {
  it.each(names('act'))('%s is asked for again as the same act, and is not kept once it is answered', async (name) => {
    for (const how of ['rejects', 'nothing'] as const) {
      const { line, sent, kept, shown } = lineTo(3, how);
      expect(await createCall(line)(name, {} as never)).toBeNull();
      expect(shown).toEqual([REVISION]);
      expect([sent.length, new Set(sent.map(({ act }) => act)).size, kept.size]).toEqual([4, 1, 0]);
      expect(sent[0]?.act).toMatch(/^[\da-f-]{36}$/);
    }
  });

  it.each(names('act'))('%s is kept before it leaves, and stays kept where nobody answers', async (name) => {
    const { line, kept, waited } = lineTo(99);
    let before = 0;
    const { send } = line;
    line.send = (message) => {
      before = kept.size;
      return send(message);
    };
    const failed = await createCall(line)(name, { day: 'x' } as never).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(CallFailed);
    expect(failed).toMatchObject({ kept: true, store: null });
    expect([before, [...kept.values()]]).toEqual([1, [expect.objectContaining({ call: name, at: 7 })]]);
    expect(waited()).toBeLessThan(20_000);
  });

  it.each(names('read'))('%s is read again, and nothing is kept', async (name) => {
    const { line, sent, kept } = lineTo(2);
    expect(await createCall(line)(name, {} as never)).toBeNull();
    expect([sent.length, kept.size, sent.some(({ act }) => act !== undefined)]).toEqual([3, 0, false]);
  });

  it.each(names('once'))('%s is neither repeated nor kept: it may hold a secret', async (name) => {
    const { line, sent, kept } = lineTo(1);
    await expect(createCall(line)(name, {} as never)).rejects.toMatchObject({ kept: false });
    expect([sent.length, kept.size]).toEqual([1, 0]);
  });

  it('leaves the page in the very moment, as the page may be closed in the next', () => {
    const { line, sent } = lineTo(0);
    line.keep = () => new Promise(() => undefined);
    void createCall(line)('draft.change', { day: 'x', card: 'y', change: { narrative: 'z' } } as never);
    expect(sent).toHaveLength(1);
  });

  it('is asked for all the same where nothing can be kept, and then not said to be', async () => {
    const broken = { keep: () => Promise.reject(new Error('full')) };
    expect(await createCall({ ...lineTo(1).line, ...broken })('review.undo', {})).toBeNull();
    const failed = createCall({ ...lineTo(99).line, ...broken })('review.undo', {});
    await expect(failed).rejects.toMatchObject({ kept: false });
  });

  it('that the worker could not do is not done again', async () => {
    const { line, sent, kept } = lineTo(0);
    line.send = async (message) => {
      sent.push(message as { call: string });
      return { failed: 'StoreError', store: 'full' };
    };
    await expect(createCall(line)('review.undo', {})).rejects.toMatchObject({ store: 'full', kept: false });
    expect([sent.length, kept.size]).toEqual([1, 0]);
  });
});
