import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { unpackDay } from '../../../../extension/messages/unpack-day.ts';
import type { SyncedMatter } from '../../../../extension/timeline/index.ts';
import { wholeWorker } from '../../popup/whole-worker.ts';
import { sampleMatter } from '../../sample-records.ts';
import { DAY, NINE, record } from '../kept-day.ts';

const NAMES = ['Vandermeer', 'Okafor', 'Brandt', 'Kowalczyk', 'Delacroix', 'Haugen', 'Marchetti', 'Yilmaz'];

/** Open matters of so many clients, of whom each has one. */
function matters(count: number): SyncedMatter[] {
  return Array.from({ length: count }, (_, at) => {
    const name =
      NAMES[at] ?? `Quist${String.fromCharCode(97 + (at % 26))}${String.fromCharCode(97 + Math.floor(at / 26))}`;
    return sampleMatter(at + 1, `${String(480 + at).padStart(5, '0')}-${name}`, {
      client: { id: 1000 + at, name: `Jo ${name}` },
    });
  });
}

it.each([2, 5, 200])(
  'a client’s name in a title comes before what was worked on beside it, with %i open matters',
  async (count) => {
    vi.stubGlobal('__SANDBOX_ORIGIN__', null);
    const own = matters(count);
    const [one, other] = [NAMES[0], NAMES[1]];
    let end = NINE;
    const worker = wholeWorker(`small-firm-${count}`, () => end);
    await worker.timeline.storeMatters(own, { since: null, startedAt: 0, next: null, done: count, total: count });
    end = await record(
      worker.timeline,
      [
        [1800, `00480-${one} - Reply brief.docx - Word`],
        [1200, `${other} cover letter.docx - Word`],
        [1800, `00480-${one} - Reply brief.docx - Word`],
      ],
      NINE,
    );
    await worker.ask('day.read', { day: DAY });
    await worker.quiet();
    const { needs } = unpackDay(await worker.ask('day.read', { day: DAY }));
    expect(needs[0]?.title).toContain(other);
    expect(needs[0]?.evidence[0]?.matter.number).toBe(own[1]?.display_number);
    await worker.timeline.close();
  },
);
