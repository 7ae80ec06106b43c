import { afterEach, describe, expect, it } from 'vitest';
import type { DiskAccess, Journal } from '../../../helper/journal/index.ts';
import {
  Death,
  fill,
  fragileDisk,
  type JournalFolder,
  journalFolder,
  type Mishap,
  numbersIn,
  range,
} from './journal-disk.ts';

/** What a scenario can be sure of, whatever happens to it. */
interface Sure {
  /** Numbers whose append returned. */
  appended: number;
  /** A number whose append may or may not have been made. */
  tried: number;
  /** Numbers up to this were trimmed, or were on the way to be. */
  trimmed: number;
  wanted: number;
}

/**
 * A life of a journal: some files, acks, a new journal, a power failure, an end in good order. Before it a part was
 * written by a life that went well.
 */
function live(box: JournalFolder, disk: DiskAccess, sure: Sure): void {
  const append = (journal: Journal, to: number) => {
    for (let number = sure.appended + 1; number <= to; number += 1) {
      sure.tried = number;
      fill(journal, number, number, 970);
      sure.appended = number;
    }
  };
  const trim = (journal: Journal, number: number) => {
    sure.wanted = number;
    journal.trim(journal.place.last - (sure.appended - number));
    sure.trimmed = number;
    journal.shed();
  };
  const journal = box.open({ disk });
  append(journal, 133);
  trim(journal, 10);
  append(journal, 135);
  journal.secure();
  journal.renew();
  append(journal, 137);
  trim(journal, 136);
  append(journal, 138);
  trim(journal, 138);
  append(journal, 140);
  journal.close();
  const after = box.open({ disk, boot: 'another start' });
  append(after, 142);
  trim(after, 141);
  // It is killed, some time after what a failing disk did not take was written at last.
  after.secure();
  const later = box.open({ disk, boot: 'a third start' });
  append(later, 143);
  later.close();
}

describe('the journal, stopped at every call to the disk', () => {
  let box: JournalFolder;
  afterEach(() => box.remove());

  function begin(): Sure {
    box = journalFolder();
    const before = box.open();
    fill(before, 1, 130, 970);
    before.close();
    return { appended: 130, tried: 130, trimmed: 0, wanted: 0 };
  }

  /** Runs the life with a mishap at the k-th call; whether it came to that. */
  function run(mishap: Mishap, k: number): boolean {
    const sure = begin();
    const { disk, calls } = fragileDisk(mishap, k);
    try {
      live(box, disk, sure);
    } catch (error) {
      if (!(error instanceof Death)) throw error;
    }
    const journal = box.open();
    const held = numbersIn(journal).map(Number);
    const [oldest = sure.appended + 1] = held;
    const label = `${mishap} at call ${k}`;
    // Everything from the oldest on is there once and in order.
    const newest = held.at(-1) === sure.tried ? sure.tried : sure.appended;
    expect(held, label).toEqual(range(oldest, newest));
    expect(oldest, label).toBeLessThanOrEqual(sure.wanted + 1);
    expect(journal.trouble, label).toBeNull();
    // And it goes on.
    fill(journal, newest + 1, newest + 1);
    journal.close();
    expect(numbersIn(box.open()).at(-1), label).toBe(newest + 1);
    const reached = calls() >= k;
    box.remove();
    return reached;
  }

  it.each<Mishap>(['fails', 'dies before', 'dies after'])(
    'holds each sample whose append returned exactly once, in order, when a call %s',
    (mishap) => {
      let k = 1;
      while (run(mishap, k)) k += 1;
      expect(k).toBeGreaterThan(40);
    },
    30_000,
  );
});
