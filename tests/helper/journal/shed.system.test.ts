import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMemoryJournal, type Journal } from '../../../helper/journal/index.ts';
import type { Event, Sample } from '../../../shared/index.ts';
import { type JournalFolder, journalFolder, START } from './journal-disk.ts';

let box: JournalFolder;
beforeEach(() => {
  box = journalFolder();
});
afterEach(() => box.remove());

/** All that lies in the journal's files, as text. */
const onDisk = () =>
  box
    .logs()
    .map((path) => box.read(path).toString())
    .join('');

/** A title that is a part of no other. */
const titled = (number: number) => `Title <${number}>`;

const what = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('window', 'alive', 'away', 'shed') },
  { weight: 1, arbitrary: fc.constantFrom('kill', 'close') },
  { weight: 6, arbitrary: fc.constantFrom('trim', 'delete', 'many') },
);
const act = fc.record({ what, share: fc.double({ min: 0, max: 1, noNaN: true }) });

/** What held at a number, by all samples that were ever taken. */
function heldAt(all: readonly Sample[], seq: number): Partial<Sample> | null {
  const said = all.slice(0, seq).findLast(({ kind }) => kind !== 'alive');
  const at = all[seq - 1]?.at;
  if (!said || at === undefined) return null;
  const { since: _, zone: __, ...rest } = { since: null, ...said };
  return { ...rest, seq, at } as Partial<Sample>;
}

describe('what was acked', () => {
  it('is in no file once it is shed, and what was not acked stays as it was, whatever happens in between', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 5, maxLength: 40, size: 'max' }), (acts) => {
        box.remove();
        box = journalFolder();
        let journal = box.open();
        const all: Sample[] = [];
        let shed = true;
        const append = (event: Event) => {
          const at = START + all.length * 1000;
          all.push({ seq: all.length + 1, at, ...event });
          journal.append(at, 60, event);
        };
        for (const step of acts) {
          const { first, last } = journal.place;
          if (step.what === 'window') append({ kind: 'window', app: 'Editor', title: titled(all.length + 1) });
          else if (step.what === 'alive') append({ kind: 'alive' });
          else if (step.what === 'away') append({ kind: 'away', why: 'idle', since: START + all.length * 1000 - 500 });
          else if (step.what === 'many')
            for (let count = Math.floor(step.share * 3_000); count > 0; count -= 1)
              append({ kind: 'window', app: 'Editor', title: titled(all.length + 1) });
          else if (step.what === 'shed') journal.shed();
          else if (step.what === 'kill') journal = box.open();
          else if (step.what === 'close') {
            journal.close();
            journal = box.open();
          } else if (step.what === 'trim') journal.trim(first - 1 + Math.round(step.share * (last - first + 1)));
          else {
            // What was recorded in the latter part of the time that is still held.
            const from = START + Math.round((first - 1 + step.share * (last - first)) * 1000);
            journal.shed({ from, until: START + all.length * 1000 });
            for (const [index, sample] of all.entries())
              if (sample.kind === 'window' && sample.at >= from) all[index] = { ...sample, title: '' };
          }
          shed = step.what === 'shed' || step.what === 'delete';
          const place = journal.place;
          expect([...journal.from(1)].map(({ zone: _, ...sample }) => sample)).toEqual(all.slice(place.first - 1));
          if (step.what === 'trim' && place.first > 1 && place.first > first)
            expect(journal.held).toMatchObject(heldAt(all, place.first - 1) ?? {});
          if (!shed) continue;
          const wanted = all.slice(place.first - 1).flatMap((sample) => (sample.kind === 'window' ? sample.title : []));
          expect([...new Set(onDisk().match(/Title <\d+>/g))].sort()).toEqual(
            [...new Set(wanted.filter((title) => title !== ''))].sort(),
          );
        }
        journal.close();
        if (journal.place.first > journal.place.last) expect(onDisk()).not.toContain('Title <');
        expect(box.open().place).toEqual(journal.place);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('is told by what held at its end also after the recorder was killed, as long as its file is there', () => {
    const journal = box.open();
    journal.append(START, 60, { kind: 'window', app: 'Editor', title: 'One' });
    journal.append(START + 1_000, 60, { kind: 'alive' });
    journal.append(START + 2_000, 60, { kind: 'alive' });
    journal.trim(2);
    expect(box.open().held).toEqual({
      seq: 2,
      at: START + 1_000,
      zone: 60,
      kind: 'window',
      app: 'Editor',
      title: 'One',
    });
    journal.shed();
    expect(box.open().held).toBeNull();
  });

  it.each<[string, () => Journal]>([
    ['on disk', () => box.open()],
    ['in memory', () => createMemoryJournal()],
  ])('is told by what held at its end, also where only the word came that it still held, %s', (_name, open) => {
    const journal = open();
    expect(journal.held).toBeNull();
    journal.append(START, 60, { kind: 'window', app: 'Editor', title: 'One' });
    journal.append(START + 1_000, 120, { kind: 'alive' });
    journal.append(START + 2_000, 120, { kind: 'alive' });
    journal.append(START + 3_000, 120, { kind: 'away', why: 'idle', since: START + 500, call: true });
    journal.trim(2);
    expect(journal.held).toEqual({ seq: 2, at: START + 1_000, zone: 120, kind: 'window', app: 'Editor', title: 'One' });
    journal.trim(3);
    expect(journal.held).toMatchObject({ seq: 3, at: START + 2_000, title: 'One' });
    journal.trim(4);
    expect(journal.held).toEqual({ seq: 4, at: START + 3_000, zone: 120, kind: 'away', why: 'idle', call: true });
    journal.renew();
    expect(journal.held).toBeNull();
  });
});
