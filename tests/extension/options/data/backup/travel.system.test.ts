import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backupHandlers } from '../../../../../extension/background/data/backup-handlers.ts';
import type { CallName } from '../../../../../extension/messages/calls.ts';
import { lookThrough, makeBackup, putBack } from '../../../../../extension/options/data/backup/travel.ts';
import { createTimeline, type Timeline } from '../../../../../extension/timeline/index.ts';
import type { Sample } from '../../../../../shared/index.ts';
import { NINE } from '../../../timeline/recorded.ts';

const PASSPHRASE = 'kf3p-9wzx-aaqe-bb7n-m2cd';

/** What a page reaches: the worker of the moment, which may end before a call of so many. */
const line: {
  handlers: ReturnType<typeof backupHandlers> | null;
  calls: string[];
  before(call: string, params: never): Promise<void>;
} = vi.hoisted(() => ({ handlers: null, calls: [], before: async () => undefined }));
vi.mock('../../../../../extension/platform.ts', () => ({
  browser: {
    runtime: {
      sendMessage: async ({ call, params }: { call: CallName; params: never }) => {
        line.calls.push(call);
        await line.before(call, params);
        const handler = line.handlers?.[call as keyof typeof line.handlers] as (params: never) => Promise<unknown>;
        // As between page and worker.
        return JSON.parse(JSON.stringify({ value: await handler(params) }));
      },
    },
  },
}));

let count = 0;
/** A store in which so many windows were recorded, and the titles in it. */
async function store(titles: readonly string[]): Promise<Timeline> {
  count += 1;
  const timeline = createTimeline(`travel-${count}`);
  const items = [...titles, 'last'].map(
    (title, at): Sample => ({ seq: at + 1, at: NINE + at * 30_000, kind: 'window', app: 'Word', title }),
  );
  await timeline.ingest({ journal: crypto.randomUUID(), items }, 1, 0);
  return timeline;
}
const titlesOf = async (timeline: Timeline) => (await timeline.allSpans()).map(({ title }) => title);
/** From here on a worker answers that knows nothing of what was begun. */
function answerOver(timeline: Timeline): void {
  line.handlers = backupHandlers({
    timeline,
    now: () => NINE,
    changed: () => undefined,
    restored: async () => undefined,
  });
}

/** Titles of which each is long, so that a back-up has parts. */
const LONG = Array.from({ length: 3000 }, (_, at) => `${at} `.padEnd(900, `title ${at} `));
const made = async (timeline: Timeline) => {
  answerOver(timeline);
  return (await makeBackup(PASSPHRASE, () => undefined)).file;
};
const put = (file: Blob, passphrase = PASSPHRASE, signal = new AbortController().signal) =>
  putBack(file, passphrase, () => undefined, signal);

beforeEach(() => {
  line.calls.length = 0;
  line.before = async () => undefined;
});

describe('a back-up by a page', () => {
  it('is made, looked through and put back, and tells how far it is', async () => {
    const from = await store(LONG);
    answerOver(from);
    const sizes: number[] = [];
    const { file } = await makeBackup(PASSPHRASE, (bytes) => sizes.push(bytes));
    expect(sizes.at(-1)).toBe(file.size);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    const to = await store(['X']);
    answerOver(to);
    const shares: number[] = [];
    expect(await lookThrough(file, PASSPHRASE, (share) => shares.push(share))).toMatchObject({ ok: true });
    expect(shares.at(-1)).toBe(1);
    expect(await titlesOf(to)).toEqual(['X']);
    expect(await put(file)).toBeNull();
    expect(await titlesOf(to)).toEqual(LONG);
  });

  it('goes on where the browser ended the worker in the midst of it, and gives up in the end', async () => {
    const from = await store(LONG);
    answerOver(from);
    let left = 1;
    const endAt = (name: string, number: number, over: Timeline) => {
      line.before = async (call, params) => {
        if (call === name && left > 0 && line.calls.filter((one) => one === name).length % number === 0) {
          left -= 1;
          // The databases that a worker has open are closed with it.
          await line.handlers?.['restore.drop'](params);
          answerOver(over);
        }
      };
    };
    endAt('backup.read', 2, from);
    const { file } = await makeBackup(PASSPHRASE, () => undefined);
    expect(left).toBe(0);
    const to = await store(['X']);
    answerOver(to);
    left = 1;
    endAt('restore.take', 2, to);
    expect(await put(file)).toBeNull();
    expect([left, await titlesOf(to)]).toEqual([0, LONG]);
    const other = await store(['Y']);
    answerOver(other);
    left = 100;
    line.calls.length = 0;
    endAt('restore.finish', 1, other);
    expect(await put(file)).toBe('again');
    expect(await titlesOf(other)).toEqual(['Y']);
  });

  it('says what is wrong with a file, and changes nothing', async () => {
    const file = await made(await store(['A', 'B']));
    const bytes = new Uint8Array(await file.arrayBuffer());
    const broken = Uint8Array.from(bytes, (byte, at) => (at === bytes.length - 5 ? byte ^ 1 : byte));
    const cases: [Blob, string, string][] = [
      [file, 'another passphrase', 'passphrase'],
      [file.slice(0, file.size - 1), PASSPHRASE, 'cut'],
      [file.slice(0, 100), PASSPHRASE, 'cut'],
      [new Blob([broken]), PASSPHRASE, 'damaged'],
      [new Blob(['A letter to the client']), PASSPHRASE, 'not-ours'],
      [new Blob([(await file.text()).replace('"format":1', '"format":2')]), PASSPHRASE, 'newer'],
    ];
    const to = await store(['X']);
    answerOver(to);
    for (const [bad, passphrase, why] of cases) {
      expect(await lookThrough(bad, passphrase, () => undefined), why).toEqual({ ok: false, why });
      expect(await put(bad, passphrase), why).toBe(why);
    }
    expect(await titlesOf(to)).toEqual(['X']);
  });

  it('stops where the attorney says so, and leaves nothing behind', async () => {
    const file = await made(await store(LONG));
    const to = await store(['X']);
    answerOver(to);
    const stopper = new AbortController();
    line.before = async (call) => {
      if (call === 'restore.take') stopper.abort(new Error('stopped'));
    };
    await expect(put(file, PASSPHRASE, stopper.signal)).rejects.toThrow('stopped');
    expect(line.calls.at(-1)).toBe('restore.drop');
    expect(await titlesOf(to)).toEqual(['X']);
    expect((await indexedDB.databases()).some(({ name }) => name === `travel-${count}-1`)).toBe(false);
  });
});
