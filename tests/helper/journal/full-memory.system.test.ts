import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fill, type JournalFolder, journalFolder, numbersIn, range } from './journal-disk.ts';
import { smallDisk } from './small-disk.ts';

describe('the journal without room', () => {
  let box: JournalFolder;
  beforeEach(() => {
    box = journalFolder();
  });
  afterEach(() => box.remove());

  it('lets the oldest go when memory is full, and says so', () => {
    const { disk, state } = smallDisk();
    const journal = box.open({ disk });
    fill(journal, 1, 10);
    state.room = 0;
    fill(journal, 11, 20_100);
    const { first, last } = journal.place;
    expect(last).toBe(20_100);
    expect(last - first).toBeGreaterThanOrEqual(19_900);
    expect(last - first).toBeLessThanOrEqual(20_010);
    expect(numbersIn(journal)).toEqual(range(first, last));
    state.room = null;
    journal.secure();
    expect(journal.trouble).toBe('dropped');
    expect(numbersIn(box.open())).toEqual(range(first, last));
    journal.trim(last);
    expect(journal.trouble).toBeNull();
  });
});
