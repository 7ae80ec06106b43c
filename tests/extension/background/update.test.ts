import { beforeEach, describe, expect, it } from 'vitest';
import { createUpdate } from '../../../extension/background/update.ts';

const DAY = 86_400_000;
let open: boolean;
let clock: number;
let did: string[];
let update: ReturnType<typeof createUpdate>;

beforeEach(() => {
  open = false;
  clock = 0;
  did = [];
  update = createUpdate({
    pageOpen: async () => open,
    finish: async () => {
      did.push('finish');
    },
    reload: () => {
      did.push('reload');
    },
    now: () => clock,
  });
});

describe('an update', () => {
  it('is taken in once what is in hand is finished', async () => {
    await update.available();
    expect(did).toEqual(['finish', 'reload']);
  });

  it('waits while a page is open in the midst of work', async () => {
    open = true;
    await update.available();
    await update.tick();
    expect(did).toEqual([]);
    open = false;
    await update.tick();
    expect(did).toEqual(['finish', 'reload']);
  });

  it('is not kept away for good by a page that stays open', async () => {
    open = true;
    await update.available();
    clock = DAY;
    await update.tick();
    expect(did).toEqual(['finish', 'reload']);
  });

  it('is taken in once, however often the time comes; and without one nothing is done', async () => {
    await update.tick();
    expect(did).toEqual([]);
    await Promise.all([update.available(), update.tick(), update.tick()]);
    expect(did).toEqual(['finish', 'reload']);
  });

  it('is taken in also where what is in hand cannot be finished', async () => {
    const failing = createUpdate({
      pageOpen: async () => false,
      finish: () => Promise.reject(new Error('the store is closed')),
      reload: () => {
        did.push('reload');
      },
      now: () => clock,
    });
    await expect(failing.available()).rejects.toThrow('the store is closed');
    expect(did).toEqual(['reload']);
  });
});
