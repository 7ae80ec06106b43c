import { mkdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fill, type JournalFolder, journalFolder, numbered, numbersIn, range, START } from './journal-disk.ts';

describe('the journal on disk', () => {
  let box: JournalFolder;
  beforeEach(() => {
    box = journalFolder();
  });
  afterEach(() => box.remove());

  it('gives back what was appended, from any number on', () => {
    const journal = box.open();
    fill(journal, 1, 500);
    expect(journal.place).toMatchObject({ first: 1, last: 500 });
    expect(numbersIn(journal)).toEqual(range(1, 500));
    expect([...journal.from(499)]).toEqual([
      { seq: 499, at: START + 499_000, ...numbered(499) },
      { seq: 500, at: START + 500_000, ...numbered(500) },
    ]);
    expect([...journal.from(501)]).toEqual([]);
  });

  it('says the zone at first, on change, and where a reader asks for it', () => {
    const journal = box.open();
    for (const zone of [60, 60, 120, 120]) journal.append(START, zone, { kind: 'alive' });
    const zones = (from: number, zoned?: boolean) => [...journal.from(from, zoned)].map((sample) => sample.zone);
    expect(zones(1)).toEqual([60, undefined, 120, undefined]);
    expect(zones(2, true)).toEqual([60, 120, undefined]);
    expect(zones(4, true)).toEqual([120]);
    journal.close();
    const again = box.open();
    expect([...again.from(4, true)][0]?.zone).toBe(120);
    again.append(START, 120, { kind: 'alive' });
    expect([...again.from(5)][0]?.zone).toBeUndefined();
  });

  it('forgets what was trimmed, and nothing else, also after it is opened again', () => {
    const journal = box.open();
    fill(journal, 1, 5);
    journal.trim(3);
    journal.trim(2);
    expect(journal.place).toMatchObject({ first: 4, last: 5 });
    expect(numbersIn(journal)).toEqual([4, 5]);
    journal.close();
    const again = box.open();
    expect(numbersIn(again)).toEqual([4, 5]);
    again.trim(5);
    expect(again.place).toMatchObject({ first: 6, last: 5 });
    fill(again, 6, 6);
    expect([...again.from(1)]).toMatchObject([{ seq: 6, title: 'Document 6' }]);
  });

  it.each([
    ['closed in good order', true],
    ['killed', false],
  ])('goes on under the same id and numbers when the one before was %s', (_name, closed) => {
    const journal = box.open();
    // Over several files.
    fill(journal, 1, 9_000);
    journal.trim(100);
    const { place } = journal;
    const samples = [...journal.from(1)];
    if (closed) journal.close();
    const again = box.open();
    expect(box.logs().length).toBeGreaterThan(2);
    expect(again.place).toEqual(place);
    expect([...again.from(1)]).toEqual(samples);
    expect(again.trouble).toBeNull();
    fill(again, 9_001, 9_001);
    expect(again.place).toEqual({ ...place, last: 9_001 });
  });

  it('knows the last sample before it was opened, also one that was acked', () => {
    const journal = box.open();
    expect(journal.earlier).toBeNull();
    // Enough for its file to go with the next sample.
    fill(journal, 1, 1_000);
    journal.trim(1_000);
    expect(box.open().earlier).toMatchObject({ at: START + 1_000_000, title: 'Document 1000' });
  });

  it('begins a new journal under another id with all it holds, numbered from 1 with the zone on the first', () => {
    const journal = box.open();
    fill(journal, 1, 600);
    journal.trim(400);
    const { id } = journal.place;
    journal.renew();
    expect(journal.place).toMatchObject({ first: 1, last: 200 });
    expect(journal.place.id).not.toBe(id);
    expect([...journal.from(1)][0]).toEqual({ seq: 1, at: START + 401_000, zone: 60, ...numbered(401) });
    expect(numbersIn(journal)).toEqual(range(401, 600));
    fill(journal, 601, 602);
    journal.trim(100);
    const { place } = journal;
    const again = box.open();
    expect(again.place).toEqual(place);
    expect(again.place).toMatchObject({ first: 101, last: 202 });
    expect(numbersIn(again)).toEqual(range(501, 602));
  });

  it('begins a new journal when the computer lost its power, and carries everything over', () => {
    const journal = box.open({ boot: 'one' });
    fill(journal, 1, 10);
    journal.trim(4);
    const { id } = journal.place;
    const again = box.open({ boot: 'two' });
    expect(again.place.id).not.toBe(id);
    expect(again.place).toMatchObject({ first: 1, last: 6 });
    expect([...again.from(1)][0]).toMatchObject({ seq: 1, zone: 60, title: 'Document 5' });
    expect(numbersIn(again)).toEqual(range(5, 10));
  });

  it('stays the same journal when the computer was shut down in good order', () => {
    const journal = box.open({ boot: 'one' });
    fill(journal, 1, 10);
    const { place } = journal;
    journal.close();
    const again = box.open({ boot: 'two' });
    expect(again.place).toEqual(place);
    // The good order was that of the last time.
    fill(again, 11, 11);
    expect(box.open({ boot: 'three' }).place.id).not.toBe(place.id);
  });

  it('can be read by its user alone', () => {
    fill(box.open(), 1, 9_000);
    const modes = (paths: string[]) => paths.map((path) => (statSync(path).mode & 0o777).toString(8));
    expect(modes([...box.logs(), join(box.path, 'mark')])).toEqual(
      box
        .logs()
        .map(() => '600')
        .concat('600'),
    );
    expect(modes([box.path, dirname(box.logs()[0] ?? '')])).toEqual(['700', '700']);
  });

  it('keeps at most 16 KiB on disk of what was acked', () => {
    const journal = box.open();
    fill(journal, 1, 5_000);
    expect(box.bytes()).toBeGreaterThan(128 * 1024);
    // The extension acks in batches, and is always a few behind.
    for (let seq = 100; seq <= 4_990; seq += 10) journal.trim(seq);
    for (let seq = 5_001; seq <= 7_000; seq += 1) {
      fill(journal, seq, seq);
      journal.trim(seq - 3);
    }
    expect(numbersIn(journal)).toEqual([6_998, 6_999, 7_000]);
    expect(box.bytes()).toBeLessThan(16 * 1024 + 1024);
  });

  it.each([
    ['is missing', (path: string) => rmSync(path)],
    ['is torn', (path: string) => truncateSync(path, 5)],
    ['is empty', (path: string) => truncateSync(path, 0)],
    ['is something else', (path: string) => writeFileSync(path, 'x'.repeat(200))],
  ])('is the same journal with all that its files hold when the mark %s', (_name, harm) => {
    const journal = box.open();
    fill(journal, 1, 300);
    journal.trim(100);
    const { id } = journal.place;
    harm(join(box.path, 'mark'));
    const again = box.open();
    expect(again.place).toEqual({ id, first: 1, last: 300 });
    expect(numbersIn(again)).toEqual(range(1, 300));
    again.trim(300);
    expect(box.open().place).toEqual({ id, first: 301, last: 300 });
  });

  it('leaves alone what is not its own in its folder', () => {
    const journal = box.open();
    fill(journal, 1, 10);
    const inside = dirname(box.logs()[0] ?? '');
    const foreign = [join(box.path, 'notes.txt'), join(inside, '7.log.bak'), join(inside, 'a.log')];
    for (const path of foreign) writeFileSync(path, 'x');
    mkdirSync(join(box.path, 'other'));
    const again = box.open({ boot: 'after a crash' });
    expect(numbersIn(again)).toEqual(range(1, 10));
    again.trim(10);
    fill(again, 11, 11);
    expect(numbersIn(box.open())).toEqual([11]);
    for (const path of foreign) expect(statSync(path.replace(inside, dirname(box.logs()[0] ?? ''))).size).toBe(1);
  });

  it('fills the numbers of a file that is missing with blind, and says so', () => {
    const journal = box.open();
    fill(journal, 1, 12_000);
    journal.close();
    const [, second = '', third = ''] = box.logs();
    const number = (path: string) => Number(/(\d+)\.log$/.exec(path)?.[1]);
    rmSync(second);
    const again = box.open();
    expect(again.place).toMatchObject({ first: 1, last: 12_000 });
    const found = [...again.from(1)];
    expect(found.map(({ seq }) => seq)).toEqual(range(1, 12_000));
    const lost = found.filter(({ kind }) => kind === 'blind');
    expect(lost.map(({ seq }) => seq)).toEqual(range(number(second), number(third) - 1));
    // Nothing is credited to what is not known.
    expect(new Set(lost.map(({ at }) => at))).toEqual(new Set([START + (number(second) - 1) * 1000]));
    expect(again.trouble).toBe('damaged');
  });
});
