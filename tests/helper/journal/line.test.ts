import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLine, encodeLine } from '../../../helper/journal/line.ts';
import { anySample, START } from './journal-disk.ts';

describe("a line of the journal's file", () => {
  it('gives back any sample as it was, and holds one line break, at its end', () => {
    fc.assert(
      fc.property(anySample, (sample) => {
        const line = encodeLine(sample);
        expect(line.indexOf('\n')).toBe(line.length - 1);
        // Through the bytes that reach the disk.
        expect(decodeLine(Buffer.from(line).toString().slice(0, -1))).toEqual(sample);
      }),
    );
  });

  it('takes at most 40 bytes besides application, title and the program at the microphone', () => {
    fc.assert(
      fc.property(anySample, fc.integer({ min: 0, max: 86_400_000 }), (sample, back) => {
        // Nobody is away since more than a day: each day has its own samples.
        const said = sample.kind === 'away' ? { ...sample, since: START - back } : sample;
        const heard = ('microphone' in said && said.microphone) || '';
        const text = Buffer.byteLength(heard + (said.kind === 'window' ? said.app + said.title : ''));
        expect(Buffer.byteLength(encodeLine({ ...said, at: START })) - text).toBeLessThanOrEqual(40);
      }),
    );
  });

  it('of a program at the microphone is read by a helper that knows none as the same without it', () => {
    const window = { seq: 1, at: START, kind: 'window', app: 'Word', title: 'Brief' } as const;
    const parts = (line: string) => line.trimEnd().split('\t').slice(1);
    const [plain, heard] = [parts(encodeLine(window)), parts(encodeLine({ ...window, microphone: 'zoom' }))];
    expect(heard).toEqual([...plain, 'zoom']);
  });

  it.each([
    ['nothing', ''],
    ['no check sum', 'w\tx\ty'],
    ['a check sum of something else', '1abc\t1\t1\t\tl'],
  ])('is none with %s', (_name, line) => {
    expect(decodeLine(line)).toBeNull();
  });
});
