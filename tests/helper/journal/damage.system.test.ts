import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Sample } from '../../../shared/index.ts';
import { type JournalFolder, journalFolder, START } from './journal-disk.ts';

/** Samples of every kind; titles hold more than ASCII, so that damage falls into characters too. */
function write(box: JournalFolder): Sample[] {
  const journal = box.open();
  journal.append(START, 60, { kind: 'window', app: 'Writer', title: 'Müller — 契約書.docx' });
  journal.append(START + 1_000, 60, { kind: 'window', app: 'Browser', title: 'Docket 🙂' });
  journal.append(START + 2_000, 120, { kind: 'window', app: 'Mail', title: 'Re: 00041-Acme' });
  journal.append(START + 3_000, 120, { kind: 'away', why: 'idle', since: START + 2_500 });
  journal.append(START + 4_000, 120, { kind: 'window', app: 'Writer', title: 'Ordre du jour' });
  const samples = [...journal.from(1)];
  journal.close();
  return samples;
}

describe('the journal with a damaged file', () => {
  let box: JournalFolder;
  let samples: Sample[];
  let path: string;
  let whole: Buffer;
  /** Where each line begins; the last entry is the end of the file. */
  let starts: number[];
  beforeEach(() => {
    box = journalFolder();
    samples = write(box);
    path = box.logs()[0] ?? '';
    whole = box.read(path);
    starts = [0];
    for (const [index, byte] of whole.entries()) if (byte === 0x0a) starts.push(index + 1);
  });
  afterEach(() => box.remove());

  it('cuts a torn end at the last whole line, wherever it was torn, and goes on behind it', () => {
    const last = starts.at(-2) ?? 0;
    expect(starts).toHaveLength(samples.length + 1);
    for (let end = last; end < whole.length; end += 1) {
      box.write(path, whole.subarray(0, end));
      const journal = box.open();
      expect([...journal.from(1)]).toEqual(samples.slice(0, -1));
      expect(journal.trouble).toBeNull();
      expect(box.read(path)).toEqual(whole.subarray(0, last));
      journal.append(START + 5_000, 120, { kind: 'alive' });
      expect([...box.open().from(5)]).toEqual([{ seq: 5, at: START + 5_000, kind: 'alive' }]);
    }
  });

  it('loses no other sample by a bit that flipped anywhere in one, leaves no hole, and says so', () => {
    for (const index of [1, 2, 3]) {
      for (let place = starts[index] ?? 0; place < (starts[index + 1] ?? 0); place += 1) {
        for (let bit = 0; bit < 8; bit += 1) {
          const harmed = Buffer.from(whole);
          harmed[place] = (harmed[place] ?? 0) ^ (1 << bit);
          box.write(path, harmed);
          const journal = box.open();
          const found = [...journal.from(1)];
          const before = samples[index - 1];
          const lost: Sample = { seq: index + 1, at: before?.at ?? 0, kind: 'blind', why: 'observer' };
          expect(found).toEqual(samples.map((sample) => (sample.seq === index + 1 ? lost : sample)));
          expect(journal.trouble).toBe('damaged');
        }
      }
    }
  });

  it('does not give out the number of a last sample again that was damaged', () => {
    for (let place = starts.at(-2) ?? 0; place < whole.length - 1; place += 1) {
      const harmed = Buffer.from(whole);
      harmed[place] = (harmed[place] ?? 0) ^ 0x80;
      box.write(path, harmed);
      const journal = box.open();
      expect(journal.place.last).toBe(samples.length);
      journal.append(START + 5_000, 120, { kind: 'alive' });
      expect([...box.open().from(5)]).toMatchObject([{ kind: 'blind' }, { seq: 6, kind: 'alive' }]);
    }
  });

  it('does not know when an earlier run ended where no line of two files is good, and begins a new journal', () => {
    const { place } = box.open();
    const harmed = Buffer.from(whole);
    for (const start of starts.slice(0, -1)) harmed[start] = (harmed[start] ?? 0) ^ 0x80;
    box.write(path, harmed);
    // A file that was begun, and of which no line reached the disk.
    box.write(path.replace('1.log', `${samples.length + 1}.log`), Buffer.alloc(0));
    const journal = box.open();
    expect(journal.earlier).toBeNull();
    expect(journal.place.id).not.toBe(place.id);
  });

  it('gives everything again once what was damaged is acked', () => {
    const harmed = Buffer.from(whole);
    harmed[(starts[1] ?? 0) + 3] = 0;
    box.write(path, harmed);
    const journal = box.open();
    journal.trim(samples.length);
    expect(journal.trouble).toBeNull();
  });

  it('reads a file of anything at all without losing its mind', () => {
    for (const bytes of [Buffer.alloc(70_000), Buffer.alloc(70_000, '\t'), Buffer.alloc(70_000, '\n')]) {
      box.write(path, bytes);
      const journal = box.open();
      expect([...journal.from(1)]).toEqual([]);
      journal.append(START, 60, { kind: 'alive' });
      expect([...box.open().from(1)]).toMatchObject([{ kind: 'alive' }]);
    }
  });
});
