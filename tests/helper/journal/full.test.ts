import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DISK, type DiskAccess } from '../../../helper/journal/index.ts';
import { fill, type JournalFolder, journalFolder, numbersIn, range } from './journal-disk.ts';
import { smallDisk } from './small-disk.ts';

/** A disk that can be read and not be written. */
function readOnlyDisk() {
  const state = { writable: true };
  const guarded = (name: keyof DiskAccess) => {
    const call = DISK[name] as (...args: unknown[]) => unknown;
    return (...args: unknown[]) => {
      const reads = name === 'openSync' && args[1] === 'r';
      if (!state.writable && !reads) throw Object.assign(new Error(name), { code: 'EROFS' });
      return call(...args);
    };
  };
  const names = [
    'ftruncateSync',
    'mkdirSync',
    'openSync',
    'renameSync',
    'rmSync',
    'writeSync',
    'fdatasyncSync',
  ] as const;
  const disk = { ...DISK, ...Object.fromEntries(names.map((name) => [name, guarded(name)])) } as DiskAccess;
  return { disk, state };
}

describe('the journal without room', () => {
  let box: JournalFolder;
  beforeEach(() => {
    box = journalFolder();
  });
  afterEach(() => box.remove());

  it('keeps samples in memory, in order, says so, and writes them once there is room', () => {
    // Full at every byte of a line and a little more.
    for (let room = 0; room < 45; room += 1) {
      const { disk, state } = smallDisk();
      const journal = box.open({ disk });
      const { last } = journal.place;
      fill(journal, last + 1, last + 2);
      state.room = room;
      fill(journal, last + 3, last + 8);
      expect(journal.trouble).toBe('memory');
      expect(numbersIn(journal).slice(-8)).toEqual(range(last + 1, last + 8));
      state.room = null;
      fill(journal, last + 9, last + 9);
      expect(journal.trouble).toBeNull();
      // Without an end in good order.
      const again = box.open();
      expect(numbersIn(again)).toEqual(range(1, last + 9));
      expect(again.place.last).toBe(last + 9);
    }
  });

  it('writes what waits also while nothing new comes', () => {
    const { disk, state } = smallDisk();
    const journal = box.open({ disk });
    state.room = 0;
    fill(journal, 1, 3);
    state.room = null;
    journal.secure();
    expect(journal.trouble).toBeNull();
    expect(numbersIn(box.open())).toEqual([1, 2, 3]);
  });

  it('knows each sample of a file that began without room by its zone', () => {
    const { disk, state } = smallDisk();
    const journal = box.open({ disk });
    state.room = 0;
    fill(journal, 1, 1);
    state.room = null;
    fill(journal, 2, 2);
    expect([...box.open().from(2, true)][0]?.zone).toBe(60);
  });

  it('needs no room for what was acked while it waited', () => {
    const { disk, state } = smallDisk();
    const journal = box.open({ disk });
    fill(journal, 1, 5);
    state.room = 0;
    fill(journal, 6, 9);
    journal.trim(8);
    state.room = null;
    fill(journal, 10, 10);
    expect(numbersIn(journal)).toEqual([9, 10]);
    const again = box.open();
    expect(numbersIn(again)).toEqual([9, 10]);
    expect(again.trouble).toBeNull();
  });

  it('goes on under a new id when it ends with samples in memory, for their numbers are known to others', () => {
    const { disk, state } = smallDisk();
    const journal = box.open({ disk });
    fill(journal, 1, 5);
    state.room = 0;
    fill(journal, 6, 9);
    const again = box.open();
    expect(numbersIn(again)).toEqual([1, 2, 3, 4, 5]);
    expect(again.place.id).not.toBe(journal.place.id);
  });

  it('gives a new journal all it holds while the disk is full', () => {
    const { disk, state } = smallDisk();
    const journal = box.open({ disk });
    fill(journal, 1, 2_000);
    state.room = 0;
    fill(journal, 2_001, 2_010);
    journal.renew();
    expect(numbersIn(journal)).toEqual(range(1, 2_010));
    const { id } = journal.place;
    state.room = null;
    journal.close();
    expect(numbersIn(box.open())).toEqual(range(1, 2_010));
    expect(box.open().place.id).toBe(id);
  });

  it('goes on under a new id when its last sample was acked without ever reaching the disk, and it is killed', () => {
    const { disk, state } = smallDisk();
    const journal = box.open({ disk });
    fill(journal, 1, 2);
    state.room = 0;
    fill(journal, 3, 4);
    journal.trim(4);
    state.room = null;
    journal.secure();
    const { id } = journal.place;
    const later = box.open();
    expect(later.place.id).not.toBe(id);
    expect(later.earlier).toBeNull();
    fill(later, 5, 5);
    expect(numbersIn(later)).toEqual([5]);
  });

  it('works in memory in a folder that cannot be made, and lands on disk once it can', () => {
    const { disk, state } = readOnlyDisk();
    state.writable = false;
    const journal = box.open({ disk });
    fill(journal, 1, 20);
    journal.trim(3);
    expect(journal.trouble).toBe('memory');
    expect(numbersIn(journal)).toEqual(range(4, 20));
    state.writable = true;
    journal.secure();
    expect(journal.trouble).toBeNull();
    const again = box.open();
    expect(again.place).toEqual(journal.place);
    expect(numbersIn(again)).toEqual(range(4, 20));
  });

  it('gives what a read-only disk holds, and new samples behind it', () => {
    fill(box.open(), 1, 400);
    const { disk, state } = readOnlyDisk();
    state.writable = false;
    const journal = box.open({ disk });
    fill(journal, 401, 410);
    journal.renew();
    expect(numbersIn(journal)).toEqual(range(1, 410));
    expect(journal.trouble).toBe('memory');
    state.writable = true;
    journal.secure();
    const { place } = journal;
    expect(numbersIn(box.open())).toEqual(range(1, 410));
    expect(box.open().place).toEqual(place);
  });

  it('puts a folder aside that cannot be read, and goes on in another', () => {
    const journal = box.open();
    fill(journal, 1, 10);
    const blind: DiskAccess = {
      ...DISK,
      statSync: () => {
        throw Object.assign(new Error('no'), { code: 'EIO' });
      },
    };
    const next = box.open({ disk: blind });
    expect(next.place.id).not.toBe(journal.place.id);
    fill(next, 11, 12);
    expect(numbersIn(box.open())).toEqual([11, 12]);
    // Nothing of it was removed.
    expect(
      box
        .logs()
        .map(dirname)
        .filter((path) => path.endsWith('.unread')),
    ).toHaveLength(1);
  });
});

describe('the journal at its bound', () => {
  let box: JournalFolder;
  beforeEach(() => {
    box = journalFolder();
  });
  afterEach(() => box.remove());

  it('says that it is filling before anything goes, then lets the oldest go, and says from where on it holds', () => {
    const limit = 600_000;
    const journal = box.open({ limit });
    const troubles: (string | null)[] = [];
    let filling = 0;
    for (let number = 1; number <= 30_000; number += 1) {
      fill(journal, number, number);
      const { trouble } = journal;
      if (trouble === 'filling') {
        filling = journal.place.first;
        expect(journal.size.bytes).toBeLessThanOrEqual(limit);
      }
      if (trouble !== troubles.at(-1)) troubles.push(trouble);
    }
    expect(troubles).toEqual([null, 'filling', 'dropped']);
    expect(filling).toBe(1);
    const { first, last } = journal.place;
    expect(first).toBeGreaterThan(1);
    expect(numbersIn(journal)).toEqual(range(first, last));
    expect(box.bytes()).toBeLessThanOrEqual(limit);
    expect(journal.size).toEqual({ bytes: box.bytes(), limit });
    // And the same after it is opened again.
    expect(box.open({ limit }).place).toEqual(journal.place);
    journal.trim(last);
    expect(journal.trouble).toBeNull();
  });
});
